import { editions, type EditionId } from '../../../src/config/outputs/editions.ts';
import { localePreference, type Locale } from '../../../src/config/locales.ts';
import { isPublic } from '../../../src/domain/publication.ts';
import type { Content } from '../content/content.ts';
import type { Item } from '../content/item.ts';
import { sha256 } from '../files/digest.ts';

/** Facts of an item that say how it came onto the portal, not what it tells. */
const notTold = new Set([
  'approval',
  'preparedBy',
  'related',
  'redirectFrom',
  'reviewBy',
  'status',
]);

/** Whether the item is on the portal on the day. */
function isTold({ facts }: Item, today: string): boolean {
  const { status, publishAt, expireAt } = facts ?? {};
  return status !== undefined && isPublic({ status, publishAt, expireAt }, today);
}

function partsOf(item: Item, locale: Locale): string[] {
  const words = localePreference(locale)
    .map((code) => item.words.find((one) => one.locale === code))
    .find((one) => one !== undefined);
  const facts = Object.entries(item.facts ?? {}).filter(([key]) => !notTold.has(key));
  return [item.reference, JSON.stringify(facts), words?.file.text ?? ''];
}

/**
 * A digest of everything in the content folder that a book is made from: facts and words of its
 * public items, its data files, the statistical series. The interface's own words and the drawing of
 * the pages are left out: they change without any fact changing.
 *
 * @returns SHA-256, hexadecimal; `undefined` when there is no item for the book
 */
export function sourceDigest(
  content: Content,
  edition: EditionId,
  locale: Locale,
  today: string,
): string | undefined {
  const { collections, dataFiles } = editions[edition];
  const told: readonly string[] = collections;
  const items = content.items.filter(
    (item) => told.includes(item.collection) && isTold(item, today),
  );
  if (items.length === 0) return undefined;
  const data = dataFiles.map((name) => content.data[name]?.text ?? '');
  const series = [...content.figures.values()].map(({ text }) => text);
  const parts = [...items.flatMap((item) => partsOf(item, locale)), ...data, ...series];
  return sha256(JSON.stringify(parts));
}
