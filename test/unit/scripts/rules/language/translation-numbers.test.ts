import { describe, expect, it } from 'vitest';
import { translationNumbers } from '../../../../../scripts/lib/rules/language/translation-numbers.ts';
import { heardOf, messagesOf } from '../structure/made-content.ts';

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

const english = (vi: string, en: string) => messagesOf(translationNumbers, item(vi, { en }));

describe('the numbers of a translation', () => {
  it.each([
    ['Cao 2.147,3 m.', 'It is 2,147.3 m high.'],
    ['Có 1,2 triệu người.', 'There are 1,200,000 people.'],
    ['Lạnh −2 °C.', 'It is −2 °C.'],
    ['Có 3 con đường.', 'There are three roads.'],
    ['Ngày 2/9/2026.', 'On 2 September 2026.'],
    ['Có 5 hồ và 7 núi.', 'Of 7 hills and 5 lakes.'],
    ['Có 5 hồ.\n\nVà 7 núi.', 'Seven hills, 7 of them.\n\nAnd 5 lakes.'],
  ])('may be written otherwise: %s %s', async (vi, en) => {
    expect(await english(vi, en)).toEqual([]);
  });

  it('are compared with what stands in the source at the same place', async () => {
    const heard = await heardOf(
      translationNumbers,
      item('Cao 2.147 m.\n\nRộng 12 km,\nvà dài 30 km.', {
        en: 'It is 2,147 m high.\n\nIt is 13 km wide and 31 km long.',
      }),
    );
    expect(heard).toEqual([
      {
        at: 'places/a/en.md:6:7',
        rule: 'translation-numbers',
        severity: 'error',
        message: '"13" is not in the source, which has "12" here (vi.md:6).',
        hint: 'Make the two agree; formats may differ, values may not.',
      },
      expect.objectContaining({
        at: 'places/a/en.md:6:22',
        message: '"31" is not in the source, which has "30" here (vi.md:7).',
      }),
    ]);
  });

  it('are matched within their own paragraph when both have as many', async () => {
    expect(await english('Có 4 hồ.\n\nCó 6 núi.', 'Of lakes 5.\n\nOf hills 7.')).toEqual([
      'places/a/en.md:4:10 "5" is not in the source, which has "4" here (vi.md:4).',
      'places/a/en.md:6:10 "7" is not in the source, which has "6" here (vi.md:6).',
    ]);
    expect(await english('Có 4 hồ.\n\nCó núi.', 'Of lakes.\n\nOf hills 7.')).toEqual([
      'places/a/en.md:4:1 The number "4" of the source (vi.md:4) is missing.',
      'places/a/en.md:6:10 The number "7" is not in the source.',
    ]);
  });

  it('are missed one by one, at the paragraph in which they belong', async () => {
    const files = item('Cao.\n\nCó 14 hồ và 16 núi.', { en: 'High.\n\nThere are lakes.' });
    const heard = await heardOf(translationNumbers, files);
    expect(heard).toMatchObject([
      {
        at: 'places/a/en.md:6:1',
        message: 'The number "14" of the source (vi.md:6) is missing.',
        hint: 'Add it, or take it out of the source.',
      },
      {
        at: 'places/a/en.md:6:1',
        message: 'The number "16" of the source (vi.md:6) is missing.',
      },
    ]);
  });

  it('that the source does not have are found', async () => {
    expect(await english('Cao.', 'High, 14 m and 16 m.')).toEqual([
      'places/a/en.md:4:7 The number "14" is not in the source.',
      'places/a/en.md:4:16 The number "16" is not in the source.',
    ]);
  });

  it('have their sign', async () => {
    expect(await english('Lạnh −12 °C.', 'It is 12 °C.')).toEqual([
      'places/a/en.md:4:7 "12" is not in the source, which has "−12" here (vi.md:4).',
    ]);
    expect(await english('Lạnh −12 °C, nóng 14 °C.', 'It is 12 °C or −14 °C.')).toHaveLength(2);
  });

  it('in words stand for digits of their own paragraph only', async () => {
    expect(await english('Có 3 hồ.\n\nCó ba núi.', 'Of lakes.\n\nThree hills.')).toEqual([
      'places/a/en.md:4:1 The number "3" of the source (vi.md:4) is missing.',
    ]);
    expect(await english('Có ba hồ.\n\nCó núi.', 'Of lakes 3.\n\nHills.')).toEqual([]);
    expect(await english('Có hồ.\n\nCó ba núi.', 'Of lakes 3.\n\nThree hills.')).toEqual([
      'places/a/en.md:4:10 The number "3" is not in the source.',
    ]);
    expect(await english('Có hồ.\n\nCó ba núi, 14.', 'Of lakes 3.\n\nHills, 15.')).toEqual([
      'places/a/en.md:4:10 The number "3" is not in the source.',
      'places/a/en.md:6:8 "15" is not in the source, which has "14" here (vi.md:6).',
    ]);
  });
});

describe('paragraphs that were joined or split', () => {
  it('have the same numbers together', async () => {
    expect(await english('Có 14 hồ.\n\nCó 16 núi.', 'Of 16 hills and 14 lakes.')).toEqual([]);
    expect(await english('Có 14 hồ và 16 núi.', 'Of lakes 14.\n\nOf hills 16.')).toEqual([]);
    expect(await english('Có 3 hồ.\n\nCó 14 núi.', 'Fourteen hills, 14, and three lakes.')).toEqual(
      [],
    );
  });

  it('may lose a number at their end, which is missed at the last paragraph', async () => {
    const vi = 'Hồ.\n\nNúi.\n\nSông.\n\nCó 14 cây và 3 hoa.';
    expect(await english(vi, 'Lakes.\n\nHills.\n\nTrees and flowers.')).toEqual([
      'places/a/en.md:8:1 The number "14" of the source (vi.md:10) is missing.',
      'places/a/en.md:8:1 The number "3" of the source (vi.md:10) is missing.',
    ]);
  });

  it('may gain a number at their end', async () => {
    expect(await english('Hồ.\n\nNúi.', 'Lakes.\n\nHills.\n\nTrees, 14.')).toEqual([
      'places/a/en.md:8:8 The number "14" is not in the source.',
    ]);
  });

  it('may have their numbers in words at the end of either', async () => {
    expect(await english('Có 3 hồ, 14 núi.', 'Lakes.\n\nHills, 14.\n\nThree lakes.')).toEqual([]);
    expect(await english('Hồ.\n\nNúi.\n\nCó ba hồ.', 'Of lakes 3.\n\nHills.')).toEqual([]);
  });
});
