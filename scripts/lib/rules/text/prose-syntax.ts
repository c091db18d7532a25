import { defineRule } from '../rule.ts';

export const proseSyntax = defineRule({
  id: 'prose-syntax',
  severity: 'error',
  help: 'Bodies of .mdx files are well formed: every component that is opened is closed. No body is empty.',
  problems: (content) =>
    content.items
      .flatMap(({ words }) => words)
      .flatMap(({ body, file }) => {
        if (body.syntaxError !== undefined) {
          const { message, at } = body.syntaxError;
          return [
            {
              ...at,
              message: `The body cannot be parsed: ${tidy(message)}.`,
              hint: 'Close every component; write \\< and \\{ for the characters themselves.',
            },
          ];
        }
        if (file.body.trim() !== '') return [];
        return [
          {
            ...body.locate(1, 1),
            message: 'The body is empty.',
            hint: 'Write at least one paragraph below the front matter.',
          },
        ];
      }),
});

/** A parser’s message without its own position and code. */
function tidy(message: string): string {
  return message
    .replace(/^\d+:\d+:\s*/, '')
    .replace(/\s*\((mdx-jsx|mdx|micromark)[^)]*\)$/, '')
    .replace(/\s*\(\d+:\d+\)/g, '')
    .replace(/\.$/, '');
}
