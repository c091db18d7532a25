const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#38;': '&',
  '&#39;': "'",
  '&#34;': '"',
};

/** The text of an attribute as it was before it was written into HTML. */
export const decoded = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#3[489]);/g, (code) => entities[code] ?? code);

const searchMark = / data-search-([a-z]+)="([^"]*)"/g;

/** What a page says of itself for the search (`src/search/SearchMarks.astro`), in order, by kind of mark. */
export function searchMarks(html: string): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, string[]>();
  for (const [, kind = '', value = ''] of html.matchAll(searchMark)) {
    const values = marks.get(kind);
    if (values) values.push(decoded(value));
    else marks.set(kind, [decoded(value)]);
  }
  return marks;
}
