import { describe, expect, it } from 'vitest';
import { translate } from '../../../src/i18n/translator.ts';
import type { Qualifier } from '../../../src/schemas/shared/measure.ts';

const [vi, en, zh] = (['vi', 'en', 'zh'] as const).map((locale) => translate(locale).format);
/** The three ways to write the same thing; a no-break space is written `_` here. */
const written = (write: (format: NonNullable<typeof vi>) => string) =>
  [vi, en, zh].map((format) => (format ? write(format).replaceAll('\u00A0', '_') : ''));

describe('numbers', () => {
  it.each([
    [0, ['0', '0', '0']],
    [1234567.891, ['1.234.567,891', '1,234,567.891', '1,234,567.891']],
    [-4, ['-4', '-4', '-4']],
  ])('%d in three languages', (value, expected) => {
    expect(written((format) => format.number(value))).toEqual(expected);
  });

  it('keep as many decimals as asked for', () => {
    expect(written((format) => format.number(7.25, 1))).toEqual(['7,3', '7.3', '7.3']);
  });
});

describe('dates', () => {
  it.each([
    ['2026', ['2026', '2026', '2026年']],
    ['2026-11', ['tháng 11 năm 2026', 'November 2026', '2026年11月']],
    ['2026-11-21', ['21/11/2026', '21 November 2026', '2026年11月21日']],
    ['1907-01-01', ['1/1/1907', '1 January 1907', '1907年1月1日']],
  ])('as exact as they are given: %s', (date, expected) => {
    expect(written((format) => format.date(date))).toEqual(expected);
  });

  it('name months in full or short', () => {
    expect(written((format) => format.month(9))).toEqual(['tháng 9', 'September', '九月']);
    expect(written((format) => format.month(12, 'short'))).toEqual(['thg 12', 'Dec', '12月']);
  });

  it.each([
    ['2025-10-29', '2025-10-30', '2025年10月29日至30日'],
    ['2025-10-29', '2025-11-02', '2025年10月29日至11月2日'],
    ['2025-12-30', '2026-01-02', '2025年12月30日至2026年1月2日'],
  ])('of several days name in Chinese only what changes: %s, %s', (from, to, written) => {
    expect(translate('zh').format.dateRange(from, to)).toBe(written);
  });
});

describe('large counts', () => {
  it.each([
    [1, ['1_người', '1_person', '1人']],
    [99_999, ['99.999_người', '99,999_people', '99,999人']],
    [100_000, ['100.000_người', '100,000_people', '10万人']],
    [123_456, ['123.456_người', '123,456_people', '12.3456万人']],
    [999_999, ['999.999_người', '999,999_people', '99.9999万人']],
    [1_000_000, ['1_triệu_người', '1_million_people', '100万人']],
    [1_234_567, ['1.234.567_người', '1,234,567_people', '123.4567万人']],
    [10_500_000, ['10,5_triệu_người', '10.5_million_people', '1050万人']],
    [99_999_999, ['99.999.999_người', '99,999,999_people', '9999.9999万人']],
    [100_000_000, ['100_triệu_người', '100_million_people', '1亿人']],
    [123_456_789, ['123.456.789_người', '123,456,789_people', '123,456,789人']],
    [2_500_000_000, ['2,5_tỷ_người', '2.5_billion_people', '25亿人']],
  ])('take a scale word only where it keeps them exact: %d', (value, expected) => {
    expect(written((format) => format.measure(value, 'person'))).toEqual(expected);
  });
});

describe('money', () => {
  it.each([
    [850_000, ['850.000_₫', 'VND_850,000', '85万越南盾']],
    [50_000, ['50.000_₫', 'VND_50,000', '50,000越南盾']],
  ])('of a ticket in đồng: %d', (amount, expected) => {
    expect(written((format) => format.money(amount, 'VND'))).toEqual(expected);
  });

  it.each([
    [6.9e12, ['6,9_nghìn tỷ_đồng', '6.9_trillion_VND', '6.9万亿越南盾']],
    [500e9, ['500_tỷ_đồng', '500_billion_VND', '5000亿越南盾']],
  ])('of a project in đồng: %d', (amount, expected) => {
    expect(written((format) => format.measure(amount, 'vnd'))).toEqual(expected);
  });

  it('of other countries keeps its sign or name', () => {
    expect(written((format) => format.money(20, 'USD'))).toEqual(['20_US$', 'USD_20', '20美元']);
    expect(written((format) => format.money(500, 'CNY'))).toEqual([
      '500_CN¥',
      'CNY_500',
      '500人民币',
    ]);
  });
});

describe('measures', () => {
  it.each([
    ['metre', 3147.3, ['3.147,3_m', '3,147.3_m', '3,147.3米']],
    ['square-kilometre', 13_256.92, ['13.256,92_km²', '13,256.92_km²', '13,256.92平方公里']],
    ['hectare', 0.5, ['0,5_ha', '0.5_ha', '0.5公顷']],
    ['percent', 62.7, ['62,7%', '62.7%', '62.7%']],
    ['celsius', -4, ['-4°C', '-4°C', '-4°C']],
    ['count', 600, ['600', '600', '600']],
    ['project', 1, ['1_dự án', '1_project', '1个项目']],
    ['year', 2, ['2_năm', '2_years', '2年']],
  ] as const)('in %s', (unit, value, expected) => {
    expect(written((format) => format.measure(value, unit))).toEqual(expected);
  });

  it.each([
    [15, ['15_phút', '15_mins', '15分钟']],
    [60, ['1_giờ', '1_hr', '1小时']],
    [330, ['5_giờ 30_phút', '5_hrs 30_mins', '5小时30分钟']],
    [0, ['0_phút', '0_mins', '0分钟']],
  ])('of time: %d minutes', (minutes, expected) => {
    expect(written((format) => format.duration(minutes))).toEqual(expected);
  });

  it.each([
    ['exact', ['', '', '']],
    ['about', ['khoảng', 'about', '约']],
    ['more-than', ['hơn', 'over', '逾']],
    ['nearly', ['gần', 'nearly', '近']],
    ['estimate', ['ước', 'est.', '预计']],
  ] as const)('with the qualifier %s', (qualifier: Qualifier, expected) => {
    expect(written((format) => format.qualified(600, 'metre', qualifier).before)).toEqual(expected);
  });
});

describe('lists', () => {
  it('are joined as each language joins them', () => {
    expect(written((format) => format.list(['A', 'B', 'C']))).toEqual([
      'A, B và C',
      'A, B and C',
      'A、B和C',
    ]);
    expect(written((format) => format.list(['A']))).toEqual(['A', 'A', 'A']);
    expect(written((format) => format.list([]))).toEqual(['', '', '']);
  });
});
