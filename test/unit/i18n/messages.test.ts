import { describe, expect, expectTypeOf, it } from 'vitest';
import { localeCodes, locales, type Locale } from '../../../src/config/locales.ts';
import type { Complete, MessageKey, Messages } from '../../../src/i18n/message-keys.ts';
import { messages } from '../../../src/i18n/messages.ts';

type Leaf = readonly [key: string, text: string];

function leaves(tree: object, before = ''): Leaf[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[before + key, value] as const]
      : leaves(value as object, `${before}${key}.`),
  );
}

const pluralEnding = /_(zero|one|two|few|many|other)$/;
const textsOf = (locale: Locale) => leaves(messages[locale]);
const keysOf = (locale: Locale) =>
  [...new Set(textsOf(locale).map(([key]) => key.replace(pluralEnding, '')))].sort();
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name);

describe('the interface strings of all languages', () => {
  it.each(localeCodes)('are the same in %s as in Vietnamese', (locale) => {
    expect(keysOf(locale)).toEqual(keysOf('vi'));
    expect(keysOf(locale).length).toBeGreaterThan(150);
  });

  it.each(localeCodes)('have every plural form that %s needs, and no other', (locale) => {
    const categories = new Intl.PluralRules(locales[locale].intlLocale).resolvedOptions()
      .pluralCategories;
    const forms = new Map<string, string[]>();
    for (const [key] of textsOf(locale)) {
      const [, form] = pluralEnding.exec(key) ?? [];
      const base = key.replace(pluralEnding, '');
      if (form !== undefined) forms.set(base, [...(forms.get(base) ?? []), form]);
    }
    const wrong = [...forms].filter(
      ([, found]) => [...found].sort().join() !== [...categories].sort().join(),
    );
    expect(wrong).toEqual([]);
  });

  it.each(localeCodes)('take the same values in %s', (locale) => {
    const vietnamese = new Map<string, Set<string | undefined>>();
    for (const [key, text] of textsOf('vi')) {
      vietnamese.set(key.replace(pluralEnding, ''), new Set(placeholders(text)));
    }
    const wrong = textsOf(locale).filter(([key, text]) => {
      const expected = vietnamese.get(key.replace(pluralEnding, ''));
      // A singular may leave its count unsaid: "one place".
      const found = new Set([...placeholders(text), ...(key.endsWith('_one') ? ['count'] : [])]);
      return (
        [...(expected ?? [])].some((name) => !found.has(name)) ||
        placeholders(text).some((name) => !expected?.has(name))
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(localeCodes)(
    'hold no HTML, no space at their ends and no decomposed letter in %s',
    (locale) => {
      const wrong = textsOf(locale).filter(
        ([, text]) =>
          /<\/?[a-z]/i.test(text) ||
          text !== text.normalize('NFC') ||
          // A mark of punctuation may bring its space.
          (/[\p{L}\p{N}]/u.test(text) && text !== text.trim()),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('name no province: another one brings its own content', () => {
    const names = /Lào Cai|老街|Sa Pa|沙坝|Fansipan|番西邦|Thác Bà|Yên Bái|安沛/;
    const found = localeCodes.flatMap((locale) =>
      textsOf(locale)
        .filter(([, text]) => names.test(text))
        .map(([key]) => `${locale}: ${key}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the type of a key', () => {
  it('allows what is there and nothing else', () => {
    expectTypeOf<'chrome.search'>().toExtend<MessageKey>();
    expectTypeOf<'units.person'>().toExtend<MessageKey>();
    expectTypeOf<'units.person_other'>().not.toExtend<MessageKey>();
    expectTypeOf<'chrome'>().not.toExtend<MessageKey>();
    expectTypeOf<'chrome.nothing'>().not.toExtend<MessageKey>();
  });

  it('names the strings that a language lacks or has too many', () => {
    expectTypeOf<Complete<Messages>>().toEqualTypeOf<true>();
    expectTypeOf<Complete<Omit<Messages, 'outage'>>>().toEqualTypeOf<{
      missing: 'outage.title' | 'outage.text' | 'outage.more';
      surplus: never;
    }>();
    expectTypeOf<Complete<Messages & { extra: string }>>().toEqualTypeOf<{
      missing: never;
      surplus: 'extra';
    }>();
  });
});
