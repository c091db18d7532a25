import { describe, expect, it } from 'vitest';
import KeyFacts from '../../src/components/content/KeyFacts.astro';
import type { KeyFact } from '../../src/schemas/shared/measure.ts';
import { territories } from '../support/examples.ts';
import { render, textIn } from '../support/render.ts';

const population: KeyFact = {
  id: 'population',
  value: 1778785,
  unit: 'person',
  qualifier: 'about',
  asOf: '2024-12-31',
  source: 'yearbook',
};
const props = {
  locale: 'en',
  wordsLocale: 'en',
  facts: [population],
  labels: { population: 'Population' },
  formerTerritories: { 'old-lao-cai': territories['old-lao-cai'] },
} as const;

describe('key facts', () => {
  it('give each number its label, its unit and its day', async () => {
    const $ = await render(KeyFacts, props);
    expect(textIn($, 'dt')).toBe('Population');
    expect(textIn($, 'dd.value')).toBe('about 1,778,785 people');
    expect($('time').attr('datetime')).toBe('2024-12-31');
    expect(textIn($, 'dd.dated')).toMatch(/ 31 December 2024$/);
  });

  it.each([
    ['exact', '1,778,785 people'],
    ['more-than', 'over 1,778,785 people'],
    ['nearly', 'nearly 1,778,785 people'],
    ['estimate', 'est. 1,778,785 people'],
  ] as const)('say how exact a number is: %s', async (qualifier, expected) => {
    const $ = await render(KeyFacts, { ...props, facts: [{ ...population, qualifier }] });
    expect(textIn($, 'dd.value')).toBe(expected);
  });

  it('count in 万 for a reader of Chinese', async () => {
    const $ = await render(KeyFacts, { ...props, locale: 'zh', wordsLocale: 'zh' });
    expect(textIn($, 'dd.value').replaceAll(' ', '')).toBe('约177.8785万人');
  });

  it('name the former territory of a number, and nothing for the territory of today', async () => {
    const former = await render(KeyFacts, {
      ...props,
      facts: [{ ...population, province: 'old-lao-cai' }],
    });
    expect(textIn(former, '.territory')).toBe('the former Lào Cai province');
    const today = await render(KeyFacts, {
      ...props,
      facts: [{ ...population, province: 'lao-cai' }],
    });
    expect(today('.territory')).toHaveLength(0);
  });

  it('mark a label that is in another language than the page', async () => {
    const $ = await render(KeyFacts, {
      ...props,
      wordsLocale: 'vi',
      labels: { population: 'Dân số' },
    });
    expect($('dt [lang="vi"]').text()).toBe('Dân số');
  });

  it('show the id of a number whose label is missing, and nothing of markup', async () => {
    const unnamed = await render(KeyFacts, { ...props, labels: {} });
    expect(textIn(unnamed, 'dt')).toBe('population');
    const hostile = await render(KeyFacts, { ...props, labels: { population: '<img src=x>' } });
    expect(hostile('dt img')).toHaveLength(0);
    expect(textIn(hostile, 'dt')).toBe('<img src=x>');
  });
});
