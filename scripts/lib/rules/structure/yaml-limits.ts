import { readingRule } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const yamlLimits = readingRule(
  'yaml-limits',
  said(
    'No YAML anchors, aliases, tags, directives, prototype keys or escapes for invisible characters; numbers in decimal digits; front matter has at most 8 kB, a file of an item 64 kB, a data file 1 MB.',
    'Không dùng các ký hiệu đặc biệt &, *, ! của YAML ở đầu giá trị, dòng chỉ thị %, mã thay cho ký tự ẩn và các tên trường bị cấm; số viết bằng chữ số thập phân; phần khai báo đầu tệp tối đa 8 kB, tệp của mục tối đa 64 kB, tệp dữ liệu tối đa 1 MB.',
  ),
);
