import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { gpxDocument } from '../../../src/files/gpx.ts';

const days = [
  {
    name: 'Lào Cai & Sa Pa',
    points: [
      { name: 'Ga <Lào Cai>', latitude: 22.4936, longitude: 103.9719 },
      { name: 'Sa Pa', latitude: 22.3354, longitude: 103.842 },
    ],
  },
];
const text = gpxDocument('Route', 'https://example.vn/en/a/?b=1&c=2', days);

describe('a route file', () => {
  it('is well-formed GPX 1.1 with a route for each day', () => {
    const read = new XMLParser({ ignoreAttributes: false }).parse(text) as {
      gpx: {
        '@_version': string;
        rte: { name: string; rtept: { '@_lat': string; name: string }[] };
      };
    };
    expect(read.gpx['@_version']).toBe('1.1');
    expect(read.gpx.rte.name).toBe('Lào Cai & Sa Pa');
    expect(read.gpx.rte.rtept.map(({ '@_lat': latitude }) => latitude)).toEqual([
      '22.4936',
      '22.3354',
    ]);
    expect(read.gpx.rte.rtept[0]?.name).toBe('Ga <Lào Cai>');
  });
});
