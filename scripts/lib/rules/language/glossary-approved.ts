import type { Locale } from '../../../../src/config/locales.ts';
import type { Content } from '../../content/content.ts';
import type { Item, ItemWords } from '../../content/item.ts';
import { FormMatcher, type FormMatch } from '../../glossary/form-matcher.ts';
import { glossaryEntries, goodForms } from '../../glossary/glossary-forms.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

type Entry = ReturnType<typeof glossaryEntries>[number];

/** Kinds of names that stay names in every language; terms may be put another way. */
const kinds = new Set(['place', 'people', 'organisation']);

export const glossaryApproved = defineRule({
  id: 'glossary-approved',
  severity: 'warning',
  help: said(
    'A name in the title of the source has one of its glossary forms in the translation.',
    'Tên riêng trong tiêu đề bản gốc phải có trong bản dịch theo một dạng ghi ở bảng thuật ngữ.',
  ),
  problems: (content) => {
    const entries = glossaryEntries(content).filter(({ kind }) => kinds.has(kind ?? ''));
    const matchers = new Map<Locale, FormMatcher<Entry>>();
    const matcherOf = (locale: Locale) => {
      const matcher = matchers.get(locale) ?? approvedMatcher(entries, locale);
      matchers.set(locale, matcher);
      return matcher;
    };
    return content.items.flatMap((item) => problemsOf(item, matcherOf, content));
  },
});

/** Approved forms only, of two syllables or more: single ones are often parts of other words. */
function approvedMatcher(entries: readonly Entry[], locale: Locale): FormMatcher<Entry> {
  const matcher = new FormMatcher<Entry>();
  for (const entry of entries) {
    const form = entry[locale];
    if (form !== undefined && isLong(form)) matcher.add(form, entry);
  }
  return matcher;
}

function isLong(form: string): boolean {
  const isHan = /\p{Script=Han}/u.test(form);
  return isHan ? form.length >= 2 : /\S\s+\S/.test(form);
}

function problemsOf(
  item: Item,
  matcherOf: (locale: Locale) => FormMatcher<Entry>,
  content: Content,
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
  if (named.size === 0) return [];
  const entries = glossaryEntries(content);
  return item.words
    .filter((words) => words !== source)
    .flatMap((words) => missingNames([...named], source.locale, words, entries));
}

/** Matches that no longer match contains. */
function longest(matches: readonly FormMatch<Entry>[]): FormMatch<Entry>[] {
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

function missingNames(
  named: readonly Entry[],
  sourceLocale: Locale,
  words: ItemWords,
  entries: readonly Entry[],
): Problem[] {
  const text = words.blocks.map((block) => block.text).join('\n');
  const folded = text.replace(/\s+/g, ' ').toLowerCase();
  return named.flatMap((entry): Problem[] => {
    const own = entry[sourceLocale];
    // Entries that share the name (the ward and the former district) share their translations.
    const forms = entries
      .filter((other) => own !== undefined && goodForms(other, sourceLocale).includes(own))
      .flatMap((other) => goodForms(other, words.locale));
    if (forms.length === 0) return [];
    const accepted = [...forms, ...goodForms(entry, sourceLocale)].map((form) => bareName(form));
    if (accepted.some((form) => folded.includes(form))) return [];
    return [
      {
        ...words.file.frontMatter.locate(['title']),
        message: said(
          `The source names "${own ?? entry.id}"; no form of it is in this translation.`,
          `Bản gốc nêu "${own ?? entry.id}" nhưng bản dịch này không có dạng nào của tên ấy.`,
        ),
        hint: said(
          `The glossary says "${entry[words.locale] ?? forms[0] ?? ''}".`,
          `Bảng thuật ngữ ghi là "${entry[words.locale] ?? forms[0] ?? ''}".`,
        ),
      },
    ];
  });
}

/** A form without brackets, in small letters, for a tolerant look. */
function bareName(form: string): string {
  return form
    .replace(/\s*[(（][^)）]*[)）]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
