/**
 * A text as people type it without marks: NFC, lower case, marks dropped, đ as d. `Đền Thượng` and
 * `den thuong` fold to the same.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'd')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
