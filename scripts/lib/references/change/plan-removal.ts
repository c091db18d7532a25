import { readdirSync, rmSync } from 'node:fs';
import type { Content } from '../../content/content.ts';
import type { Item } from '../../content/item.ts';
import { CommandError } from '../../report/run-command.ts';
import { splitWords } from '../../../../src/source/front-matter.ts';
import { findReferences, targetOf, type Reference } from '../find-references.ts';
import type { Step } from './perform.ts';
import { fileChange, type FileChange } from './text-edit.ts';
import type { Reasons } from './withdrawal-reasons.ts';
import { namingFile, setKey, shifted, topLevel } from './yaml-edit.ts';
import { said, type Said } from '../../../../src/source/said.ts';

/** Places outside the item's own folder that point at it. */
export function referencesFromOthers(content: Content, item: Item): Reference[] {
  return findReferences(content, targetOf(item)).filter(
    ({ holder }) => holder?.reference !== item.reference,
  );
}

/**
 * Refuses to remove what has to stay.
 *
 * @throws CommandError for a page of the province and for an item that was taken back already
 */
export function refuseFixedItem({ collection, reference, facts }: Item): void {
  if (collection === 'province') {
    throw new CommandError(
      said(
        'The ten pages of the province are required. Nothing was changed.',
        'Mười trang về tỉnh là bắt buộc. Chưa có gì thay đổi.',
      ),
    );
  }
  const { status, withdrawal } = facts ?? {};
  if (status === 'withdrawn' && withdrawal) {
    throw new CommandError(
      said(
        `${reference} was taken back${withdrawal.on === undefined ? '' : ` on ${withdrawal.on}`} already. Its address keeps telling why, so it stays.`,
        `${reference} đã được rút${withdrawal.on === undefined ? '' : ` từ ngày ${withdrawal.on}`}. Địa chỉ của mục vẫn phải cho biết lý do nên mục được giữ lại.`,
      ),
    );
  }
}

/**
 * The step that deletes an item that nobody has seen.
 *
 * @returns with it the files that go, as findings print paths
 * @throws CommandError naming the places that point at it
 */
export function planDeletion(content: Content, item: Item): { step: Step; files: string[] } {
  const references = referencesFromOthers(content, item);
  if (references.length > 0) {
    const places = references.map(({ file, line }) => `  ${file}:${line}`).join('\n');
    throw new CommandError(
      said(
        `${item.reference} cannot be deleted: these places point at it.\n${places}\nTake the references out first. Nothing was changed.`,
        `Không xóa được ${item.reference}: các chỗ sau còn liên kết đến mục này.\n${places}\nHãy gỡ các liên kết trước. Chưa có gì thay đổi.`,
      ),
    );
  }
  const { folder, directory } = item.folder;
  const step: Step = {
    what: said(`delete ${folder}`, `xóa ${folder}`),
    run: () => {
      rmSync(directory, { recursive: true });
    },
  };
  const names = readdirSync(directory, { encoding: 'utf8', recursive: true }).sort();
  return { step, files: names.map((name) => `${folder}/${name}`) };
}

/**
 * The changes that take an item back from the portal: its address then answers 410 with the reason.
 *
 * @param on `YYYY-MM-DD`
 * @param reasons one sentence for each language that the item has
 * @throws CommandError when a reason is missing or a file cannot be changed safely
 */
export function planWithdrawal(
  item: Item,
  { on, reasons }: { on: string; reasons: Reasons },
): FileChange[] {
  const missing = item.words.filter(({ locale }) => !reasons.has(locale));
  if (missing.length > 0) {
    const flags = missing.map(({ locale }) => `--reason ${locale}="…"`).join(' ');
    throw new CommandError(
      said(
        `${item.reference} was on the portal, so its address must tell why it was taken back. Give the reason in each language: ${flags}`,
        `${item.reference} đã đăng trên cổng nên địa chỉ của mục phải cho biết vì sao rút. Ghi lý do bằng từng ngôn ngữ: ${flags}`,
      ),
    );
  }
  const { factsText } = item.folder;
  const shift = factsText.startsWith('\uFEFF') ? 1 : 0;
  const factsEdits = namingFile(item.factsFile, () => {
    const facts = topLevel(factsText.slice(shift));
    return [setKey(facts, 'status', 'withdrawn'), setKey(facts, 'withdrawal', `{ on: ${on} }`)];
  });
  return [
    fileChange(item.factsFile, factsText, shifted(factsEdits, shift)),
    ...item.words.map(({ locale, file: { file, text } }) => {
      const edits = namingFile(file, () => {
        const { opening, head } = splitWords(text);
        const written = JSON.stringify(reasons.get(locale));
        return shifted([setKey(topLevel(head), 'withdrawal', written)], opening.length);
      });
      return fileChange(file, text, edits);
    }),
  ];
}

/** What an editor has to know after an item was taken back: the places that still point at it. */
export function withdrawalNote(references: readonly Reference[]): Said | undefined {
  if (references.length === 0) return undefined;
  const places = (link: string) =>
    references
      .map(({ file, line, kind }) => `  ${file}:${line}${kind === 'link' ? `  (${link})` : ''}`)
      .join('\n');
  return said(
    `These places still point at it; npm run check warns of links in published texts. Mend them:\n${places('a link in a text')}`,
    `Các chỗ sau còn liên kết đến mục này; lệnh npm run check cảnh báo về liên kết trong bài đã đăng. Hãy sửa:\n${places('liên kết trong bài')}`,
  );
}
