import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../../src/config/locales.ts';
import { scaleBands } from '../../../src/config/project-facets.ts';
import { dong } from '../../../src/domain/quantity/quantity.ts';
import {
  areaText,
  capitalText,
  equivalentText,
  ratesText,
  scaleText,
} from '../../../src/i18n/project-words.ts';
import { translate } from '../../../src/i18n/translator.ts';
import { manyProjects } from '../../support/many-projects.ts';

const rates = [
  { currency: 'USD', dong: 25_000, date: '2026-11-01', publisher: 'Test bank' },
  { currency: 'CNY', dong: 3_500, date: '2026-11-01', publisher: 'Test bank' },
] as const;
const inAll = (write: (locale: (typeof localeCodes)[number]) => unknown) =>
  Object.fromEntries(localeCodes.map((locale) => [locale, write(locale)]));
const [, project] = manyProjects(2);
if (!project) throw new Error('no project');
const withCapital = (capital: NonNullable<typeof project.facts.capital>) => ({
  ...project,
  facts: { ...project.facts, capital },
});

describe('the capital of a project', () => {
  it('is written in full đồng with its scale', () => {
    const one = withCapital({ vnd: 1_704_000_000_000, qualifier: 'exact', source: 'yearbook' });
    expect(inAll((locale) => capitalText(one, translate(locale)))).toEqual({
      vi: '1.704\u00A0tỷ\u00A0đồng',
      en: '1,704\u00A0billion\u00A0VND',
      zh: '1.704万亿越南盾',
    });
  });

  it('may be a range', () => {
    const one = withCapital({
      from: 6_000_000_000_000,
      to: 8_200_000_000_000,
      qualifier: 'exact',
      source: 'yearbook',
    });
    expect(capitalText(one, translate('en'))).toBe(
      '6 trillion VND to 8.2 trillion VND'.replaceAll(/ (?=VND|trillion)/g, '\u00A0'),
    );
  });

  it('is left out where it is not published', () => {
    const [without] = manyProjects(1);
    expect(without && capitalText(without, translate('en'))).toBeUndefined();
    expect(without && areaText(without, translate('en'))).toBeUndefined();
  });
});

describe('an equivalent', () => {
  it('is given in each currency of the rates', () => {
    const text = inAll((locale) =>
      equivalentText(dong(1_704_000_000_000), rates, translate(locale)),
    );
    expect(text).toEqual({
      vi: 'khoảng 68,2 triệu USD; 487 triệu CNY',
      en: 'about USD 68.2 million; CNY 487 million',
      zh: '约合6820万美元；4.87亿元人民币',
    });
  });

  it('is never without the rate and its day', () => {
    const text = inAll((locale) => ratesText(rates, translate(locale)));
    expect(text['en']).toBe(
      'Converted at USD 1 = VND 25,000 on 1 November 2026, Test bank; CNY 1 = VND 3,500 on 1 November 2026, Test bank.',
    );
    expect(text['vi']).toContain('1/11/2026');
    expect(text['zh']).toContain('2026年11月1日');
  });

  it('is not made up where no rate is set', () => {
    expect(equivalentText(dong(1), [], translate('en'))).toBeUndefined();
    expect(ratesText([], translate('en'))).toBeUndefined();
  });
});

describe('a band of capital', () => {
  it('has its bounds in other currencies where rates are set', () => {
    const [lowest, second, , highest] = scaleBands.map(({ id }) =>
      scaleText(id, translate('en'), rates.slice(0, 1)),
    );
    expect(lowest).toBe('under VND 500 billion (about under USD 20 million)');
    expect(second).toContain('USD 20 million to USD 40 million');
    expect(highest).toContain('USD 200 million or more');
    expect(scaleText('not-published', translate('en'), rates)).toBe('not published');
  });

  it('stands alone where no rate is set', () => {
    expect(scaleText('under-500-billion', translate('zh'), [])).toBe('5,000亿越南盾以下');
  });
});
