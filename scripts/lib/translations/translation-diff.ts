import { locales, type Locale } from '../../../src/config/locales.ts';
import type { Item } from '../content/item.ts';
import { CommandError } from '../report/run-command.ts';
import { said, saidTogether, type Said } from '../../../src/source/said.ts';
import { translationLocale, unreadableSource } from './accept-item.ts';
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
): Said {
  const languages =
    named === undefined
      ? item.words.map(({ locale }) => locale).filter((locale) => locale !== item.sourceLocale)
      : [translationLocale(item, named)];
  if (languages.length === 0) {
    throw new CommandError(
      said(`${item.reference} has no translation yet.`, `${item.reference} chưa có bản dịch nào.`),
    );
  }
  const source = item.words.find(({ locale }) => locale === item.sourceLocale)?.file.file;
  const texts = source === undefined ? undefined : textsOf(source);
  return saidTogether(
    languages.map((locale) => translationDiff(item, locale, { texts, isColoured })),
    said('\n\n', '\n\n'),
  );
}

/**
 * What changed in the source words since the translation was accepted, or the present source when the
 * words of that day are not known.
 *
 * @throws CommandError when the source words cannot be read
 */
export function translationDiff(item: Item, locale: Locale, options: Options): Said {
  const source = item.words.find((candidate) => candidate.locale === item.sourceLocale)?.file;
  const present = source && sourceWordsOf(source.text);
  if (!present) {
    throw new CommandError(unreadableSource(item.reference));
  }
  const { of, on } =
    item.words.find((candidate) => candidate.locale === locale)?.known?.translation ?? {};
  const name = `${item.reference} ${locale}`;
  if (of === undefined) {
    const now = `${source.file}:\n\n${presentSource(present)}`;
    return said(
      `${name}: nobody has accepted this translation yet. This is its source, ${now}`,
      `${name}: chưa có ai ghi nhận bản dịch này. Đây là bản gốc, ${now}`,
    );
  }
  const accepted = wordsWithFingerprint([source.text, ...(options.texts ?? [])], of);
  if (!accepted) {
    const where =
      options.texts === undefined
        ? said('there is no git history here', 'ở đây không có lịch sử git')
        : said('the git history does not have them', 'lịch sử git không có bản ấy');
    const now = `${source.file}:\n\n${presentSource(present)}`;
    return said(
      `${name}: the source words that it was accepted for (${of}) are not known: ${where.en}. This is the source as it stands, ${now}`,
      `${name}: không rõ bản gốc lúc ghi nhận bản dịch (${of}): ${where.vi}. Đây là bản gốc hiện nay, ${now}`,
    );
  }
  const changes = sourceChanges(accepted, present, {
    language: locales[item.sourceLocale].intlLocale,
    isColoured: options.isColoured,
  });
  if (changes === '') {
    return said(
      `${name}: the source words are those that it was accepted for.`,
      `${name}: bản gốc vẫn như khi bản dịch được ghi nhận.`,
    );
  }
  return said(
    `${name}: the source, ${source.file}, changed since the translation was accepted${on === undefined ? '' : ` on ${on}`}.\n${changes}`,
    `${name}: bản gốc ${source.file} đã thay đổi sau khi bản dịch được ghi nhận${on === undefined ? '' : ` ngày ${on}`}.\n${changes}`,
  );
}
