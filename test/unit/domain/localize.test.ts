import { describe, expect, it } from 'vitest';
import { localizedName, namesOf } from '../../../src/domain/glossary-name.ts';
import { byReference, localizeItem, referenceOf } from '../../../src/domain/item.ts';
import { chooseWords, textFor } from '../../../src/domain/localize.ts';
import { item, wordsIn } from '../../support/examples.ts';

describe('the choice of words', () => {
  it('takes the reader’s own language when it is there', () => {
    expect(chooseWords({ vi: 'a', en: 'b' }, 'en')).toEqual({
      words: 'b',
      locale: 'en',
      match: 'exact',
    });
  });

  it.each([
    ['vi', { en: 'en', zh: 'zh' }, 'en'],
    ['en', { vi: 'vi', zh: 'zh' }, 'vi'],
    ['zh', { vi: 'vi', en: 'en' }, 'en'],
    ['zh', { vi: 'vi' }, 'vi'],
    ['vi', { zh: 'zh' }, 'zh'],
  ] as const)('falls back for a reader of %s among %o to %s', (reader, words, expected) => {
    expect(chooseWords(words, reader)).toEqual({
      words: expected,
      locale: expected,
      match: 'fallback',
    });
  });

  it('takes an empty text for a text, and finds nothing where nothing is', () => {
    expect(chooseWords({ en: '' }, 'en')?.words).toBe('');
    expect(chooseWords({ en: undefined }, 'en')).toBeUndefined();
    expect(() => textFor({}, 'en')).toThrow(RangeError);
  });
});

describe('an item in the reader’s words', () => {
  it('is exact, a fallback or stale', () => {
    const half = { ...item, words: { vi: wordsIn('vi'), en: wordsIn('en', { stale: true }) } };
    expect(localizeItem(half, 'vi')).toMatchObject({ match: 'exact', wordsLocale: 'vi' });
    expect(localizeItem(half, 'en')).toMatchObject({ match: 'stale', wordsLocale: 'en' });
    expect(localizeItem(half, 'zh')).toMatchObject({ match: 'fallback', wordsLocale: 'en' });
  });

  it('is refused without words in any language', () => {
    expect(() => localizeItem({ ...item, words: {} }, 'vi')).toThrow('places/sa-pa');
  });
});

describe('references between items', () => {
  const other = { ...item, slug: 'bac-ha' };

  it('name collection and slug', () => {
    expect(referenceOf(item)).toBe('places/sa-pa');
    expect([...byReference([item, other]).keys()]).toEqual(['places/sa-pa', 'places/bac-ha']);
  });

  it('that lead nowhere find nothing', () => {
    expect(byReference([item]).get('places/hidden')).toBeUndefined();
  });
});

describe('a name of the glossary', () => {
  const entry = {
    id: 'muong-hum',
    kind: 'place',
    vi: 'Mường Hum',
    en: 'Mường Hum',
    zh: '孟谦',
  } as const;

  it('is printed in Chinese only when the form is sure', () => {
    expect(namesOf(entry).zh).toBe('孟谦');
    expect(namesOf({ ...entry, zhStatus: 'official' }).zh).toBe('孟谦');
    expect(namesOf({ ...entry, zhStatus: 'sino' }).zh).toBe('孟谦');
    expect(namesOf({ ...entry, zhStatus: 'unconfirmed' }).zh).toBeUndefined();
  });

  it('stands in Vietnamese, marked as such, where the reader’s language has none', () => {
    const names = namesOf({ ...entry, zhStatus: 'unconfirmed' });
    expect(localizedName(names, 'zh')).toEqual({ text: 'Mường Hum', lang: 'vi' });
    expect(localizedName(names, 'en')).toEqual({ text: 'Mường Hum' });
    expect(localizedName({ zh: '河口' }, 'en')).toEqual({ text: '河口', lang: 'zh-Hans' });
  });
});
