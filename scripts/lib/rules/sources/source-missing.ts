import { readingRule } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const sourceMissing = readingRule(
  'source-missing',
  said(
    'Every item and every figure names at least one source.',
    'Mỗi mục và mỗi bảng số liệu ghi ít nhất một nguồn.',
  ),
);
