import { describe, expect, it } from 'vitest';
import { markdownStyle } from '../../../../../scripts/lib/rules/text/markdown-style.ts';
import { foundIn, item, placesOf, textWith, wordsOf } from './small-content.ts';

const styled = (locale: string, text: string) =>
  foundIn(markdownStyle, { [`${item}/${locale}.md`]: wordsOf('title: A', text) });
const vietnamese = 'Núi này là ngọn núi cao nhất của tỉnh và có nhiều rừng ở phía bắc';
const english = 'This is the highest mountain of the province and it has forests in the north';
const bare = 'Nui nay la ngon nui cao nhat cua tinh va co nhieu rung o phia bac';

describe('the style of a text', () => {
  it('is an error where it is broken, each time', async () => {
    const found = await styled('zh', '一。\n\n你好,世界,你好。');
    expect(found).toEqual([
      {
        at: `${item}/zh.md:7:3`,
        severity: 'error',
        message: 'A half-width punctuation mark stands between Chinese characters.',
        hint: textWith('，'),
      },
      expect.objectContaining({ at: `${item}/zh.md:7:6` }),
    ]);
  });

  it('has habits of its own in each language', async () => {
    expect(await styled('en', '你好,世界')).toEqual([]);
    expect(placesOf(await styled('en', 'Sa Pa，Lào Cai'))).toEqual([`${item}/en.md:5:6`]);
    expect(placesOf(await styled('vi', 'Sa Pa，Lào Cai'))).toEqual([`${item}/vi.md:5:6`]);
    expect(await styled('zh', '在Sa Pa，Lào Cai。')).toEqual([]);
  });

  it('is looked at in front matter and data files too', async () => {
    const found = await foundIn(markdownStyle, {
      [`${item}/zh.md`]: wordsOf('title: 你 好'),
      'figures/a.yml': 'title: { vi: A, zh: 你 好 }\n',
    });
    expect(placesOf(found)).toEqual(['figures/a.yml:1:22', `${item}/zh.md:2:9`]);
  });
});

describe('the language of a text', () => {
  it('is that of its file: the first other sentence is named', async () => {
    const found = await styled('en', `${english}. ${vietnamese}. ${vietnamese}.`);
    expect(found.map(({ message }) => message)).toEqual([
      'This sentence is Vietnamese, in a file of another language.',
    ]);
  });

  it.each([
    ['vi', english, 'English'],
    ['zh', english, 'English'],
    ['en', vietnamese, 'Vietnamese'],
    ['vi', '这是本省最高的山，北部有很多森林。', 'Chinese'],
  ])('is not another in %s.md', async (locale, text, language) => {
    const found = await styled(locale, text);
    expect(found.map(({ message }) => message)).toEqual([
      `This sentence is ${language}, in a file of another language.`,
    ]);
  });

  it.each([
    ['vi', vietnamese],
    ['en', english],
    ['zh', '这是本省最高的山，北部有很多森林。'],
  ])('is right in %s.md', async (locale, text) => {
    expect(await styled(locale, text)).toEqual([]);
  });

  it('is judged sentence by sentence, and a full stop in an address ends none', async () => {
    const found = await styled('en', `One.\n\n${english}? ${vietnamese}! ${english}.`);
    expect(found).toHaveLength(1);
    expect(placesOf(await styled('en', `www.example.vn ${vietnamese}.`))).toEqual([
      `${item}/en.md:5:1`,
    ]);
  });
});

describe('Vietnamese marks', () => {
  it('are missed once for a text, at its beginning', async () => {
    const found = await styled('vi', `${bare}. ${bare}.`);
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      `${item}/vi.md:5:1 This Vietnamese text has lost its marks, or is written in an old font.`,
    ]);
  });

  it('are missed in Vietnamese files alone', async () => {
    expect(await styled('en', bare)).toEqual([]);
    expect(placesOf(await styled('vi', 'N¸m häc míi'))).toEqual([`${item}/vi.md:5:1`]);
  });
});

describe('traditional characters', () => {
  it('are named once for a text, each with its simplified form', async () => {
    const found = await styled('zh', '这是臺灣的灣。');
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      `${item}/zh.md:5:3 This Chinese text has traditional characters: 臺 → 台, 灣 → 湾.`,
    ]);
  });

  it('may stand in quotations and in other languages', async () => {
    expect(await styled('zh', '题为「臺灣」和『灣』。')).toEqual([]);
    expect(await styled('en', 'Its name is 臺灣.')).toEqual([]);
    expect(await styled('zh', '乾隆年间的著名山峰。')).toEqual([]);
  });
});
