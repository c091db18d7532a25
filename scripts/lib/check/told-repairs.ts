import type { FindingLanguage } from '../../../src/source/said.ts';
import type { Repair } from '../fixes/repair-file.ts';

/** What was repaired, one line each, and how much it was. */
export function toldRepairs(repairs: readonly Repair[], language: FindingLanguage): string {
  const lines = repairs.map(({ file, what }) => `${file} ${what[language]}`);
  const count = repairs.length;
  const files = new Set(repairs.map(({ file }) => file)).size;
  const summary =
    language === 'vi'
      ? `Đã sửa ${count} chỗ trong ${files} tệp. Xem lại các thay đổi trước khi lưu vào kho.`
      : `Repaired ${count} ${count === 1 ? 'thing' : 'things'} in ${files} ${files === 1 ? 'file' : 'files'}. Look at the changes before you commit them.`;
  const nothing =
    language === 'vi'
      ? 'Không có gì để sửa tự động.'
      : 'There was nothing that could be repaired safely.';
  return [...lines, count === 0 ? nothing : summary].join('\n');
}
