import { describe, expect, it } from 'vitest';
import { outageLead } from '../../../../../scripts/lib/rules/facts/outage-lead.ts';
import { broken, found } from './made-content.ts';

const facts = 'news/a/facts.yml';
const judge = (...lines: string[]) => found(outageLead, { [facts]: lines.join('\n') });
const outage = (publishedAt: string, from: string) =>
  judge(
    `publishedAt: ${publishedAt}`,
    'outage:',
    `  from: "${from}"`,
    `  until: "2099-01-01 00:00"`,
  );

describe('the lead of a planned outage', () => {
  it('of six working days is too short', async () => {
    const { at, messages, findings } = await outage('2026-11-20', '2026-12-01 22:00');
    expect(at).toEqual([`${facts}:3 from: "2026-12-01 22:00"`]);
    expect(messages).toEqual([
      'Between the announcement (2026-11-20) and the outage (2026-12-01 22:00) lie 6 working days; the rule asks for 7.',
    ]);
    expect(findings[0]).toMatchObject({ rule: 'outage-lead', severity: 'error' });
    expect(findings[0]?.hint.en).toContain('begin on 2026-12-02 or later');
  });

  it('of seven working days is long enough, at any hour and without one', async () => {
    expect((await outage('2026-11-20', '2026-12-02 00:00')).at).toEqual([]);
    expect((await outage('2026-11-20', '2026-12-02')).at).toEqual([]);
  });

  it.each([
    ['Tết of 17 February 2026, from the eve to the fourth day', '2026-02-06', '2026-02-25'],
    ['Tết that begins in January', '2025-01-20', '2025-02-05'],
    ['the day of the Hùng Kings, 7 April 2025', '2025-03-28', '2025-04-10'],
    ['the days of April and May', '2026-04-23', '2026-05-07'],
    ['the National Day', '2026-08-27', '2026-09-09'],
    ['the New Year', '2026-12-28', '2027-01-08'],
  ])('does not count %s', async (_, publishedAt, first) => {
    const dayBefore = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    const { findings } = await outage(publishedAt, `${dayBefore} 23:59`);
    expect(findings.map(({ hint }) => hint.en)).toEqual([
      expect.stringContaining(`begin on ${first} or later`),
    ]);
    expect((await outage(publishedAt, first)).at).toEqual([]);
  });

  it('is none when the outage is announced on its day or later', async () => {
    expect((await outage('2026-12-02', '2026-12-02 22:00')).messages[0]).toContain('lie 0 working');
    expect((await outage('2027-02-01', '2026-12-02 22:00')).findings[0]?.hint.en).toContain(
      'begin on 2027-02-16 or later',
    );
  });
});

describe('the end of a planned outage', () => {
  const until = (end: string) =>
    judge('publishedAt: 2026-01-05', 'outage:', '  from: "2026-03-02 22:00"', `  until: "${end}"`);

  it.each(['2026-03-02 22:00', '2026-03-02 21:59', '2026-03-01 23:00'])(
    'comes after its beginning, not at %s',
    async (end) => {
      const { at, messages } = await until(end);
      expect(at).toEqual([`${facts}:4 until: "${end}"`]);
      expect(messages).toEqual([`The outage ends (${end}) before it begins (2026-03-02 22:00).`]);
    },
  );

  it('may come a minute later', async () => {
    expect((await until('2026-03-02 22:01')).at).toEqual([]);
  });
});

describe('an outage', () => {
  it.each([
    [['status: draft']],
    [['publishedAt: 2026-12-01']],
    [['outage: { from: "2026-12-02 22:00", until: "2026-12-02 23:00" }']],
    [['publishedAt: 2026-12-01', 'outage: { from: "2026-12-02 22:00" }']],
    [['publishedAt: 2026-12-01', 'outage: { until: "2026-12-02 22:00" }']],
    [['publishedAt: 2026-12-01', 'outage: soon']],
    [[broken]],
  ])('is not judged where a day is missing: %j', async (lines) => {
    expect((await judge(...lines)).at).toEqual([]);
  });
});
