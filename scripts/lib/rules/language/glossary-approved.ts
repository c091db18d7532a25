import type { Locale } from '../../../../src/config/locales.ts';
import type { Item, ItemWords } from '../../content/item.ts';
import { FormMatcher, type FormMatch } from '../../glossary/form-matcher.ts';
import { glossaryEntries, goodForms } from '../../glossary/glossary-forms.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

type Entry = ReturnType<typeof glossaryEntries>[number];

/** The approved form of an entry in one language. */
interface Name {
  readonly form: string;
  readonly entry: Entry;
}

/** Kinds of names that stay names in every language; terms may be put another way. */
const kinds: ReadonlySet<string> = new Set(['place', 'people', 'organisation']);

export const glossaryApproved = defineRule({
  id: 'glossary-approved',
  severity: 'warning',
  help: said(
    'A name in the title of the source has one of its glossary forms in the translation.',
    'Tên riêng trong tiêu đề bản gốc phải có trong bản dịch theo một dạng ghi ở bảng thuật ngữ.',
  ),
  oneItemAtATime: true,
  problems: (content) => {
    const entries = glossaryEntries(content);
    const matchers = new Map<Locale, FormMatcher<Name>>();
    const matcherOf = (locale: Locale) => {
      const matcher = matchers.get(locale) ?? approvedMatcher(entries, locale);
      matchers.set(locale, matcher);
      return matcher;
    };
    return content.items.flatMap((item) => problemsOf(item, matcherOf, entries));
  },
});

/** Approved forms only, of two syllables or more: single ones are often parts of other words. */
function approvedMatcher(entries: readonly Entry[], locale: Locale): FormMatcher<Name> {
  const matcher = new FormMatcher<Name>();
  for (const entry of entries) {
    const { kind, [locale]: form } = entry;
    if (kind && kinds.has(kind) && form !== undefined && isLong(form)) {
      matcher.add(form, { form, entry });
    }
  }
  return matcher;
}

function isLong(form: string): boolean {
  const isHan = /\p{Script=Han}/u.test(form);
  return isHan ? form.length >= 2 : /\S\s+\S/.test(form);
}

function problemsOf(
  item: Item,
  matcherOf: (locale: Locale) => FormMatcher<Name>,
  entries: readonly Entry[],
): Problem[] {
  const source = item.words.find(({ locale }) => locale === item.sourceLocale);
  if (!source) return [];
  const named = new Set(
    source.blocks
      // Only titles: further down a translation may leave a name out for good reasons.
      .filter(({ kind }) => kind === 'title')
      .flatMap(({ text }) => longest(matcherOf(item.sourceLocale).find(text)))
      .map(({ value }) => value),
  );
  return item.words
    .filter((words) => words !== source)
    .flatMap((words) =>
      [...named].flatMap((name) => missingName(name, source.locale, words, entries)),
    );
}

/** Matches that no longer match contains. */
function longest(matches: readonly FormMatch<Name>[]): FormMatch<Name>[] {
  return matches.filter(
    (one) =>
      !matches.some(
        (other) =>
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

function missingName(
  { form, entry }: Name,
  sourceLocale: Locale,
  words: ItemWords,
  entries: readonly Entry[],
): Problem[] {
  // Entries that share the name (the ward and the former district) share their translations.
  const forms = entries
    .filter((other) => goodForms(other, sourceLocale).includes(form))
    .flatMap((other) => goodForms(other, words.locale));
  if (forms.length === 0) return [];
  const text = words.blocks.map((block) => block.text).join('\n');
  const folded = text.replace(/\s+/g, ' ').toLowerCase();
  const accepted = [...forms, ...goodForms(entry, sourceLocale)].map((one) => bareName(one));
  if (accepted.some((one) => folded.includes(one))) return [];
  return [
    {
      ...words.file.frontMatter.locate(['title']),
      message: said(
        `The source names "${form}"; no form of it is in this translation.`,
        `Bản gốc nêu "${form}" nhưng bản dịch này không có dạng nào của tên ấy.`,
      ),
      hint: said(
        `The glossary says "${entry[words.locale] ?? forms[0] ?? ''}".`,
        `Bảng thuật ngữ ghi là "${entry[words.locale] ?? forms[0] ?? ''}".`,
      ),
    },
  ];
}

/** A form without brackets, in small letters, for a tolerant look. */
function bareName(form: string): string {
  return form
    .replace(/\s*[(（][^)）]*[)）]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
