import type { Locale } from '../../../../src/config/locales.ts';
import type { Content, Texts } from '../../content/content.ts';
import { FormMatcher, type FormMatch } from '../../glossary/form-matcher.ts';
import { formsOf, type GoodForm, type WrongForm } from '../../glossary/glossary-forms.ts';
import { dataBlocks, localizedFacts } from '../../text/data-texts.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';
import { forbiddenOwnForms } from './forbidden-own-forms.ts';

type Form = GoodForm | WrongForm;

/** Web addresses and file names inside a text are no names. */
const address =
  /\S*(?::\/\/|www\.|@|\.(?:vn|com|org|net|cn|gov|jpg|png|pdf)(?![\p{L}\p{N}]))\S*/giu;
/** A quick look whether it is worth while to look for one. */
const hintOfAddress = /:\/\/|@|\.[a-z]{2}/i;
/** Words that mark a unit as one of the past. */
const formerMark = /^(?:原|前|旧|former |old )|(?: cũ|（旧）|（原）)$/u;

export const glossaryForbidden = defineRule({
  id: 'glossary-forbidden',
  severity: 'error',
  help: said(
    'No text uses a form of a name that glossary.yml forbids in its language; no entry there forbids its own form.',
    'Không văn bản nào dùng cách viết tên mà glossary.yml không cho phép trong ngôn ngữ đó; không mục nào của tệp ấy cấm chính cách viết của mình.',
  ),
  oneItemAtATime: true,
  problems: (content) => {
    const names = new Map<Locale, Names>();
    const inTexts = textsToRead(content).flatMap((texts) => {
      const ofLocale = names.get(texts.locale) ?? namesOf(content, texts.locale);
      names.set(texts.locale, ofLocale);
      return problemsOf(texts, ofLocale);
    });
    return [...inTexts, ...forbiddenOwnForms(content)];
  },
});

/** The forms of one language, ready to be looked for. */
interface Names {
  readonly matcher: FormMatcher<Form>;
  /** For an entry: its forms that call it a thing of the past. */
  readonly formerForms: ReadonlyMap<string, readonly string[]>;
}

function namesOf(content: Content, locale: Locale): Names {
  const forms = formsOf(content, locale);
  const matcher = new FormMatcher<Form>();
  const formerForms = new Map<string, string[]>();
  for (const value of forms) {
    matcher.add(value.form, value);
    if (value.form.length > 3) matcher.add(value.form.toLocaleUpperCase(locale), value);
    if (value.kind === 'good' && formerMark.test(value.form)) {
      formerForms.set(value.id, [...(formerForms.get(value.id) ?? []), value.form]);
    }
  }
  return { matcher, formerForms };
}

/** Everything but the glossary itself, which has to name the wrong forms. */
function textsToRead({ texts, data, items }: Content): Texts[] {
  return [
    ...texts.filter(({ file }) => file !== data['glossary.yml']?.file),
    ...items.flatMap((item) =>
      [...dataBlocks(localizedFacts(item))].map(([locale, blocks]) => ({
        file: item.factsFile,
        locale,
        item: undefined,
        blocks,
      })),
    ),
  ];
}

function problemsOf({ blocks, item }: Texts, names: Names): Problem[] {
  const found = blocks.map((block) => {
    const text = hintOfAddress.test(block.text)
      ? block.text.replace(address, (part) => '\uFFFC'.repeat(part.length))
      : block.text;
    return { block, matches: names.matcher.find(text) };
  });
  const written = new Set(found.flatMap(({ matches }) => matches.map(({ value }) => value.form)));
  return found.flatMap(({ block, matches }) => {
    const seen = new Set<number>();
    return matches.flatMap((match): Problem[] => {
      if (match.value.kind !== 'wrong' || seen.has(match.start)) return [];
      // The short texts of a data file have no room for an introduction.
      const known = item ? written : undefined;
      if (isRightHere(match, match.value, matches, known, names)) return [];
      seen.add(match.start);
      const { form, say, reason } = match.value;
      return [
        {
          ...block.locate(match.start),
          message: said(
            `"${form}" is a wrong form.${reason === undefined ? '' : ` ${reason}`}`,
            `"${form}" là cách viết sai.${reason === undefined ? '' : ` Lý do: ${reason}`}`,
          ),
          hint:
            say === undefined
              ? said(
                  'See glossary.yml for the right form.',
                  'Xem cách viết đúng trong glossary.yml.',
                )
              : said(`Write "${say}".`, `Viết là "${say}".`),
        },
      ];
    });
  });
}

/** Whether the wrong form is only a part of a right one here, or the name of another entry. */
function isRightHere(
  { start, end }: FormMatch<Form>,
  { exceptFor }: WrongForm,
  matches: readonly FormMatch<Form>[],
  written: ReadonlySet<string> | undefined,
  names: Names,
): boolean {
  return matches.some((good) => {
    if (good.value.kind !== 'good' || good.start > start || good.end < end) return false;
    const isLonger = good.end - good.start > end - start;
    return (
      isLonger || (exceptFor.includes(good.value.id) && isIntroduced(good.value, written, names))
    );
  });
}

/**
 * A former unit that shares its letters with a wrong form (老街市) must be called former (原老街市)
 * at least once in the same text; then its bare name is clear.
 */
function isIntroduced(
  { id, form }: GoodForm,
  written: ReadonlySet<string> | undefined,
  names: Names,
): boolean {
  if (!written) return true;
  const marked = (names.formerForms.get(id) ?? []).filter((former) => former.includes(form));
  return marked.length === 0 || marked.some((former) => written.has(former));
}
