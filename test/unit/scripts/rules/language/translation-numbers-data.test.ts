import { describe, expect, it } from 'vitest';
import { translationNumbers } from '../../../../../scripts/lib/rules/language/translation-numbers.ts';
import { heardOf, messagesOf, placesOf } from '../structure/made-content.ts';

describe('the numbers of a data file', () => {
  it.each([
    ['site.yml', 'stage: preview\nname: { vi: Có 12 hồ, en: It has 13 lakes }\n'],
    ['sectors.yml', '- id: a\n  name: { vi: Có 12 hồ, en: It has 13 lakes }\n'],
    ['clusters.yml', '- id: a\n  name: { vi: Có 12 hồ, en: It has 13 lakes }\n'],
    ['duties.yml', '- id: a\n  duty: { vi: Có 12 hồ, en: It has 13 lakes }\n'],
    ['figures/rain.yml', 'order: 1\ntitle: { vi: Có 12 hồ, en: It has 13 lakes }\n'],
  ])('agree in all languages: %s', async (name, text) => {
    const heard = await heardOf(translationNumbers, { [name]: text });
    expect(heard).toHaveLength(1);
    expect(heard[0]?.at).toContain(`${name}:2:`);
    expect(heard[0]?.message).toBe('The source (vi) has the number "12", en has the number "13".');
  });

  const site = (texts: string) => heardOf(translationNumbers, { 'site.yml': `name: ${texts}\n` });

  it('are shown where they differ', async () => {
    expect(await site('{ vi: Có 12 hồ, en: It has 13 lakes }')).toEqual([
      {
        at: 'site.yml:1:34',
        rule: 'translation-numbers',
        severity: 'error',
        message: 'The source (vi) has the number "12", en has the number "13".',
        hint: 'Make the two agree; formats may differ, values may not.',
      },
    ]);
  });

  it('are found when only one language has them', async () => {
    expect(await site('{ vi: Có 12 hồ, en: It has lakes }')).toMatchObject([
      {
        at: 'site.yml:1:27',
        message: 'The source (vi) has the number "12", en has no such number.',
      },
    ]);
    expect(await site('{ vi: Có hồ, en: It has 13 lakes }')).toMatchObject([
      {
        at: 'site.yml:1:31',
        message: 'The source (vi) has no such number, en has the number "13".',
      },
    ]);
  });

  it('may be written otherwise', async () => {
    expect(await site('{ vi: Có 1.200 hồ, en: "It has 1,200 lakes", zh: 有1200个湖 }')).toEqual([]);
    expect(await site('{ vi: Có 3 hồ, en: It has three lakes }')).toEqual([]);
  });

  it('are not compared without a Vietnamese text', async () => {
    expect(await site('{ en: It has 13 lakes, zh: 有12个湖 }')).toEqual([]);
  });

  it('are not compared where names have numbers of their own', async () => {
    const files = {
      'localities.yml': 'units:\n  - id: a\n    name: { vi: Phường 12, en: Ward 13, zh: 坊 }\n',
      'agencies.yml': '- id: a\n  name: { vi: Phòng 12, en: Office 13 }\n',
    };
    expect(await placesOf(translationNumbers, files)).toEqual([]);
  });

  it('agree in the facts of an item too', async () => {
    const files = {
      'projects/a/facts.yml':
        'status: draft\nlist:\n  title: { vi: Danh mục 12 dự án, en: List of 13 projects }\n',
    };
    expect(await messagesOf(translationNumbers, files)).toEqual([
      'projects/a/facts.yml:3:47 The source (vi) has the number "12", en has the number "13".',
    ]);
  });
});
