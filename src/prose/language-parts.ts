import { localeRow, type Locale } from '../config/locales.ts';
import { unmarkedVietnameseNames } from '../source/glossary-names.ts';

/** A stretch of text; `lang` is set where it is in another language than the text around it. */
export interface LanguagePart {
  readonly text: string;
  readonly lang?: 'vi';
}

const vietnameseLetters = 'ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';

/** A Vietnamese syllable as it looks without marks: Cai, Cang, Pa, Thu, San, Y. */
const plainSyllable =
  /^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?$/iu;

/** English words of the same shape that begin sentences or names. */
const englishWords = new Set(
  'a an at be but by can do go he how hot i in it me men my no not now nor old on our out so sun tea than that the then this to two up us we who why you'.split(
    ' ',
  ),
);

const word = /[\p{Script=Latin}\p{M}]+/gu;
const capital = /^\p{Lu}/u;

/** How Vietnamese is told in texts of a locale. */
interface Tell {
  /** A letter that the locale's own words do not have. */
  readonly letter: RegExp;
  readonly ownWords: ReadonlySet<string>;
}

const tells = new Map<Locale, Tell>();

function tellOf(locale: Locale): Tell {
  const known = tells.get(locale);
  if (known) return known;
  const { letters = '', words = '' } = localeRow(locale).sharedWithVietnamese ?? {};
  const own = vietnameseLetters.replace(new RegExp(`[${letters}]`, 'gu'), '');
  const tell = {
    letter: new RegExp(`[${own}]`, 'iu'),
    ownWords: new Set([...englishWords, ...words.split(' ')]),
  };
  tells.set(locale, tell);
  return tell;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Vietnamese by its letters, or part of a name that the glossary knows. */
  readonly marked: boolean;
}

/** Where names without any mark stand in a text (Sa Pa). */
function unmarkedNames(text: string, locale: Locale): { start: number; end: number }[] {
  return unmarkedVietnameseNames(locale).flatMap((name) => {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'gu');
    return [...text.matchAll(whole)].map(({ index }) => ({
      start: index,
      end: index + name.length,
    }));
  });
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether an unmarked word beside a marked one belongs to the same name (`Cai` in `Lào Cai`). */
function belongsToName({ text }: Token, ownWords: ReadonlySet<string>): boolean {
  return (
    capital.test(text) &&
    plainSyllable.test(withoutMarks(text)) &&
    !ownWords.has(text.toLowerCase())
  );
}

/**
 * Splits a text into its own language and the Vietnamese names inside it, so that each name can
 * carry `lang="vi"` (WCAG 2.2, 3.1.2 Language of Parts). Vietnamese text is returned whole.
 */
export function languageParts(text: string, locale: Locale): LanguagePart[] {
  if (locale === 'vi') return [{ text }];
  const { letter, ownWords } = tellOf(locale);
  const known = unmarkedNames(text, locale);
  if (known.length === 0 && !letter.test(text)) return [{ text }];
  const tokens: Token[] = [...text.matchAll(word)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    marked:
      letter.test(match[0]) ||
      known.some(({ start, end }) => match.index >= start && match.index < end),
  }));
  const joined = (left: Token | undefined, right: Token | undefined) =>
    left !== undefined &&
    right !== undefined &&
    /^[ \u00A0-]$/.test(text.slice(left.end, right.start));

  const parts: LanguagePart[] = [];
  let done = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!tokens[index]?.marked) continue;
    let first = index;
    let last = index;
    while (joined(tokens[first - 1], tokens[first])) {
      const before = tokens[first - 1];
      if (!before || before.start < done || !(before.marked || belongsToName(before, ownWords)))
        break;
      first--;
    }
    while (joined(tokens[last], tokens[last + 1])) {
      const after = tokens[last + 1];
      if (!after || !(after.marked || belongsToName(after, ownWords))) break;
      last++;
    }
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    if (start > done) parts.push({ text: text.slice(done, start) });
    parts.push({ text: text.slice(start, end), lang: 'vi' });
    done = end;
    index = last;
  }
  if (done < text.length) parts.push({ text: text.slice(done) });
  return parts;
}
