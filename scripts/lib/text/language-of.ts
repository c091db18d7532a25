import type { Locale } from '../../../src/config/locales.ts';

const words = /[\p{Script=Latin}\p{M}]+/gu;
/** Letters of Vietnamese that English and pinyin do not have, in small letters: names do not count. */
const vietnameseWord =
  /^\p{Ll}*[ăâđêôơưảãạằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏõọồốổỗộờớởỡợủũụừứửữựỳỷỹỵ]\p{Ll}*$/u;
const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const englishWords =
  'the|of|and|is|are|was|were|in|to|for|with|from|that|this|which|has|have|by|at|on|it';
const englishWord = new RegExp(`^(?:${englishWords})$`, 'i');
/** Small words without which no Vietnamese sentence gets far; lists of dishes and peoples have none. */
const vietnameseLinks =
  'và|của|các|là|có|được|trong|với|cho|không|những|từ|ở|đến|vào|khi|người|một|này|về|tại|theo|để|đã|sẽ';
const vietnameseLink = new RegExp(`^(?:${vietnameseLinks})$`, 'iu');
/** Without which a text is in none of these languages; in its own it is not foreign. */
const signs: readonly (readonly [language: TellableLanguage, sign: RegExp])[] = [
  ['zh', /[\u2E80-\uFAFF\uD800-\uDFFF]/],
  ['en', new RegExp(`(?<![a-z])(?:${englishWords})(?![a-z])`, 'i')],
  ['vi', new RegExp(`(?<![a-z])(?:${vietnameseLinks})(?![a-z])`, 'i')],
];
/** What is quoted may be in the language in which it was said. */
const quotation = /“[^”\n]*”|"[^"\n]*"|«[^»\n]*»|《[^》\n]*》|‘[^’\n]*’/gu;
const hanCharacter = /\p{Script=Han}/gu;

/** Languages that a text can be told to be in by its letters and small words. */
export type TellableLanguage = 'vi' | 'en' | 'zh';

/** A quick look whether any sentence of a text may be in another language: most texts have nothing of one. */
export function mayBeForeign(text: string, locale: Locale): boolean {
  return signs.some(([language, sign]) => language !== locale && sign.test(text));
}

/**
 * Names the language of a text that is clearly not in the language of its file; `undefined` for short
 * texts, lists of names, and whatever is not clear.
 */
export function foreignLanguage(text: string, locale: Locale): TellableLanguage | undefined {
  const own = text.replace(quotation, ' ');
  const tokens = own.match(words) ?? [];
  const hanCount = own.match(hanCharacter)?.length ?? 0;
  if (locale !== 'zh' && hanCount >= 12 && hanCount > tokens.length) return 'zh';
  if (tokens.length < 8) return undefined;
  if (locale === 'zh' && hanCount >= tokens.length) return undefined;
  const isVietnamese =
    share(tokens, vietnameseWord) > 0.25 && tokens.some((token) => vietnameseLink.test(token));
  if (locale !== 'vi' && isVietnamese && share(tokens, englishWord) < 0.15) return 'vi';
  if (locale === 'en' || share(tokens, englishWord) <= 0.2) return undefined;
  return share(tokens, vietnameseLetter) < 0.2 ? 'en' : undefined;
}

function share(tokens: readonly string[], form: RegExp): number {
  return tokens.filter((token) => form.test(token)).length / tokens.length;
}
