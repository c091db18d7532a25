import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalIn } from '../../../scripts/lib/rules/text/personal-data/forms.ts';
import { foreignLanguage, mayBeForeign } from '../../../scripts/lib/text/language-of.ts';
import { mayHaveStamp, stampsIn } from '../../../scripts/lib/text/secrecy/stamps.ts';
import { anyText, runs } from '../../support/arbitraries.ts';

describe('the quick look for another language', () => {
  const words = {
    vi: 'và của các là được trong với cho không những người đường chợ phiên Lào Cai mùa nước đổ',
    en: 'the of and is was to for with from that market town river terraces Lào Cai in season',
    zh: '老街省 是 红河 的 上游 ，沙坝 云海 梯田 很 美',
  };
  const pieces = fc.oneof(
    ...Object.values(words).map((list) => fc.constantFrom(...list.split(' '))),
    fc.constantFrom('.', '。', '“', '”', '\n', ','),
    anyText,
  );
  const texts = fc.oneof(
    ...Object.values(words).map((list) =>
      fc.array(fc.constantFrom(...list.split(' ')), { minLength: 8, maxLength: 40 }),
    ),
    fc.array(pieces, { maxLength: 40 }),
  );

  it('misses no text of which the closer look knows the language', () => {
    let foreign = 0;
    fc.assert(
      fc.property(texts, fc.constantFrom('vi', 'en', 'zh'), (list, locale) => {
        const text = list.join(' ');
        if (foreignLanguage(text, locale) === undefined) return;
        foreign += 1;
        expect(mayBeForeign(text, locale)).toBe(true);
      }),
      runs(2000),
    );
    expect(foreign).toBeGreaterThan(300);
  });
});

describe('the quick look for a stamp', () => {
  const stamp = fc.constantFrom('MẬT', 'TỐI MẬT', 'TUYỆT MẬT', 'LƯU HÀNH NỘI BỘ');
  const between = fc.constantFrom('', '.', ' ', '·', '\u200B', '\u00AD', ' - ');
  const form = fc.constantFrom('NFC', 'NFD');

  it('finds each, with loose marks, spaced out, and with invisible signs between its letters', () => {
    fc.assert(
      fc.property(stamp, between, form, fc.boolean(), (words, gap, unicode, isLine) => {
        const letters = Array.from(words.replaceAll(' ', gap.trim() === gap ? ' ' : ''));
        const text = letters.join(gap).normalize(unicode);
        expect(mayHaveStamp(isLine ? `# x\n${text}\ny` : text)).toBe(true);
      }),
      runs(300),
    );
  });

  it('does not stop at ordinary words', () => {
    expect(mayHaveStamp('Một cán bộ nhận huyện bộ, cập nhật thông tin nội địa.')).toBe(false);
    expect(stampsIn('TÀI LIỆU MẬT').map(({ text }) => text)).toEqual(['TÀI LIỆU MẬT']);
  });
});

describe('the quick look for what belongs to one person', () => {
  it.each([
    ['0912 345 678', 'a mobile telephone number'],
    ['０９１２３４５６７８', 'a mobile telephone number'],
    ['138-1234-5678', 'a mobile telephone number'],
    ['hộ chiếu B1234567', 'the number of a passport'],
    ['STK 12345678', 'the number of a bank account'],
    ['CMND 123 456 789', 'the number of an identity card'],
    ['001 0 99 123456', 'the number of an identity card'],
    ['ten@gmail.com', 'a private mail address'],
    ['2026-11-21', undefined],
  ])('lets %s through to the closer one', (text, what) => {
    expect(personalIn(text)[0]?.what.en).toBe(what);
  });
});
