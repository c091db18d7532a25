/** Characters at which a spreadsheet would begin to calculate. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * One cell of a CSV file (RFC 4180). Text that a spreadsheet would take for a formula is prefixed
 * with an apostrophe; numbers are written with a decimal point and no grouping.
 */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A CSV document with CRLF line ends and a byte order mark, which Excel needs to read Vietnamese. */
export function csvDocument(
  header: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  const lines = [header, ...rows].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
