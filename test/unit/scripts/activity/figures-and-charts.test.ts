import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { barChart } from '../../../../scripts/lib/activity/chart/bar-chart.ts';
import { figureBook } from '../../../../scripts/lib/activity/document/figure-book.ts';
import { reportWords } from '../../../../scripts/lib/activity/words/words.ts';
import type { Locale } from '../../../../src/config/locales.ts';
import { translate } from '../../../../src/i18n/translator.ts';
import { wellFormed } from '../../art/well-formed.ts';

describe('the book of figures', () => {
  const bookOf = (locale: Locale) => figureBook(reportWords(locale), translate(locale).format);

  it('writes a figure into text and table, once however often it is said', () => {
    const book = bookOf('vi');
    expect(book.write('Tỷ lệ', 'Tất cả', 87.54, 'percent')).toBe('87,5%');
    expect(book.write('Tỷ lệ', 'Tất cả', 87.54, 'percent')).toBe('87,5%');
    expect(book.csv()).toBe('\uFEFFChỉ tiêu,Nhóm,Giá trị,Đơn vị\r\nTỷ lệ,Tất cả,87.5,%\r\n');
  });

  it('refuses two values for one figure', () => {
    const book = bookOf('en');
    book.write('Items', 'Total', 1, 'items');
    expect(() => book.write('Items', 'Total', 2, 'items')).toThrow(
      /"Items" of "Total" is 1 .* and 2/,
    );
  });

  it('lets no name begin a formula', () => {
    const book = bookOf('en');
    book.write('Articles', '=HYPERLINK("https://example.org")', 1, 'articles');
    expect(book.csv()).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  });
});

describe('a chart of bars', () => {
  const chart = barChart({
    title: 'Mục & <loại>',
    description: 'Biểu đồ',
    language: 'vi',
    series: ['Trong kỳ', 'Đến nay'],
    rows: [
      { label: 'Tin tức', values: [0, 4] },
      { label: 'Văn bản', values: [2, 2] },
    ],
    number: String,
  });

  it('is an SVG document with title, description and a view box', () => {
    const drawing = load(chart, { xml: true });
    expect(drawing('svg > title#title').text()).toBe('Mục & <loại>');
    expect(drawing('svg > desc#description').text()).toBe('Biểu đồ');
    expect(drawing('svg').attr('aria-labelledby')).toBe('title description');
    expect(wellFormed(chart)).toBe(true);
    expect(chart).toMatch(/viewBox="0 0 760 \d+"/);
  });

  it('draws bars in proportion, none for zero, and writes every value', () => {
    const widths = [...chart.matchAll(/<rect x="20" y="\d+" width="([\d.]+)" height="14"/g)]
      .map(([, width]) => Number(width))
      .slice(1);
    expect(widths).toHaveLength(3);
    expect(widths[1]).toBe((widths[0] ?? 0) / 2);
    expect([...chart.matchAll(/font-size="12">(\d)</g)].map(([, value]) => value)).toEqual([
      ...['0', '4', '2', '2'],
    ]);
  });
});
