import { describe, expect, it } from 'vitest';
import { unicodeForm } from '../../../../../scripts/lib/rules/text/unicode-form.ts';
import { foundIn, item, placesOf, textWith, wordsOf } from './small-content.ts';

const english = `${item}/en.md`;
/** The same text with the marks behind their letters. */
const loose = (text: string) => text.normalize('NFD');
const inWords = (text: string) => foundIn(unicodeForm, { [english]: text });

describe('loose marks', () => {
  it('are an error at the first letter that carries one, with the word it stands in', async () => {
    const found = await inWords(`One.\nThe town of ${loose('Bình')} Lư.\n`);
    expect(found).toEqual([
      {
        at: `${english}:2:14`,
        severity: 'error',
        message: '"Bình" is written with loose marks (Unicode NFD).',
        hint: textWith('NFC'),
      },
    ]);
  });

  it('are named once a line, with the first word', async () => {
    const found = await inWords(`${loose('Bắc Hà')}\nSa Pa\n- ${loose('Hà')} ${loose('Bắc')}\n`);
    expect(found.map(({ at, message }) => `${at} ${message.split(' ')[0] ?? ''}`)).toEqual([
      `${english}:1:2 "Bắc"`,
      `${english}:3:4 "Hà"`,
    ]);
  });

  it.each([
    ['(Hà), Nội', 3, 'Hà'],
    ['Lào Cai', 2, 'Lào'],
    ['2Hà3', 3, 'Hà'],
    ['Ế', 1, 'Ế'],
  ])('stand in the word between other signs: %j', async (text, column, word) => {
    const found = await inWords(loose(text));
    expect(found.map(({ at, message }) => `${at} ${message.split(' ')[0] ?? ''}`)).toEqual([
      `${english}:1:${column} "${word}"`,
    ]);
  });

  it('name no word where the sign is none', async () => {
    const found = await inWords('1 \u2000 2');
    expect(found.map(({ at, message }) => `${at} ${message.split(' ')[0] ?? ''}`)).toEqual([
      `${english}:1:3 ""`,
    ]);
  });

  it('are found in facts and data files too', async () => {
    const found = await foundIn(unicodeForm, {
      [`${item}/facts.yml`]: loose('status: draft\nagency: Sở\n'),
      'site.yml': loose('stage: Sở'),
    });
    expect(placesOf(found)).toEqual([`${item}/facts.yml:2:10`, 'site.yml:1:9']);
  });

  it('are not what keyboards write', async () => {
    expect(await inWords(wordsOf('title: Núi Lam', 'Đường Điện Biên Phủ, 沙坝.'))).toEqual([]);
    expect(await inWords('q\u0303 has no composed form')).toEqual([]);
  });
});

describe('the name of a folder', () => {
  it('is an error with loose marks, and left to other rules with others', async () => {
    const found = await foundIn(unicodeForm, {
      [`places/${loose('núi')}/vi.md`]: 'Text.',
      'places/đèo/vi.md': 'Text.',
      'places/deo/vi.md': 'Text.',
    });
    expect(found).toEqual([
      {
        at: `places/${loose('núi')}:1:1`,
        severity: 'error',
        message: 'The folder name is written with loose marks (Unicode NFD).',
        hint: textWith('a to z'),
      },
    ]);
  });
});
