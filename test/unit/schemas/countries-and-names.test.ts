import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { glossaryEntry } from '../../../src/schemas/glossary.ts';
import { countryCode, isCountryCode } from '../../../src/schemas/shared/country.ts';

/** What a schema takes and what it refuses. */
function holds(schema: z.ZodType, good: readonly unknown[], bad: readonly unknown[]): void {
  expect(good.filter((value) => !schema.safeParse(value).success)).toEqual([]);
  expect(bad.filter((value) => schema.safeParse(value).success)).toEqual([]);
}

describe('a country', () => {
  it('is one of the 249 codes of ISO 3166-1', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    expect(codes.filter(isCountryCode)).toHaveLength(249);
  });

  it('is no group, no test code, no withdrawn or small-letter one', () => {
    holds(
      countryCode,
      ['VN', 'CN', 'FR', 'HK', 'TW', 'GB', 'LA'],
      ['XX', 'ZZ', 'EU', 'UN', 'UK', 'SU', 'DD', 'XK', 'vn', 'VNM', '', 'Việt Nam'],
    );
  });
});

describe('an entry of the glossary', () => {
  const entry = { id: 'a', kind: 'term', vi: 'a', en: 'a' };

  it('says how sure its Chinese form is in one of four words', () => {
    holds(
      glossaryEntry,
      ['official', 'sino', 'literal', 'unconfirmed'].map((zhStatus) => ({ ...entry, zhStatus })),
      ['offical', 'Official', '', true].map((zhStatus) => ({ ...entry, zhStatus })),
    );
  });

  it('says why a form is forbidden', () => {
    const forbids = (more: object) => ({
      ...entry,
      forbidden: [{ locale: 'en', form: 'aa', ...more }],
    });
    holds(
      glossaryEntry,
      [forbids({ reason: 'A misspelling.' })],
      [forbids({}), forbids({ reason: '' })],
    );
  });
});
