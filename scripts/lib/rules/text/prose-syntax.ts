import { defineRule } from '../rule.ts';
import { said, type Said } from '../../../../src/source/said.ts';

export const proseSyntax = defineRule({
  id: 'prose-syntax',
  severity: 'error',
  help: said(
    'Bodies of .mdx files are well formed: every component that is opened is closed. No body is empty.',
    'Thân bài của tệp .mdx viết đúng cú pháp: thành phần nào mở thì phải đóng. Không bài nào để trống.',
  ),
  problems: (content) =>
    content.items
      .flatMap(({ words }) => words)
      .flatMap(({ body, file }) => {
        if (body.syntaxError !== undefined) {
          const { message, at } = body.syntaxError;
          return [
            {
              ...at,
              message: bodyMessage(message),
              hint: said(
                'Close every component; write \\< and \\{ for the characters themselves.',
                'Đóng mọi thành phần đã mở; viết \\< và \\{ khi cần chính các ký tự ấy.',
              ),
            },
          ];
        }
        if (file.body.trim() !== '') return [];
        return [
          {
            ...body.locate(1, 1),
            message: said('The body is empty.', 'Thân bài để trống.'),
            hint: said(
              'Write at least one paragraph below the front matter.',
              'Viết ít nhất một đoạn bên dưới phần khai báo đầu tệp.',
            ),
          },
        ];
      }),
});

/** What the parser says, in words; its own for what is rare. */
function bodyMessage(message: string): Said {
  const text = tidy(message);
  return said(
    `The body cannot be parsed: ${text}.`,
    `Không đọc được thân bài: ${inVietnamese(text)}.`,
  );
}

/** What the parser says often, and the same in Vietnamese; `$1` is the component it names. */
const vietnameseForms: readonly (readonly [RegExp, string])[] = [
  [/^Expected a closing tag for `(<[^>]*>)`.*/s, 'thành phần $1 đã mở nhưng chưa đóng'],
  [/^Unexpected closing tag `([^`]+)`.*/s, 'thẻ đóng $1 không khớp với thành phần nào đang mở'],
  [/^Unexpected end of file in expression.*/s, 'dấu { đã mở nhưng chưa đóng'],
  [/^Unexpected character after `<`.*/s, 'sau dấu < không phải là một thành phần viết đúng cách'],
];

function inVietnamese(text: string): string {
  const known = vietnameseForms.find(([form]) => form.test(text));
  return known ? text.replace(...known) : `chương trình đọc báo “${text}”`;
}

/** A parser’s message without its own position and code. */
function tidy(message: string): string {
  return message
    .replace(/^\d+:\d+: /, '')
    .replace(/ \((?:mdx|micromark)[^)]*\)$/, '')
    .replace(/ \(\d+:\d+\)/g, '')
    .replace(/\.$/, '');
}
