import { defineRule } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const mdxLock = defineRule({
  id: 'mdx-lock',
  severity: 'error',
  help: said(
    'Bodies hold Markdown and approved components only: no code, no HTML, no pictures, no strange links.',
    'Thân bài chỉ gồm Markdown và các thành phần được phép: không mã lệnh, không HTML, không chèn ảnh trực tiếp, không liên kết lạ.',
  ),
  problems: (content) =>
    content.items
      .flatMap(({ words }) => words)
      .flatMap(({ body }) =>
        body.lockProblems.map(({ line, column, message, hint }) => ({
          ...body.locate(line, column),
          message,
          hint,
        })),
      ),
});
