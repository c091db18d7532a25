import { describe, expect, it } from 'vitest';
import { csvCell, csvDocument } from '../../../src/domain/text/csv.ts';
import { datasetFields } from '../../../src/config/outputs/datasets.ts';
import {
  figureRecords,
  placeRecord,
  recordsAsCsv,
  recordsAsGeoJson,
  unitRecord,
} from '../../../src/domain/open-data.ts';
import { figure, locality, place } from '../../support/examples.ts';

describe('a cell of CSV', () => {
  it.each(['=1+1', '+84', '-4', '@cmd', '\tx', '\rx'])(
    'that a spreadsheet would calculate is text: %j',
    (text) => {
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('is quoted where it holds a comma, a quote or a line break', () => {
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell('say "no"')).toBe('"say ""no"""');
    expect(csvCell('two\nlines')).toBe('"two\nlines"');
    expect(csvCell('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"');
  });

  it('keeps numbers as numbers, negative ones too, and nothing as nothing', () => {
    expect([csvCell(-4.5), csvCell(0), csvCell(true), csvCell(null), csvCell('')]).toEqual([
      ...['-4.5', '0', 'true', '', ''],
    ]);
  });
});

describe('a CSV document', () => {
  it('begins with the mark that spreadsheets need and ends its lines as RFC 4180 says', () => {
    expect(csvDocument(['id', 'name'], [['sa-pa', 'Sa Pa']])).toBe(
      '\uFEFFid,name\r\nsa-pa,Sa Pa\r\n',
    );
  });
});

describe('records of open data', () => {
  it('have the fields of their dictionary, and no others', () => {
    const records = {
      units: unitRecord(locality),
      places: placeRecord(place, { en: 'https://example.vn/' }),
      figures: figureRecords(figure)[0] ?? {},
    };
    for (const [id, record] of Object.entries(records)) {
      expect(Object.keys(record)).toEqual(datasetFields[id as keyof typeof datasetFields]);
    }
  });

  it('say null where nothing was published', () => {
    expect(placeRecord(place, {})).toMatchObject({ elevation: null, bestMonths: null });
    expect(unitRecord(locality)).toMatchObject({ border: null, incentive: null });
  });

  it('give numbers of figures in full, without the noise of binary fractions', () => {
    const values = figureRecords(figure).map(({ value }) => value);
    expect(values).toEqual([7_300_000, 8_500_000, 10_500_000]);
  });

  it('take the words of one language into CSV, another where it has none', () => {
    const csv = recordsAsCsv(['id', 'name', 'formerDistricts'], [unitRecord(locality)], 'zh');
    expect(csv).toContain('sa-pa,沙坝,sa-pa-town');
    const record = { ...unitRecord(locality), name: { vi: 'Sa Pa' } };
    expect(recordsAsCsv(['name'], [record], 'zh')).toContain('Sa Pa');
  });

  it('put the longitude first in GeoJSON, as RFC 7946 says', () => {
    const geo = recordsAsGeoJson([placeRecord(place, {})]) as {
      features: { geometry: { coordinates: number[] }; properties: object }[];
    };
    expect(geo.features[0]?.geometry.coordinates).toEqual([103.8438, 22.3364]);
    expect(geo.features[0]?.properties).not.toHaveProperty('latitude');
  });
});
