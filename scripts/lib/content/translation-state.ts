import { translationHash } from '../../../src/source/translation-hash.ts';
import type { Item, ItemWords } from './item.ts';

/** Whether a translation still matches the words it was made from. */
export type TranslationState = 'fresh' | 'stale' | 'missing' | 'unaccepted';

/** Fingerprint of the source words; `undefined` while they cannot be read. */
export function sourceHash(item: Item): string | undefined {
  const source = item.words.find(({ locale }) => locale === item.sourceLocale);
  const { title, summary } = source?.known ?? {};
  if (!source || title === undefined || summary === undefined) return undefined;
  return translationHash({ title, summary, body: source.file.body });
}

/** State of a translation; `unaccepted`: nobody has said yet which source words it matches. */
export function translationState(item: Item, words: ItemWords | undefined): TranslationState {
  if (!words) return 'missing';
  const of = words.known?.translation?.of;
  if (of === undefined) return 'unaccepted';
  const hash = sourceHash(item);
  return hash === undefined || of === hash ? 'fresh' : 'stale';
}
