import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../../scripts/lib/content/read-content.ts';
import { translationNumbers } from '../../../../../scripts/lib/rules/language/translation-numbers.ts';
import type { Locale } from '../../../../../src/config/locales.ts';
import { validContent } from '../../../../support/content-fixture.ts';
import { heardIn, heardOf, messagesOf, placesOf } from '../structure/made-content.ts';

const bodyOf = (body: string) => `---\ntitle: x\n---\n${body}\n`;

/** An item with these bodies, each beginning on line 4 of its file. */
function item(vi: string, translations: Readonly<Record<string, string>>): Record<string, string> {
  return {
    'places/a/facts.yml': 'status: draft\n',
    'places/a/vi.md': bodyOf(vi),
    ...Object.fromEntries(
      Object.entries(translations).map(([locale, body]) => [`places/a/${locale}.md`, bodyOf(body)]),
    ),
  };
}

describe('the fields of a translation', () => {
  it('are compared one by one: title, summary, labels, body', async () => {
    const words = (title: string, summary: string, label: string, body: string) =>
      `---\ntitle: ${title}\nsummary: ${summary}\nkeyFacts:\n  height: ${label}\n---\n${body}\n`;
    const files = {
      'places/a/facts.yml': 'status: draft\n',
      'places/a/vi.md': words('11 hồ', '12 hồ', '13 hồ', '14 hồ'),
      'places/a/en.md': words('12 lakes', '11 lakes', '14 lakes', '13 lakes'),
    };
    expect(await messagesOf(translationNumbers, files)).toEqual([
      'places/a/en.md:2:8 "12" is not in the source, which has "11" here (vi.md:2).',
      'places/a/en.md:3:10 "11" is not in the source, which has "12" here (vi.md:3).',
      'places/a/en.md:5:11 "14" is not in the source, which has "13" here (vi.md:5).',
      'places/a/en.md:7:1 "13" is not in the source, which has "14" here (vi.md:7).',
    ]);
  });

  it('that the source does not have are left to the other rules', async () => {
    const files = {
      'places/a/facts.yml': 'status: draft\n',
      'places/a/vi.md': '---\ntitle: Hồ\n---\nHồ.\n',
      'places/a/en.md': '---\ntitle: Lake\nclaim: It has 14 lakes.\n---\nA lake.\n',
    };
    expect(await placesOf(translationNumbers, files)).toEqual([]);
  });

  it('have the same units, times and centuries too', async () => {
    const heard = await heardOf(
      translationNumbers,
      item('Rộng 12 km.\n\nMở cửa 7:30.', { en: 'It is 12 m wide.\n\nIt opens at 8:30.' }),
    );
    expect(heard.map(({ at, hint }) => `${at} ${hint}`)).toEqual([
      'places/a/en.md:4:7 Make the two agree; formats may differ, values may not.',
      'places/a/en.md:6:13 Make the two agree; formats may differ, values may not.',
    ]);
  });
});

describe('the languages of an item', () => {
  it('are each compared with the source', async () => {
    const files = item('Cao 12 m.', { en: 'It is 13 m high.', zh: '高14米。' });
    expect(await placesOf(translationNumbers, files)).toEqual([
      'places/a/en.md:4:7',
      'places/a/zh.md:4:2',
    ]);
  });

  it('are compared with the language that the item names', async () => {
    const files = {
      ...item('Cao 12 m.', { en: 'It is 13 m high.', zh: '高13米。' }),
      'places/a/facts.yml': 'sourceLocale: en\n',
    };
    expect(await messagesOf(translationNumbers, files)).toEqual([
      'places/a/vi.md:4:5 "12" is not in the source, which has "13" here (en.md:4).',
    ]);
  });

  it('are not compared without the words of the source', async () => {
    const { 'places/a/vi.md': _, ...others } = item('', { en: 'It is 13 m.', zh: '高14米。' });
    expect(await placesOf(translationNumbers, others)).toEqual([]);
  });

  it('are not compared when nobody can read the numbers of one of them', async () => {
    const unread: { code: string } = { code: 'ko' };
    const korean = unread.code as Locale;
    const content = readContent(validContent);
    const changed = (from: Locale, isSource: boolean) => ({
      ...content,
      items: content.items.map((one) => ({
        ...one,
        sourceLocale: isSource ? korean : one.sourceLocale,
        words: one.words.map((words) =>
          words.locale === from ? { ...words, locale: korean } : words,
        ),
      })),
    });
    expect(await heardIn(translationNumbers, changed('en', false))).toEqual([]);
    expect(await heardIn(translationNumbers, changed('vi', true))).toEqual([]);
  });
});
