import type { BuiltPage } from './built-pages.ts';

/** Characters that the shortest true page has; a page whose rendering failed has none. */
const shortestPage = 30;

/** The words of a page as a reader sees them, without markup. */
function textOf(html: string): string {
  const body = /<body[\s\S]*<\/body>/.exec(html)?.[0] ?? '';
  return body
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is wrong with a page, in whole sentences: it breaks off, has no text, or shows an error. */
export function pageProblems({ address, html }: BuiltPage): string[] {
  const problems: string[] = [];
  if (!html.trimEnd().endsWith('</html>'))
    problems.push(`${address} breaks off: </html> is missing.`);
  const { length } = textOf(html);
  if (length < shortestPage) {
    problems.push(
      `${address} is almost empty: ${String(length)} characters of text, and the shortest page of a portal has ${String(shortestPage)}.`,
    );
  }
  if (html.includes('[ERROR]')) problems.push(`${address} shows an error message: [ERROR].`);
  return problems;
}
