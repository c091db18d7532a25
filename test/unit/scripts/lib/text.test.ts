import { describe, expect, it } from 'vitest';
import { foreignLanguage } from '../../../../scripts/lib/text/language-of.ts';
import { slugOf } from '../../../../scripts/lib/text/slug.ts';

describe('the language of a sentence', () => {
  const vietnamese = 'Mùa đẹp nhất trong năm là mùa thu, khi trời trong và đường khô ráo';
  const english = 'The best season of the year is autumn, when the sky is clear and roads are dry';
  const chinese = '一年中最好的季节是秋天，天空晴朗，道路干燥，适合出行';

  it('is named when it is not that of the file', () => {
    expect(foreignLanguage(vietnamese, 'en')).toBe('vi');
    expect(foreignLanguage(vietnamese, 'zh')).toBe('vi');
    expect(foreignLanguage(english, 'vi')).toBe('en');
    expect(foreignLanguage(english, 'zh')).toBe('en');
    expect(foreignLanguage(chinese, 'vi')).toBe('zh');
    expect(foreignLanguage(chinese, 'en')).toBe('zh');
  });

  it('is fine when it is that of the file', () => {
    expect(foreignLanguage(vietnamese, 'vi')).toBeUndefined();
    expect(foreignLanguage(english, 'en')).toBeUndefined();
    expect(foreignLanguage(chinese, 'zh')).toBeUndefined();
  });

  it('is not judged by names', () => {
    const names = 'Communes: Bản Hồ, Mường Hoa, Tả Van, Tả Phìn, Lao Chải, Thanh Bình, Liên Minh';
    expect(foreignLanguage(names, 'en')).toBeUndefined();
    expect(foreignLanguage(`${chinese}：Bản Hồ, Mường Hoa, Tả Van, Tả Phìn`, 'zh')).toBeUndefined();
    expect(
      foreignLanguage('Google Arts & Culture, ASEAN Centre for Biodiversity, Lonely Planet', 'vi'),
    ).toBeUndefined();
  });

  it('is not judged by a few words', () => {
    expect(foreignLanguage('Bức vẽ đỉnh núi', 'en')).toBeUndefined();
  });
});

describe('the canonical form of a name', () => {
  it('has no marks, no capitals and hyphens between words', () => {
    expect(slugOf('Đền Thượng')).toBe('den-thuong');
    expect(slugOf('  Mù Cang Chải (ruộng) ')).toBe('mu-cang-chai-ruong');
    expect(slugOf('沙坝')).toBe('');
  });
});
