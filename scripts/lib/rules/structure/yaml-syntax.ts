import { readingRule } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const yamlSyntax = readingRule(
  'yaml-syntax',
  said(
    'Data files and front matter are valid YAML: colons, quotes and indentation are right.',
    'Tệp dữ liệu và phần khai báo đầu tệp viết đúng cú pháp YAML: dấu hai chấm, dấu ngoặc kép và thụt lề.',
  ),
);
