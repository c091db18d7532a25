import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainValue } from '../../../scripts/lib/numbers/number-token.ts';
import { compareNumbers } from '../../../scripts/lib/numbers/compare-numbers.ts';
import { readNumbers } from '../../../scripts/lib/numbers/read-numbers.ts';
import { translate } from '../../../src/i18n/translator.ts';
import { locales, type Locale } from '../../../src/config/locales.ts';
import { anyText, runs } from '../../support/arbitraries.ts';

const locale = fc.constantFrom<Locale>('vi', 'en', 'zh');
const decimal = fc
  .tuple(fc.nat(999_999_999), fc.integer({ min: 0, max: 999 }))
  .map(([whole, thousandths]) => Number(`${whole}.${String(thousandths).padStart(3, '0')}`));
/** Vietnamese reads 1.234 after some words as a clause; between plain words every number is one. */
const sentence = (number: string) => `x ${number} x`;
const required = (text: string, language: Locale) =>
  readNumbers(text, language).filter(({ need }) => need === 'required');

describe('numbers of a text', () => {
  it('never throw, whatever the text, and stand where they say', () => {
    fc.assert(
      fc.property(anyText, locale, (text, language) => {
        for (const { index, value, text: written } of readNumbers(text, language)) {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(text.length);
          expect(value).toMatch(/^\d+(?:\.\d+)?$|^\d(?:\.\d+)?e\+\d+$/);
          expect(written).not.toBe('');
        }
      }),
      runs(2000),
    );
  });

  it('that a language writes are read as the same value', () => {
    fc.assert(
      fc.property(decimal, locale, (value, language) => {
        const tag = locales[language].intlLocale;
        const written = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 }).format(value);
        expect(required(sentence(written), language).map((token) => token.value)).toEqual([
          String(value),
        ]);
      }),
      runs(1000),
    );
  });

  it('with the words for thousands, millions, 万 and 亿 are read as the same value', () => {
    fc.assert(
      fc.property(
        fc.nat(10 ** 9),
        fc.integer({ min: 0, max: 6 }),
        locale,
        (count, zeros, language) => {
          const value = count * 10 ** zeros;
          const { format } = translate(language);
          const [first] = required(sentence(format.measure(value, 'person')), language);
          expect(first?.value).toBe(String(value));
        },
      ),
      runs(1000),
    );
  });

  it('below nothing keep their sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), locale, (value, language) => {
        const [first] = required(`x −${value} x`, language);
        expect(first).toMatchObject({ value: String(value), isNegative: true });
      }),
      runs(200),
    );
  });

  it('that are the same in two languages differ in nothing', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 8 }), locale, locale, (values, from, to) => {
        const write = (language: Locale) =>
          values
            .map((value) =>
              new Intl.NumberFormat(locales[language].intlLocale, {
                maximumFractionDigits: 3,
              }).format(value),
            )
            .join(' x ');
        const difference = compareNumbers(
          readNumbers(write(from), from),
          readNumbers(write(to), to),
        );
        expect(difference).toEqual({ onlyInSource: [], onlyInTranslation: [] });
      }),
      runs(300),
    );
  });

  it('in plain form have no zeros that say nothing', () => {
    const digits = fc.stringMatching(/^\d{1,12}$/);
    fc.assert(
      fc.property(
        digits,
        fc.stringMatching(/^\d{0,6}$/),
        fc.integer({ min: 0, max: 12 }),
        (whole, fraction, power) => {
          const value = plainValue(whole, fraction, power);
          expect(value).toMatch(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
          expect(
            Number(value) / (Number(`${whole}.${fraction || '0'}`) * 10 ** power || 1),
          ).toBeCloseTo(Number(value) === 0 ? 0 : 1, 9);
        },
      ),
      runs(500),
    );
  });
});
