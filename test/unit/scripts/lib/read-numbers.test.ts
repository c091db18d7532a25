import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../../scripts/lib/numbers/compare-numbers.ts';
import { plainValue } from '../../../../scripts/lib/numbers/number-token.ts';
import { readNumbers } from '../../../../scripts/lib/numbers/read-numbers.ts';
import { romanValue } from '../../../../scripts/lib/numbers/roman.ts';

type Languages = 'vi' | 'en' | 'zh';

function required(text: string, locale: Languages): string[] {
  return readNumbers(text, locale)
    .filter(({ need }) => need === 'required' || need === 'date')
    .map(({ value, isNegative }) => (isNegative ? `-${value}` : value));
}

/** What differs between a Vietnamese text and its translation, as written. */
function difference(vi: string, locale: 'en' | 'zh', text: string) {
  const { onlyInSource, onlyInTranslation } = compareNumbers(
    readNumbers(vi, 'vi'),
    readNumbers(text, locale),
  );
  return [...onlyInSource, ...onlyInTranslation].map((number) => number.text);
}

describe('a plain value', () => {
  it('has no grouping, no trailing zeros and no exponent', () => {
    expect(plainValue('1', '46', 6)).toBe('1460000');
    expect(plainValue('0017', '0')).toBe('17');
    expect(plainValue('3147', '30')).toBe('3147.3');
    expect(plainValue('1', '16', 12)).toBe('1160000000000');
    expect(plainValue('34', '83', 8)).toBe('3483000000');
    expect(plainValue('0', '5')).toBe('0.5');
    expect(plainValue('1', '2345', 2)).toBe('123.45');
  });
});

describe('reading numbers', () => {
  it('knows the decimal mark and the grouping of each language', () => {
    expect(required('rộng 13.256,92 km²', 'vi')).toEqual(['13256.92']);
    expect(required('covers 13,256.92 km²', 'en')).toEqual(['13256.92']);
    expect(required('面积13,256.92平方公里', 'zh')).toEqual(['13256.92']);
  });

  it.each([
    ['1,46 triệu', 'vi', '1460000'],
    ['1.46 million', 'en', '1460000'],
    ['146万', 'zh', '1460000'],
    ['46 nghìn tỷ đồng', 'vi', '46000000000000'],
    ['VND 46 trillion', 'en', '46000000000000'],
    ['46万亿越南盾', 'zh', '46000000000000'],
    ['3,62 tỷ USD', 'vi', '3620000000'],
    ['USD 3.62 billion', 'en', '3620000000'],
    ['36.2亿美元', 'zh', '3620000000'],
    ['1,050万人次', 'zh', '10500000'],
    ['6千人', 'zh', '6000'],
    ['6千米', 'zh', '6'],
    ['34.83亿千瓦时', 'zh', '3483000000'],
    ['２０２５年', 'zh', '2025'],
  ] as const)('reads %s (%s) as %s', (text, locale, value) => {
    expect(required(text, locale)).toEqual([value]);
  });

  it('does not take a word that follows a year for a magnitude', () => {
    expect(required('Năm 2024 tỷ lệ hộ nghèo là 8,18%', 'vi')).toEqual(['2024', '8.18']);
    expect(required('Năm 2024 triệu tập hội nghị', 'vi')).toEqual(['2024']);
    expect(required('giá 200 tỷ', 'vi')).toEqual(['200000000000']);
  });

  it('gives the first number of a range the magnitude of the second', () => {
    expect(required('10–12 triệu lượt', 'vi')).toEqual(['10000000', '12000000']);
    expect(required('10 to 12 million', 'en')).toEqual(['10000000', '12000000']);
    expect(required('1000万—1200万人次', 'zh')).toEqual(['10000000', '12000000']);
  });

  it('takes dates apart into the same numbers whatever their form', () => {
    expect(required('ngày 12 tháng 7 năm 1907', 'vi')).toEqual(['12', '7', '1907']);
    expect(required('12/7/1907', 'vi')).toEqual(['12', '7', '1907']);
    expect(required('1907年7月12日', 'zh')).toEqual(['1907', '7', '12']);
    expect(required('12 July 1907', 'en')).toEqual(['12', '7', '1907']);
    expect(difference('ngày 12 tháng 7 năm 1907', 'en', '12 July 1907')).toEqual([]);
    expect(difference('ngày 12 tháng 7 năm 1907', 'en', '12 June 1907')).toEqual(['7', 'June']);
  });

  it('keeps the sign', () => {
    expect(required('xuống −4 °C', 'vi')).toEqual(['-4']);
    expect(required('零下4℃', 'zh')).toEqual(['-4']);
    expect(required('minus 4 °C', 'en')).toEqual(['-4']);
    expect(required('dài 5-6 km', 'vi')).toEqual(['5', '6']);
  });

  it('lets codes and clock times stand without a partner', () => {
    expect(required('quốc lộ QL4D, COVID-19, lúc 7h30', 'vi')).toEqual([]);
    expect(required('at 7:30 a.m. and 5 pm', 'en')).toEqual([]);
    expect(required('上午7:30，8点半', 'zh')).toEqual([]);
    expect(required('50 amphibians', 'en')).not.toEqual([]);
  });

  it('reads numbers of versions and clauses with a point in every language', () => {
    expect(difference('WCAG 2.2, Điều 11.1', 'en', 'WCAG 2.2, Article 11.1')).toEqual([]);
  });

  it('reads decades of centuries as years', () => {
    expect(difference('những năm 1980', 'zh', '20世纪80年代')).toEqual([]);
    expect(difference('những năm 80 của thế kỷ XX', 'en', 'in the 1980s')).toEqual([]);
  });
});

describe('a Roman numeral', () => {
  it('has its value', () => {
    expect(['I', 'IV', 'IX', 'XIX', 'XX', 'XXI'].map(romanValue)).toEqual([1, 4, 9, 19, 20, 21]);
  });
});

describe('a language that cannot be read', () => {
  it('has no numbers to compare', () => {
    expect(readNumbers('12 und 13', 'de')).toEqual([]);
  });
});
