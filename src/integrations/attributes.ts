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

/** Values of an attribute of a page, in order. */
export function attributeValues(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    decoded(value),
  );
}
