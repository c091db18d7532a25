import { locales, type Locale } from '../../../src/config/locales.ts';
import type { Item } from '../content/item.ts';
import { CommandError } from '../report/run-command.ts';
import { translationLocale } from './accept-item.ts';
import { presentSource, sourceChanges } from './diff-report.ts';
import { sourceWordsOf, wordsWithFingerprint } from './source-words.ts';

interface Options {
  /** States of the source file in git's history, the newest first; `undefined` when there is none. */
  readonly texts: readonly string[] | undefined;
  /** Marks changes in colour, for a terminal. */
  readonly isColoured: boolean;
}

/**
 * What changed in the source of one translation of an item, or of each that it has.
 *
 * @param named the language; left out: all
 * @throws CommandError when there is no such translation
 */
export function translationDiffs(
  item: Item,
  named: string | undefined,
  {
    textsOf,
    isColoured,
  }: Pick<Options, 'isColoured'> & { readonly textsOf: (file: string) => Options['texts'] },
): string {
  const languages =
    named === undefined
      ? item.words.map(({ locale }) => locale).filter((locale) => locale !== item.sourceLocale)
      : [translationLocale(item, named)];
  if (languages.length === 0) throw new CommandError(`${item.reference} has no translation yet.`);
  const source = item.words.find(({ locale }) => locale === item.sourceLocale)?.file.file;
  const texts = source === undefined ? undefined : textsOf(source);
  return languages
    .map((locale) => translationDiff(item, locale, { texts, isColoured }))
    .join('\n\n');
}

/**
 * What changed in the source words since the translation was accepted, or the present source when the
 * words of that day are not known.
 *
 * @throws CommandError when the source words cannot be read
 */
export function translationDiff(item: Item, locale: Locale, options: Options): string {
  const source = item.words.find((candidate) => candidate.locale === item.sourceLocale)?.file;
  const present = source && sourceWordsOf(source.text);
  if (!present) {
    throw new CommandError(
      `The source words of ${item.reference} cannot be read. Run: npm run check`,
    );
  }
  const { of, on } =
    item.words.find((candidate) => candidate.locale === locale)?.known?.translation ?? {};
  const name = `${item.reference} ${locale}`;
  if (of === undefined) {
    return `${name}: nobody has accepted this translation yet. This is its source, ${source.file}:\n\n${presentSource(present)}`;
  }
  const accepted = wordsWithFingerprint([source.text, ...(options.texts ?? [])], of);
  if (!accepted) {
    const where =
      options.texts === undefined
        ? 'there is no git history here'
        : 'the git history does not have them';
    return `${name}: the source words that it was accepted for (${of}) are not known: ${where}. This is the source as it stands, ${source.file}:\n\n${presentSource(present)}`;
  }
  const changes = sourceChanges(accepted, present, {
    language: locales[item.sourceLocale].intlLocale,
    isColoured: options.isColoured,
  });
  return changes === ''
    ? `${name}: the source words are those that it was accepted for.`
    : `${name}: the source, ${source.file}, changed since the translation was accepted${on === undefined ? '' : ` on ${on}`}.\n${changes}`;
}
