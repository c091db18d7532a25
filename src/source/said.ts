/** Languages in which the check speaks: editors of the province read Vietnamese, partners English. */
export type FindingLanguage = 'en' | 'vi';

/** One text of the check in both languages. Names of files and fields and values stay as they are written. */
export interface Said {
  readonly en: string;
  readonly vi: string;
}

/** One text in both languages. */
export function said(en: string, vi: string): Said {
  return { en, vi };
}

/** Several texts as one, with a word between them where the languages differ: ` and `, ` và `. */
export function saidTogether(texts: readonly Said[], between: Said = said(' ', ' ')): Said {
  return said(
    texts.map(({ en }) => en).join(between.en),
    texts.map(({ vi }) => vi).join(between.vi),
  );
}
