/** Text that Markdown shows as it is. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

/** A table; the first column is text, the others are set to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = header.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(header), line(rule), ...rows.map(line), ''];
}

/** A paragraph of sentences; empty ones are left out. A Chinese full stop has its space in itself. */
export function paragraph(...sentences: readonly (string | undefined)[]): string[] {
  const text = sentences
    .filter((sentence) => sentence !== undefined && sentence !== '')
    .join(' ')
    .replaceAll('。 ', '。');
  return text === '' ? [] : [text, ''];
}

/** A list, one line an entry; nothing for no entries. */
export function list(entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [...entries.map((entry) => `- ${entry}`), ''];
}

/** Lines of an address or a signature, set under each other in one cell. */
export function stacked(...lines: readonly string[]): string {
  return lines.join('<br>');
}
