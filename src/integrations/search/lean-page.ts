/** Elements that hold nothing and have no end. */
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Elements whose content are no words of the page. */
const wordless = new Set(['script', 'style', 'svg', 'template', 'noscript']);

/** A tag with its attributes, or a comment. */
const tag = /<(?:!--[\s\S]*?--|(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*))>/gi;
const main = /<main\b[\s\S]*<\/main>/;

/**
 * The part of a page that is searched, as HTML without attributes: `main` without what is marked
 * `data-pagefind-ignore`, without scripts and drawings. It is a third of the page, and indexed
 * in a third of the time.
 */
export function leanMain(html: string): string {
  const source = main.exec(html)?.[0] ?? '';
  const kept: string[] = [];
  let from = 0;
  /** Open elements below one that is left out, itself included. */
  let left = 0;
  for (const { 0: whole, 1: slash, 2: written, 3: attributes = '', index } of source.matchAll(
    tag,
  )) {
    if (left === 0) kept.push(source.slice(from, index));
    from = index + whole.length;
    const name = written?.toLowerCase();
    if (name === undefined || empty.has(name) || attributes.endsWith('/')) {
      if (left === 0 && name === 'br') kept.push('<br>');
      continue;
    }
    if (slash === '/') {
      if (left > 0) left--;
      else kept.push(`</${name}>`);
    } else if (left > 0 || wordless.has(name) || attributes.includes('data-pagefind-ignore'))
      left++;
    else kept.push(`<${name}>`);
  }
  return kept.join('');
}
