import { localeCodes, type Locale } from '../../../src/config/locales.ts';
import type { Content } from '../content/content.ts';
import type { Item } from '../content/item.ts';
import { translationState } from '../content/translation-state.ts';

/** State of one translation, as `npm run translations -- --json` prints it. */
export interface TranslationRow {
  /** `<collection>/<slug>`. */
  readonly item: string;
  readonly locale: Locale;
  /** A translation that nobody has accepted yet counts as stale. */
  readonly state: 'fresh' | 'stale' | 'missing';
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
  const items = Map.groupBy(rows, ({ item }) => item);
  const width = Math.max(0, ...[...items.keys()].map((item) => item.length));
  const lines = [...items].map(([item, own]) =>
    `${item.padEnd(width)}  ${own.map(({ locale, state }) => `${locale} ${state.padEnd(7)}`).join('  ')}`.trimEnd(),
  );
  const sums = (['fresh', 'stale', 'missing'] as const).map(
    (state) => `${rows.filter((row) => row.state === state).length} ${state}`,
  );
  return [...lines, '', sums.join(', ')].join('\n');
}
