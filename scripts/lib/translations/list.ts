import { localeCodes, type Locale } from '../../../src/config/locales.ts';
import type { Content } from '../content/content.ts';
import type { Item } from '../content/item.ts';
import { translationState } from '../content/translation-state.ts';

/** States of a translation; one that nobody has accepted yet counts as stale. */
export const listedStates = ['fresh', 'stale', 'missing'] as const;

/** State of one translation, as `npm run translations -- --json` prints it. */
export interface TranslationRow {
  /** `<collection>/<slug>`. */
  readonly item: string;
  readonly locale: Locale;
  readonly state: (typeof listedStates)[number];
  readonly file: string | undefined;
}

/** Every item in every language but its own, in reading order. */
export function translationRows(content: Content): TranslationRow[] {
  const shown = content.data['site.yml']?.known?.locales ?? localeCodes;
  return content.items.flatMap((item) =>
    shown
      .filter((locale) => locale !== undefined)
      .filter((locale) => locale !== item.sourceLocale)
      .map((locale) => rowOf(item, locale)),
  );
}

function rowOf(item: Item, locale: Locale): TranslationRow {
  const words = item.words.find((candidate) => candidate.locale === locale);
  const state = translationState(item, words);
  return {
    item: item.reference,
    locale,
    state: state === 'unaccepted' ? 'stale' : state,
    file: words?.file.file,
  };
}

/** One line an item, then the sums: `places/sa-pa  en fresh  zh stale`. */
export function translationTable(rows: readonly TranslationRow[]): string {
  return [...itemLines(rows), '', sums(rows)].join('\n');
}

/** The share of each collection, then the items with something to do, then the sums. */
export function translationOverview(matrix: string, rows: readonly TranslationRow[]): string {
  const items = Map.groupBy(rows, ({ item }) => item);
  const open = [...items.values()].filter((own) => own.some(({ state }) => state !== 'fresh'));
  const lines = itemLines(open.flat());
  return [matrix, '', ...lines, ...(lines.length > 0 ? [''] : []), sums(rows)].join('\n');
}

function itemLines(rows: readonly TranslationRow[]): string[] {
  const items = Map.groupBy(rows, ({ item }) => item);
  const width = Math.max(0, ...[...items.keys()].map((item) => item.length));
  return [...items].map(([item, own]) =>
    `${item.padEnd(width)}  ${own.map(({ locale, state }) => `${locale} ${state.padEnd(7)}`).join('  ')}`.trimEnd(),
  );
}

function sums(rows: readonly TranslationRow[]): string {
  return listedStates
    .map((state) => `${rows.filter((row) => row.state === state).length} ${state}`)
    .join(', ');
}
