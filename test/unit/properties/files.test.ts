import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from '../../../src/files/icalendar.ts';
import { gpxDocument } from '../../../src/files/gpx.ts';
import { shareCard } from '../../../src/files/share-card/share-card.ts';
import { zipArchive } from '../../../src/files/zip.ts';
import { wellFormed } from '../art/well-formed.ts';
import { anyText, days, runs, words } from '../../support/arbitraries.ts';

/** Texts that rules for content let through: no controls, no half of a pair. */
const printed = anyText
  .map((text) =>
    text
      .toWellFormed()
      .replace(/[\p{Cc}\uFFFE\uFFFF]|\p{Noncharacter_Code_Point}/gu, '')
      .trim(),
  )
  .filter((text) => text !== '');

describe('a calendar file', () => {
  const text = fc.oneof(
    printed,
    fc.tuple(printed, printed).map((lines) => lines.join('\n')),
  );
  const entry: fc.Arbitrary<CalendarEntry> = fc
    .record({
      id: fc.stringMatching(/^[a-z]{1,12}$/),
      title: printed,
      description: text,
      place: fc.option(printed, { nil: undefined }),
      url: fc.constant('https://example.vn/vi/events/a/'),
      start: days('1990-01-01', '2090-12-31'),
      stamp: days('2020-01-01', '2026-12-31'),
      tentative: fc.boolean(),
    })
    .map((event) => ({ ...event, end: event.start }));

  it('has lines of at most 75 octets, and unfolded it says what went in', () => {
    fc.assert(
      fc.property(entry, (event) => {
        const file = calendarFile(
          { name: 'x', language: 'vi', url: 'https://example.vn/' },
          [event],
          'example.vn',
        );
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const lines = file.replaceAll('\r\n ', '').split('\r\n');
        const value = (key: string) =>
          lines
            .filter((line) => line.startsWith(`${key}:`))
            .at(-1)
            ?.slice(key.length + 1)
            .replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
        expect(value('SUMMARY')).toBe(event.title);
        expect(value('DESCRIPTION')).toBe(event.description);
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      }),
      runs(300),
    );
  });
});

describe('a route file', () => {
  it('is XML that says what went in', () => {
    fc.assert(
      fc.property(
        printed,
        printed,
        fc.array(printed, { minLength: 1, maxLength: 4 }),
        (name, day, stops) => {
          const points = stops.map((stop) => ({ name: stop, latitude: 22.3, longitude: 103.8 }));
          const document = gpxDocument(name, 'https://example.vn/?a=1&b=<2>', [
            { name: day, points },
          ]);
          expect(wellFormed(document)).toBe(true);
          const parser = new XMLParser({
            ignoreAttributes: false,
            parseTagValue: false,
            trimValues: false,
            isArray: (tag) => tag === 'rtept',
          });
          const read = parser.parse(document) as {
            gpx: {
              metadata: { name: string; link: Record<string, string> };
              rte: { name: string; rtept: { name: string }[] };
            };
          };
          expect(read.gpx.metadata.name).toBe(name);
          expect(read.gpx.metadata.link['@_href']).toBe('https://example.vn/?a=1&b=<2>');
          expect(read.gpx.rte.name).toBe(day);
          expect(read.gpx.rte.rtept.map((point) => point.name)).toEqual(stops);
        },
      ),
      runs(300),
    );
  });

  it('keeps an address with quotes inside its attribute', () => {
    const document = gpxDocument('x', 'https://example.vn/"onload="1', []);
    expect(wellFormed(document)).toBe(true);
  });
});

describe('an archive', () => {
  it('holds the files that went in, byte for byte, and is the same each time', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}\.(txt|jpg|csv)$/);
    const file = fc.record({
      path: name,
      content: fc.oneof(
        anyText.map((text) => text.toWellFormed()),
        fc.uint8Array({ maxLength: 200 }),
      ),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(file, { maxLength: 5, selector: (one) => one.path }),
        days('1990-01-01', '2090-12-31'),
        (files, day) => {
          const archive = zipArchive(files, day);
          const read = unzipSync(archive);
          expect(Object.keys(read)).toEqual(files.map((one) => one.path));
          for (const one of files) {
            const bytes = read[one.path] ?? new Uint8Array();
            expect(Buffer.from(bytes).equals(Buffer.from(one.content))).toBe(true);
          }
          expect(Buffer.from(zipArchive(files, day)).equals(archive)).toBe(true);
        },
      ),
      runs(150),
    );
  });
});

describe('a share card', () => {
  it('is a JPEG of its size for any title', async () => {
    const cache = mkdtempSync(path.join(tmpdir(), 'cards-'));
    const picture = () =>
      '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="24"><path d="M0 0h9v9z"/></svg>';
    const art = { name: 'x', drawing: picture, band: picture, seal: picture };
    try {
      await fc.assert(
        fc.asyncProperty(fc.oneof(words, printed), async (title) => {
          const card = {
            language: 'vi',
            title,
            eyebrow: 'x',
            facts: [title],
            portal: 'x',
          };
          const { width, height, format } = await sharp(
            await shareCard(card, art, cache),
          ).metadata();
          expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'jpeg' });
        }),
        runs(8),
      );
    } finally {
      rmSync(cache, { recursive: true });
    }
  });
});
