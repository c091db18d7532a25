import { localeCodes, type Locale } from '../../../src/config/locales.ts';
import { listedStates, type TranslationRow } from './list.ts';

/**
 * Counts by collection and language as a table for the terminal; the last line adds all up. The share
 * is that of the fresh ones among those that should be there, rounded down so that 100% means all.
 */
export function translationMatrix(rows: readonly TranslationRow[]): string {
  const languages = localeCodes.filter((code) => rows.some(({ locale }) => locale === code));
  const collections = Map.groupBy(rows, ({ item }) => item.slice(0, item.indexOf('/')));
  const lines = [
    ['', ...languages.flatMap((locale) => [locale, ...listedStates, 'share'])],
    ...[...collections].map(([name, own]) => [name, ...cells(own, languages)]),
    ['all', ...cells(rows, languages)],
  ];
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** For each language an empty cell below its name, the three counts and the share. */
function cells(rows: readonly TranslationRow[], languages: readonly Locale[]): string[] {
  return languages.flatMap((locale) => {
    const own = rows.filter((row) => row.locale === locale);
    const counts = listedStates.map((state) => own.filter((row) => row.state === state).length);
    const [fresh = 0] = counts;
    const share = own.length === 0 ? '–' : `${Math.floor((100 * fresh) / own.length)}%`;
    return ['', ...counts.map(String), share];
  });
}
