import { readingRule } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const yamlLimits = readingRule(
  'yaml-limits',
  said(
    'No YAML anchors, aliases, tags or prototype keys; front matter has at most 8 kB.',
    'Không dùng các ký hiệu đặc biệt &, *, ! của YAML ở đầu giá trị và các tên trường bị cấm; phần khai báo đầu tệp dài tối đa 8 kB.',
  ),
);
