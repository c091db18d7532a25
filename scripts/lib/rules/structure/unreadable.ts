import { readingRule } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const unreadable = readingRule(
  'unreadable',
  said(
    'The content folder and every file in it can be opened.',
    'Mở được thư mục nội dung và mọi tệp trong đó.',
  ),
);
