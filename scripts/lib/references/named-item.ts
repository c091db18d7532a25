import { nearestWord } from '../../../src/source/nearest-word.ts';
import type { Content } from '../content/content.ts';
import type { Item } from '../content/item.ts';
import { CommandError } from '../report/run-command.ts';
import { said, type FindingLanguage } from '../../../src/source/said.ts';

/**
 * The item that a command names as `<collection>/<slug>`.
 *
 * @throws CommandError naming the nearest item when there is none
 */
export function namedItem(content: Content, reference: string): Item {
  const wanted = reference.replace(/^content\//, '').replace(/\/$/, '');
  const item = content.items.find((candidate) => candidate.reference === wanted);
  if (item) return item;
  const references = content.items.map((candidate) => candidate.reference);
  const nearest = nearestWord(wanted, references);
  throw new CommandError(
    said(
      `There is no item ${wanted}.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`,
      `Không có mục ${wanted}.${nearest === undefined ? '' : ` Có phải ý bạn là “${nearest}”?`}`,
    ),
  );
}

/**
 * Refuses to go on while a file cannot be read: what it points at would be overlooked.
 *
 * @throws CommandError naming each such file and line
 */
export function refuseUnreadable({ findings }: Content): void {
  const rules = ['unreadable', 'yaml-syntax', 'yaml-limits'];
  const broken = findings.filter(({ rule }) => rules.includes(rule));
  if (broken.length === 0) return;
  const places = (language: FindingLanguage) =>
    broken.map(({ file, line, message }) => `  ${file}:${line}  ${message[language]}`).join('\n');
  throw new CommandError(
    said(
      `These files cannot be read, so nobody knows what they point at:\n${places('en')}\nMend them first; npm run check says how. Nothing was changed.`,
      `Không đọc được các tệp sau nên không biết chúng liên kết đến đâu:\n${places('vi')}\nHãy sửa trước; lệnh npm run check cho biết cách sửa. Chưa có gì thay đổi.`,
    ),
  );
}
