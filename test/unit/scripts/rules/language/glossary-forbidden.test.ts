import { describe, expect, it } from 'vitest';
import { glossaryForbidden } from '../../../../../scripts/lib/rules/language/glossary-forbidden.ts';
import { heardOf, placesOf } from '../structure/made-content.ts';

/** The province, the former city that shares letters with a wrong form, and some more names. */
const glossary = `- id: province
  vi: tỉnh Sông Xanh
  en: Green River province
  zh: 清江省
  forbidden:
    - { locale: en, form: Songxan, reason: A misspelling., say: Sông Xanh }
    - { locale: en, form: Gren, reason: A misspelling. }
    - { locale: vi, form: Xan }
    - { locale: zh, form: 清江市, exceptFor: [city] }
    - { locale: zh, form: 江城, say: 清江省 }
- id: city
  vi: thành phố Sông Xanh (cũ)
  en: former Green River city
  zh: 清江市
  aliases: { zh: [原清江市, 清江] }
- id: lower
  vi: Hạ
  en: Songxan Lower Town
  zh: 下江城市
- id: bare
  forbidden:
    - { locale: en, form: Songxan }
    - { locale: en, form: Nowhere }
`;

const bodyOf = (locale: string, body: string) => ({
  'glossary.yml': glossary,
  'places/a/facts.yml': 'status: draft\n',
  [`places/a/${locale}.md`]: `---\ntitle: x\n---\n${body}\n`,
});

const placesIn = (locale: string, body: string) =>
  placesOf(glossaryForbidden, bodyOf(locale, body));

describe('a forbidden form', () => {
  it('is found at its line and column, with the reason and the form to write', async () => {
    const heard = await heardOf(
      glossaryForbidden,
      bodyOf('en', 'High.\n\nIn Songxan and\nin Gren.'),
    );
    expect(heard).toEqual([
      {
        at: 'places/a/en.md:6:4',
        rule: 'glossary-forbidden',
        severity: 'error',
        message: '"Songxan" is a wrong form. A misspelling.',
        hint: 'Write "Sông Xanh".',
      },
      expect.objectContaining({
        at: 'places/a/en.md:7:4',
        message: '"Gren" is a wrong form. A misspelling.',
        hint: 'Write "Green River province".',
      }),
    ]);
  });

  it('without a reason and a right form sends to the glossary', async () => {
    expect(await heardOf(glossaryForbidden, bodyOf('en', 'In Nowhere.'))).toMatchObject([
      { message: '"Nowhere" is a wrong form.', hint: 'See glossary.yml for the right form.' },
    ]);
  });

  it('that two entries forbid is found once at a place, and again at the next', async () => {
    expect(await placesIn('en', 'Songxan, Songxan.\n\nSongxan.')).toEqual([
      'places/a/en.md:4:1',
      'places/a/en.md:4:10',
      'places/a/en.md:6:1',
    ]);
  });

  it('is found in capitals when it has more than three letters', async () => {
    expect(await placesIn('en', 'GREN')).toHaveLength(1);
    expect(await placesIn('en', 'gren')).toEqual([]);
    expect(await placesIn('vi', 'Xan')).toHaveLength(1);
    expect(await placesIn('vi', 'XAN')).toEqual([]);
  });

  it('counts in its own language only', async () => {
    expect(await placesIn('vi', 'Songxan và 江城')).toEqual([]);
    expect(await placesIn('zh', '江城与Songxan')).toEqual(['places/a/zh.md:4:1']);
  });

  it.each([
    'See http://Songxan/ for more.',
    'Write to Songxan@office',
    'Write to office@Songxan',
    'See Songxan.vn, or Songxan.jpg',
    'See www.Songxan.example',
    'See https://x.example/Songxan',
  ])('is none in an address: %s', async (body) => {
    expect(await placesIn('en', body)).toEqual([]);
  });

  it('keeps its column behind an address', async () => {
    expect(await placesIn('en', 'On example.vn of Songxan.')).toEqual(['places/a/en.md:4:18']);
    expect(await placesIn('en', 'A.D. Songxan. In 3.5 Songxan.No')).toHaveLength(2);
  });

  it('is found in the texts of data files and of facts, but not in the glossary', async () => {
    const files = {
      'glossary.yml': `${glossary}- { vi: Xan, en: Songxan }\n`,
      'site.yml': 'name: { vi: Xan, en: Portal of Songxan }\n',
      'projects/a/facts.yml': 'status: draft\nlist:\n  title: { vi: Danh mục, en: Songxan list }\n',
    };
    expect(await placesOf(glossaryForbidden, files)).toEqual([
      'projects/a/facts.yml:3:30',
      'site.yml:1:13',
      'site.yml:1:32',
    ]);
  });

  it('is not looked for without a glossary', async () => {
    const { 'glossary.yml': _, ...others } = bodyOf('en', 'Songxan');
    expect(
      await placesOf(glossaryForbidden, { ...others, 'site.yml': 'name: { en: x }\n' }),
    ).toEqual([]);
  });
});

describe('a forbidden form as a part of a right one', () => {
  it('is right', async () => {
    expect(await placesIn('en', 'In Songxan Lower Town.')).toEqual([]);
    expect(await placesIn('zh', '在下江城市。')).toEqual([]);
  });

  it('of a longer forbidden one is wrong like that', async () => {
    const longer = `${glossary}    - { locale: en, form: Old Songxan }\n`;
    const files = { ...bodyOf('en', 'In Old Songxan.'), 'glossary.yml': longer };
    expect(await placesOf(glossaryForbidden, files)).toEqual([
      'places/a/en.md:4:4',
      'places/a/en.md:4:8',
    ]);
  });

  it('is wrong beside it, before and after', async () => {
    expect(await placesIn('en', 'Songxan, not Songxan Lower Town, Songxan')).toEqual([
      'places/a/en.md:4:1',
      'places/a/en.md:4:34',
    ]);
  });

  it('is wrong where the two only overlap or the right one is the shorter', async () => {
    const overlapping = glossary
      .replace('zh: 下江城市', 'zh: 城市下')
      .replace('[原清江市, 清江]', '[下江, 城]');
    for (const body of ['在江城市下。', '在下江城。', '在江城。']) {
      const files = { ...bodyOf('zh', body), 'glossary.yml': overlapping };
      expect(await placesOf(glossaryForbidden, files), body).toHaveLength(1);
    }
  });
});

describe('a form that is right for another entry', () => {
  /** Where it is found in a Chinese text, when the former city has these aliases. */
  const foundWith = (aliases: string, body: string) => {
    const other = glossary.replace('aliases: { zh: [原清江市, 清江] }', aliases);
    return placesOf(glossaryForbidden, { ...bodyOf('zh', body), 'glossary.yml': other });
  };

  it('is wrong until the text calls that entry a thing of the past', async () => {
    expect(await placesIn('zh', '清江市很大。')).toEqual(['places/a/zh.md:4:1']);
    expect(await placesIn('zh', '清江市很大。\n\n原清江市已撤销。')).toEqual([]);
  });

  it('is right in a data file, which has no room to introduce it', async () => {
    const files = { 'glossary.yml': glossary, 'site.yml': 'name: { vi: x, zh: 清江市 }\n' };
    expect(await placesOf(glossaryForbidden, files)).toEqual([]);
  });

  it('is wrong when it is not the entry for which the form is right', async () => {
    const other = glossary.replace('exceptFor: [city]', 'exceptFor: [lower]');
    const files = { ...bodyOf('zh', '清江市，原清江市。'), 'glossary.yml': other };
    expect(await placesOf(glossaryForbidden, files)).toEqual(['places/a/zh.md:4:1']);
    const data = { 'glossary.yml': other, 'site.yml': 'name: { vi: x, zh: 清江市 }\n' };
    expect(await placesOf(glossaryForbidden, data)).toHaveLength(1);
  });

  it.each([
    ['speaks of the past', 'aliases: { zh: [清江] }'],
    ['speaks of the past with these letters', 'aliases: { zh: [原老城] }'],
    ['speaks of the past and is allowed', 'forbidden: [{ locale: zh, form: 旧清江市 }]'],
  ])('needs no introduction when the entry has no form that %s', async (_, aliases) => {
    expect(await foundWith(aliases, '清江市很大。')).toEqual([]);
  });

  it('may be introduced by any of several forms of the past', async () => {
    const aliases = 'aliases: { zh: [原清江市, 旧清江市, 前老城] }';
    expect(await foundWith(aliases, '原清江市。清江市。')).toEqual([]);
    expect(await foundWith(aliases, '旧清江市。清江市。')).toEqual([]);
    expect(await foundWith(aliases, '前老城。清江市。')).toEqual(['places/a/zh.md:4:5']);
  });
});
