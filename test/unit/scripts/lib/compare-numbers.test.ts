import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../../scripts/lib/numbers/compare-numbers.ts';
import { readNumbers } from '../../../../scripts/lib/numbers/read-numbers.ts';

type Languages = 'vi' | 'en' | 'zh';

/** What differs between a Vietnamese text and its translation, as written. */
function difference(vi: string, locale: 'en' | 'zh', text: string) {
  const { onlyInSource, onlyInTranslation } = compareNumbers(
    readNumbers(vi, 'vi'),
    readNumbers(text, locale),
  );
  return [...onlyInSource, ...onlyInTranslation].map((number) => number.text);
}

describe('comparing a translation with its source', () => {
  it('accepts a number that one language writes as a word', () => {
    expect(
      difference('gồm 9 tỉnh và 12 huyện', 'en', 'nine provinces and twelve districts'),
    ).toEqual([]);
    expect(difference('bảy khu công nghiệp', 'zh', '7个工业区')).toEqual([]);
    expect(difference('hai mươi lăm bản', 'en', '25 villages')).toEqual([]);
    expect(difference('thế kỷ 19', 'en', 'the nineteenth century')).toEqual([]);
    expect(difference('thế kỷ XIX', 'zh', '19世纪')).toEqual([]);
    expect(difference('mùng 8 tháng Giêng', 'zh', '正月初八')).toEqual([]);
    expect(difference('tháng 1–2', 'en', 'January–February')).toEqual([]);
    expect(difference('hai triệu lượt', 'en', '2 million visits')).toEqual([]);
  });

  it('finds a digit that changed places, a lost magnitude and a lost number', () => {
    expect(difference('cao 3.147,3 m', 'en', '3,174.3 m')).toEqual(['3.147,3', '3,174.3']);
    expect(difference('1,46 triệu lượt', 'zh', '14.6万人次')).toEqual(['1,46 triệu', '14.6万']);
    expect(difference('năm 2024 có 39 điểm', 'en', 'in 2024')).toEqual(['39']);
    expect(difference('−2 °C', 'en', '2 °C')).toEqual(['−2', '2']);
  });

  it('finds a decimal mark of the wrong language', () => {
    expect(difference('dài 6.292,5 m', 'en', '6.292,5 m')).not.toEqual([]);
    expect(difference('dài 8.5 km', 'en', '8.5 km')).not.toEqual([]);
  });

  it('wants numbers of dates in digits or as months, and not as other words', () => {
    expect(difference('tháng 1/2016', 'en', 'in January of 2016')).toEqual([]);
    expect(difference('ngày 1/7/2025 có bảy bản', 'zh', '2025年4月1日，七个村')).toEqual([
      '7',
      '4',
    ]);
    expect(difference('từ ngày 1 tháng 7 năm 2025', 'en', 'since 1 August 2025')).toEqual([
      '7',
      'August',
    ]);
    expect(difference('mọi tháng 9', 'en', 'every September')).toEqual([]);
  });

  it('looks for words only in the paragraph that corresponds', () => {
    const paragraphs = (texts: string[], locale: Languages) =>
      texts.flatMap((text, block) => readNumbers(text, locale).map((one) => ({ ...one, block })));
    const differences = (vi: string[], en: string[]) => {
      const { onlyInSource, onlyInTranslation } = compareNumbers(
        paragraphs(vi, 'vi'),
        paragraphs(en, 'en'),
        { blockOf: ({ block }) => block },
      );
      return [...onlyInSource, ...onlyInTranslation].map(({ text }) => text);
    };
    expect(differences(['có 9 bản', 'một'], ['nine villages', 'one'])).toEqual([]);
    expect(differences(['có 9 bản', 'một'], ['villages', 'nine times one'])).toEqual(['9']);
    expect(differences(['có 9 bản', 'xa 5 km'], ['5 km away', 'with 9 villages'])).toEqual([]);
  });

  it('counts how often a number stands', () => {
    expect(difference('20 và 20', 'en', '20')).toEqual(['20']);
  });

  it('does not take the Vietnamese word for year for a five', () => {
    expect(difference('mỗi năm một lần', 'en', 'once in 5 years')).toEqual(['5']);
    expect(difference('năm ngày', 'en', '5 days')).toEqual([]);
  });
});

describe('every single number of a text', () => {
  const vi =
    'Năm 2025 Lào Cai đón khoảng 10,5 triệu lượt khách, trong đó khoảng 1,46 triệu lượt khách quốc tế, thu 46 nghìn tỷ đồng; cáp treo dài 6.292,5 m, lên cao 1.410 m, khai trương ngày 2/2/2016.';
  const en =
    'In 2025 Lào Cai had about 10.5 million visitors, of them about 1.46 million from abroad, and took in VND 46 trillion; the cable car, opened on 2 February 2016, is 6,292.5 m long and climbs 1,410 m.';

  it('is compared: each changed digit is found', () => {
    expect(difference(vi, 'en', en)).toEqual([]);
    for (const match of en.matchAll(/\d/g)) {
      const digit = (Number(match[0]) + 1) % 10;
      const changed = `${en.slice(0, match.index)}${digit}${en.slice(match.index + 1)}`;
      expect(difference(vi, 'en', changed), changed).not.toEqual([]);
    }
  });
});
