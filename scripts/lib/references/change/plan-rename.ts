import { renameSync } from 'node:fs';
import { parse } from 'yaml';
import type { Content } from '../../content/content.ts';
import type { Item } from '../../content/item.ts';
import { CommandError } from '../../report/run-command.ts';
import { findReferences, targetOf, type Reference } from '../find-references.ts';
import { fingerprintEdits } from './fingerprints.ts';
import { writeStep, type Step } from './perform.ts';
import { applyEdits, type Edit } from '../../text/edits.ts';
import { fileChange, type FileChange } from './text-edit.ts';
import { addToList, namingFile, setKey, shifted, topLevel } from './yaml-edit.ts';
import { said } from '../../../../src/source/said.ts';

/** Everything that a new folder name changes. */
export interface RenamePlan {
  readonly oldAddress: string;
  readonly newAddress: string;
  /** The item's folder before and after, as findings print paths. */
  readonly from: string;
  readonly to: string;
  /** Changed files under the names that they have once the folder is renamed. */
  readonly changes: readonly FileChange[];
}

/**
 * Works out what changes when an item's folder gets another name: each reference, the old address in
 * `redirectFrom`, and the fingerprints of translations whose source words only change an address.
 *
 * @param slug the new one
 * @param keepOldAddress whether the old address was known outside and has to lead on
 * @throws CommandError naming the places that are written so that they must be changed by hand
 */
export function planRename(
  content: Content,
  item: Item,
  { slug, keepOldAddress }: { slug: string; keepOldAddress: boolean },
): RenamePlan {
  const target = targetOf(item);
  const { address: newAddress } = targetOf({ ...item, slug });
  const from = item.folder.folder;
  const to = `${from.slice(0, -item.slug.length)}${slug}`;
  const references = findReferences(content, target);
  refuseUnusual(references);
  const edits = new Map<string, Edit[]>();
  const add = (file: string, more: readonly Edit[]) => {
    edits.set(file, [...(edits.get(file) ?? []), ...more]);
  };

  for (const { file, slugAt, isBare } of references) {
    if (slugAt === undefined) continue;
    const text = isBare ? plainValue(slug) : slug;
    add(file, [{ start: slugAt, end: slugAt + item.slug.length, text }]);
  }
  add(
    item.factsFile,
    redirectEdits(item, { from: target.address, to: newAddress, keepOldAddress }),
  );

  const texts = new Map(content.textFiles.map(({ file, text }) => [file, text]));
  for (const other of content.items) {
    const source = other.words.find(({ locale }) => locale === other.sourceLocale)?.file;
    const own = source && edits.get(source.file);
    if (!source || !own) continue;
    const fingerprints = fingerprintEdits(other, applyEdits(source.text, own));
    for (const [file, more] of fingerprints) add(file, more);
  }
  return {
    ...{ oldAddress: target.address, newAddress, from, to },
    changes: [...edits]
      .filter(([, own]) => own.length > 0)
      .map(([file, own]) => fileChange(file, texts.get(file) ?? '', own))
      .map((change) => ({ ...change, file: fileAfter(change.file, from, to) }))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

/** An address with escapes or the like in it is left to the editor. */
function refuseUnusual(references: readonly Reference[]): void {
  const places = references.flatMap(({ file, line, slugAt }) =>
    slugAt === undefined ? [`  ${file}:${line}`] : [],
  );
  if (places.length === 0) return;
  throw new CommandError(
    said(
      `These places write the address in a way that cannot be changed safely:\n${places.join('\n')}\nWrite it plainly there, then rename. Nothing was changed.`,
      `Các chỗ sau viết địa chỉ theo cách không thể sửa tự động một cách an toàn:\n${places.join('\n')}\nHãy viết lại địa chỉ ở đó cho rõ ràng rồi đổi tên. Chưa có gì thay đổi.`,
    ),
  );
}

/** The steps on the disk: the folder first, so that nothing is done when that fails. */
export function renameSteps({ from, to, changes }: RenamePlan): Step[] {
  const move: Step = {
    what: said(`rename ${from} to ${to}`, `đổi tên ${from} thành ${to}`),
    run: () => {
      renameSync(from, to);
    },
  };
  return [move, ...changes.map(writeStep)];
}

function fileAfter(file: string, from: string, to: string): string {
  return file.startsWith(`${from}/`) ? `${to}${file.slice(from.length)}` : file;
}

/** The item as it will be, for the rules that judge names and addresses. */
export function renamedItem(item: Item, slug: string, keepOldAddress: boolean): Item {
  const { address: from } = targetOf(item);
  const renamed: Item = { ...item, slug, reference: `${item.collection}/${slug}` };
  const { address: to } = targetOf(renamed);
  const redirectFrom = redirectsAfter(item, { from, to, keepOldAddress });
  return item.facts ? { ...renamed, facts: { ...item.facts, redirectFrom } } : renamed;
}

interface Move {
  readonly from: string;
  readonly to: string;
  readonly keepOldAddress: boolean;
}

function redirectsAfter({ facts }: Item, { from, to, keepOldAddress }: Move): string[] {
  const kept = (facts?.redirectFrom ?? []).filter(
    (address) => address !== undefined && address !== to,
  );
  const addresses = kept.filter((address) => address !== undefined);
  return keepOldAddress && !addresses.includes(from) ? [...addresses, from] : addresses;
}

function redirectEdits(item: Item, move: Move): Edit[] {
  const before = item.facts?.redirectFrom ?? [];
  const after = redirectsAfter(item, move);
  const returns = before.includes(move.to);
  if (!returns && after.length === before.length) return [];
  const { factsText } = item.folder;
  const shift = factsText.startsWith('\uFEFF') ? 1 : 0;
  const top = namingFile(item.factsFile, () => topLevel(factsText.slice(shift)));
  // An item that gets a former name back no longer leads there from elsewhere.
  const edit = returns
    ? setKey(top, 'redirectFrom', `[${after.join(', ')}]`)
    : addToList(top, 'redirectFrom', move.from);
  return shifted([edit], shift);
}

/** The slug as an unquoted YAML value, in quotes where YAML would read a number or a truth value. */
function plainValue(slug: string): string {
  return parse(slug) === slug ? slug : `"${slug}"`;
}
