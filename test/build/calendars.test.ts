import { describe, expect, inject, it } from 'vitest';
import { localeCodes } from '../../src/config/locales.ts';
import { filesOf } from '../support/dist-files.ts';
import { pagesOf, textOf } from '../support/pages.ts';

const dist = inject('dist');
const calendars = filesOf(dist).filter((file) => file.endsWith('.ics'));
/** Lines with their folds undone (RFC 5545, 3.1). */
const linesOf = (file: string): string[] =>
  textOf(dist, file).replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (lines: readonly string[], name: string): string[] =>
  lines
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(line.indexOf(':') + 1));

describe('the calendar files', () => {
  it('are one for each event with a known day, one for all and one for each kind, in each language', () => {
    expect(calendars.length).toBeGreaterThan(60);
    for (const locale of localeCodes) {
      expect(calendars).toContain(`/${locale}/events.ics`);
      expect(calendars).toContain(`/${locale}/events-festival.ics`);
      expect(calendars).toContain(`/${locale}/events/thuong-temple-festival.ics`);
    }
  });

  it.each(calendars)('%s is whole, in the zone of Việt Nam, with a name for each entry', (file) => {
    const text = textOf(dist, file);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = linesOf(file);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('TZID:Asia/Ho_Chi_Minh');
    const entries = lines.filter((line) => line === 'BEGIN:VEVENT').length;
    expect(entries).toBeGreaterThan(0);
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'URL'])
      expect(valuesOf(lines, name).length, name).toBeGreaterThanOrEqual(entries);
    const names = valuesOf(lines, 'UID');
    expect(names).toEqual([...new Set(names)]);
    expect(valuesOf(lines, 'DTSTAMP').every((stamp) => stamp.endsWith('Z'))).toBe(true);
  });

  it('name the same entries in every language', () => {
    const [first, ...others] = localeCodes.map((locale) =>
      valuesOf(linesOf(`/${locale}/events.ics`), 'UID').sort(),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('say of computed days that nobody has announced them', () => {
    const lines = linesOf('/en/events/thuong-temple-festival.ics');
    expect(valuesOf(lines, 'STATUS')).toEqual(['CONFIRMED', 'TENTATIVE']);
    const days = lines.filter((line) => line.startsWith('DTSTART;VALUE=DATE:'));
    expect(days.map((line) => line.slice(-8))).toEqual(['20260303', '20270220']);
    const page = pagesOf(dist).find(
      ({ address }) => address === '/en/events/thuong-temple-festival/',
    );
    expect(page?.$('dl').text()).toContain('not announced');
  });
});
