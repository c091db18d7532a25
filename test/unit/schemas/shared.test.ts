import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { contact } from '../../../src/schemas/shared/contact.ts';
import { clockTime, day, partialDate } from '../../../src/schemas/shared/dates.ts';
import { itemReference, slug, webAddress } from '../../../src/schemas/shared/identifiers.ts';
import { localizedText } from '../../../src/schemas/shared/localized.ts';
import { keyFact } from '../../../src/schemas/shared/measure.ts';
import { medium } from '../../../src/schemas/shared/media.ts';
import { elevation, position } from '../../../src/schemas/shared/place-facts.ts';
import { sources } from '../../../src/schemas/shared/source.ts';

/** What a schema takes and what it refuses. */
function holds(schema: z.ZodType, good: readonly unknown[], bad: readonly unknown[]): void {
  expect(good.filter((value) => !schema.safeParse(value).success)).toEqual([]);
  expect(bad.filter((value) => schema.safeParse(value).success)).toEqual([]);
}

describe('a day', () => {
  it('is one of the calendar, written year first', () => {
    holds(
      day,
      ['2026-11-21', '2024-02-29', '0999-01-01'],
      [
        '2026-02-31',
        '2026-02-29',
        '2026-13-01',
        '2026-00-10',
        '2026-1-1',
        '21/11/2026',
        '2026-11',
        '',
        20261121,
        null,
      ],
    );
  });

  it('may be as exact as its source', () => {
    holds(
      partialDate,
      ['2026', '2026-11', '2026-11-21'],
      ['26', '2026-13', '2026-02-30', '2026-', 2026, '2026-11-21T00:00'],
    );
  });

  it('is refused with a word about its form', () => {
    expect(day.safeParse('07/11/2026').error?.issues[0]?.message).toContain('YYYY-MM-DD');
    expect(partialDate.safeParse(2026).error?.issues[0]?.message).toContain('in quotes');
  });
});

describe('a time of day', () => {
  it('has 24 hours and two digits', () => {
    holds(clockTime, ['00:00', '07:30', '23:59'], ['24:00', '7:30', '07:60', '07.30', 730]);
  });
});

describe('ids and addresses', () => {
  it('are plain and lower case', () => {
    holds(
      slug,
      ['sa-pa', 'a', '2025', 'sa-pa-2'],
      ['Sa-Pa', 'sa_pa', '-sa', 'sa-', 'sa--pa', 'sà-pa', '', '../x', 'a/b', 'a b'],
    );
  });

  it('of items name a collection that exists', () => {
    holds(
      itemReference,
      ['places/sa-pa', 'province/people'],
      [
        'sa-pa',
        'places/',
        '/places/sa-pa',
        'places/sa-pa/',
        'hotels/x',
        'constructor/x',
        'places/../x',
      ],
    );
  });

  it('of the web are whole and of the web', () => {
    holds(
      webAddress,
      ['https://example.vn', 'https://example.vn/a?b=c', 'http://example.vn/'],
      [
        'example.vn',
        '//example.vn',
        'javascript:alert(1)',
        'data:text/html,x',
        'ftp://example.vn',
        'mailto:a@b.vn',
      ],
    );
  });
});

describe('words in each language', () => {
  it('have Vietnamese at least, and no language that the table lacks', () => {
    holds(
      localizedText,
      [{ vi: 'a' }, { vi: 'a', en: 'b', zh: 'c' }],
      [{ en: 'b' }, { vi: '' }, { vi: 'a', fr: 'b' }, 'a', []],
    );
  });
});

describe('a number that a page leads with', () => {
  const fact = { id: 'height', value: 3147.3, unit: 'metre', asOf: '2019', source: 'survey' };

  it('is exact unless it says otherwise', () => {
    expect(keyFact.parse(fact).qualifier).toBe('exact');
  });

  it('has a unit, a date and a source', () => {
    const without = (key: string) =>
      Object.fromEntries(Object.entries(fact).filter(([name]) => name !== key));
    holds(
      keyFact,
      [fact, { ...fact, qualifier: 'about', province: 'old-lao-cai' }],
      [
        ...['id', 'value', 'unit', 'asOf', 'source'].map(without),
        { ...fact, value: '3.147' },
        { ...fact, value: Number.NaN },
        { ...fact, unit: 'feet' },
        { ...fact, qualifier: 'roughly' },
        { ...fact, note: 'x' },
      ],
    );
  });
});

describe('places on the map', () => {
  it('lie in the mainland, latitude and longitude not exchanged', () => {
    holds(
      position,
      [{ latitude: 22.3, longitude: 103.8 }],
      [
        { latitude: 103.8, longitude: 22.3 },
        { latitude: 22.3 },
        { latitude: '22.3', longitude: 103.8 },
      ],
    );
  });

  it('are not higher than the highest mountain', () => {
    const survey = { asOf: '2019', source: 'survey' };
    holds(
      elevation,
      [{ metres: 3147.3, ...survey }],
      [{ metres: 31473, ...survey }, { metres: -1, ...survey }, { metres: 3147.3 }],
    );
  });
});

describe('a picture', () => {
  const photo = { file: 'market.jpg', credit: 'Nobody', licence: 'CC BY 4.0', made: 'photo' };

  it('has a plain file name in its own folder, a credit line and a licence', () => {
    holds(
      medium,
      [photo, { ...photo, file: 'a.svg', made: 'map', takenOn: '2026', peopleConsent: true }],
      ['Market.jpg', '../market.jpg', 'a/market.jpg', 'market.gif', 'market.jpg.exe', 'market'].map(
        (file) => ({ ...photo, file }),
      ),
    );
    holds(
      medium,
      [],
      [
        { ...photo, credit: '' },
        { ...photo, licence: undefined },
        { ...photo, made: 'drawing' },
      ],
    );
  });
});

describe('sources', () => {
  const source = { id: 'a', title: 'A', publisher: 'B', accessed: '2026-11-21' };

  it('are one at least, each read on a day', () => {
    holds(
      sources,
      [[source], [{ ...source, url: 'https://a.vn', date: '2026-03' }]],
      [[], [{ ...source, accessed: '2026-11' }], [{ ...source, publisher: '' }]],
    );
  });
});

describe('a public contact', () => {
  it('has an address that can be written to or called', () => {
    holds(
      contact,
      [{ email: 'a@b.vn', phone: '+84 214 3840 034' }, {}],
      [{ email: 'a' }, { phone: 'call me' }, { fax: '1' }],
    );
  });
});
