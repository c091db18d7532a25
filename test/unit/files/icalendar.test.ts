import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from '../../../src/files/icalendar.ts';

const entry: CalendarEntry = {
  id: 'temple-2027',
  title: 'Lễ hội Đền Thượng, phần lễ; phần hội',
  description: 'Rước kiệu, trò chơi dân gian và khách từ Hà Khẩu sang dự, mỗi năm một lần.',
  place: 'Đền Thượng',
  url: 'https://example.vn/vi/events/temple/',
  start: '2027-02-20',
  end: '2027-02-21',
  stamp: '2026-03-03',
  tentative: true,
};
const calendar = { name: 'Lễ hội', language: 'vi', url: 'https://example.vn/vi/events.ics' };
const write = (...entries: CalendarEntry[]) => calendarFile(calendar, entries, 'example.vn');
/** Lines with their folds undone (RFC 5545, 3.1). */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('has lines of at most 75 octets that end in CRLF', () => {
    const text = write(entry);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n'))
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('carries the zone of Việt Nam', () => {
    const lines = linesOf(write(entry));
    const zone = lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE'));
    expect(zone).toContain('TZID:Asia/Ho_Chi_Minh');
    expect(zone).toContain('TZOFFSETTO:+0700');
  });

  it('gives an entry a lasting name, whole days with an open end, and its stamp in UTC', () => {
    const lines = linesOf(write(entry));
    expect(lines).toContain('UID:temple-2027@example.vn');
    expect(lines).toContain('DTSTART;VALUE=DATE:20270220');
    expect(lines).toContain('DTEND;VALUE=DATE:20270222');
    expect(lines).toContain('DTSTAMP:20260303T000000Z');
    expect(lines).toContain('SUMMARY:Lễ hội Đền Thượng\\, phần lễ\\; phần hội');
  });

  it('says what is not announced', () => {
    expect(linesOf(write(entry))).toContain('STATUS:TENTATIVE');
    expect(linesOf(write({ ...entry, tentative: false }))).toContain('STATUS:CONFIRMED');
  });

  it('writes hours in the zone, and weekly markets as a rule', () => {
    const market: CalendarEntry = {
      ...entry,
      ...{ id: 'market', start: '2026-11-22', end: '2026-11-22', weekday: 0 },
      hours: { opens: '07:00', closes: '14:30' },
    };
    const lines = linesOf(write(market));
    expect(lines).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261122T070000');
    expect(lines).toContain('DTEND;TZID=Asia/Ho_Chi_Minh:20261122T143000');
    expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=SU');
  });

  it('is the same wherever it is made', () => {
    const here = write(entry);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
    const there = write(entry);
    process.env['TZ'] = zone ?? 'UTC';
    expect(there).toBe(here);
  });

  it('may be empty', () => {
    expect(linesOf(write())).not.toContain('BEGIN:VEVENT');
  });
});
