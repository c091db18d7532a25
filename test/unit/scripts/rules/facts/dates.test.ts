import { describe, expect, it } from 'vitest';
import { dates } from '../../../../../scripts/lib/rules/facts/dates.ts';
import { broken, found, words } from './made-content.ts';

const facts = 'places/a/facts.yml';
const judge = (text: string, folder = 'places/a') =>
  found(dates, { [`${folder}/facts.yml`]: text });

describe('a date on which something was known or done', () => {
  it.each([
    ['asOf: 2026-06-02', 'places/a'],
    ['issuedOn: 2026-06-02', 'documents/a'],
    ['noticedOn: 2026-06-02', 'clarifications/a'],
    ['answeredOn: 2026-06-02', 'clarifications/a'],
  ])('does not lie ahead: %s', async (line, folder) => {
    const { at, messages, findings } = await judge(`status: draft\n${line}`, folder);
    expect(at).toEqual([`${folder}/facts.yml:2 ${line}`]);
    expect(messages).toEqual(['The date 2026-06-02 lies in the future; today is 2026-06-01.']);
    expect(findings).toEqual([expect.objectContaining({ rule: 'dates', severity: 'error' })]);
  });

  it.each([
    'approval:\n  on: 2026-06-02',
    'sources:\n  - accessed: 2026-06-02',
    'sources:\n  - date: 2026-06-02',
    'media:\n  - takenOn: 2026-06-02',
    'corrections:\n  - on: 2026-06-02',
    'keyFacts:\n  - asOf: 2026-06-02',
  ])('does not lie ahead anywhere in the facts: %s', async (lines) => {
    expect((await judge(lines)).at).toEqual([expect.stringMatching(/^places\/a\/facts.yml:2 /)]);
  });

  it('is not found twice, and each of two is found', async () => {
    const text = 'asOf: 2027-01-01\nsources:\n  - { date: "2027", accessed: 2026-06-01 }';
    expect((await judge(text)).at).toEqual([
      `${facts}:1 asOf: 2027-01-01`,
      `${facts}:3 date: "2027", accessed: 2026-06-01 }`,
    ]);
  });

  it.each(['2026-06-01', '2026-05-31', '2026-06', '"2026"'])('may be %s', async (date) => {
    expect((await judge(`sources:\n  - date: ${date}`)).at).toEqual([]);
  });

  it.each(['2026-06-02', '2026-07', '"2027"'])('may not be %s', async (date) => {
    expect((await judge(`sources:\n  - date: ${date}`)).at).toHaveLength(1);
  });

  it.each([
    'publishAt: 2027-01-01',
    'expireAt: 2027-01-01',
    'reviewBy: 2027-01-01',
    'fees: [{ id: ticket, expires: 2027-01-01 }]',
  ])('is no date of what is still to come: %s', async (line) => {
    expect((await judge(line)).at).toEqual([]);
  });

  it('of an accepted translation does not lie ahead either', async () => {
    const on = (day: string) => ({
      [facts]: 'status: draft',
      'places/a/en.md': words(`title: A\ntranslation:\n  on: ${day}`),
      'places/a/zh.md': words('title: A'),
      'places/a/vi.md': words(broken),
    });
    expect((await found(dates, on('2026-06-02'))).at).toEqual(['places/a/en.md:4 on: 2026-06-02']);
    expect((await found(dates, on('2026-06-01'))).at).toEqual([]);
  });

  it('is looked at in the list of communes and in figures', async () => {
    const files = { 'localities.yml': 'asOf: 2026-06-02', 'figures/a.yml': 'asOf: 2026-06-03' };
    const { at } = await found(dates, files);
    expect(at).toEqual(['localities.yml:1 asOf: 2026-06-02', 'figures/a.yml:1 asOf: 2026-06-03']);
    expect((await found(dates, files, '2026-06-03')).at).toEqual([]);
  });

  it('is not asked of data files that are missing or cannot be read', async () => {
    expect((await found(dates, {})).at).toEqual([]);
    expect((await found(dates, { 'localities.yml': '- [', 'figures/a.yml': '- [' })).at).toEqual(
      [],
    );
  });

  it('must be in the calendar, as reading the files has found', async () => {
    const { at, findings } = await judge('asOf: 2026-02-29\nreviewBy: 2026-02-28');
    expect(at).toEqual([`${facts}:1 asOf: 2026-02-29`]);
    expect(findings).toEqual([expect.objectContaining({ rule: 'dates', severity: 'error' })]);
  });

  it('is not judged in items whose facts cannot be read', async () => {
    expect((await judge(broken)).at).toEqual([]);
  });
});

describe('the day of the next review', () => {
  const review = (reviewBy: string) =>
    judge(`approval: { by: office, on: 2026-01-10 }\n${reviewBy}`);

  it.each(['2026-01-10', '2026-01-09'])('is later than the approval, not %s', async (day) => {
    const { at, messages } = await review(`reviewBy: ${day}`);
    expect(at).toEqual([`${facts}:2 reviewBy: ${day}`]);
    expect(messages).toEqual([
      `"reviewBy" (${day}) does not come after the approval (2026-01-10).`,
    ]);
  });

  it('may be the day after the approval, or be left out', async () => {
    expect((await review('reviewBy: 2026-01-11')).at).toEqual([]);
    expect((await review('status: draft')).at).toEqual([]);
    expect((await judge('reviewBy: 2026-01-09')).at).toEqual([]);
    expect((await judge('approval: { by: office }\nreviewBy: 2026-01-09')).at).toEqual([]);
  });
});

describe('what begins and ends', () => {
  it.each([
    ['places/a', 'publishAt: 2026-05-02', 'expireAt', '2026-05-01'],
    ['places/a', 'publishAt: 2026-05-02', 'expireAt', '2026-05-02'],
    ['documents/a', 'inForceFrom: 2026-05-02', 'inForceUntil', '2026-05-01'],
    ['documents/a', 'inForceFrom: 2026-05-02', 'inForceUntil', '2026-05-02'],
    ['clarifications/a', 'noticedOn: 2026-05-02', 'answeredOn', '2026-05-01'],
  ])('in %s, after “%s” not with %s: %s', async (folder, begin, key, day) => {
    const { at, messages } = await judge(`${begin}\n${key}: ${day}`, folder);
    expect(at).toEqual([`${folder}/facts.yml:2 ${key}: ${day}`]);
    expect(messages).toEqual([expect.stringContaining(`"${key}" (${day}) does not come after`)]);
  });

  it.each([
    ['places/a', 'publishAt: 2026-05-02\nexpireAt: 2026-05-03'],
    ['places/a', 'publishAt: 2026-05-02'],
    ['places/a', 'expireAt: 2026-05-02'],
    ['documents/a', 'inForceFrom: 2026-05-02\ninForceUntil: 2026-05-03'],
    ['clarifications/a', 'noticedOn: 2026-05-02\nansweredOn: 2026-05-02'],
    ['clarifications/a', 'noticedOn: 2026-05-02\nansweredOn: 2026-05-03'],
    ['clarifications/a', 'answeredOn: 2026-05-02'],
  ])('is right in %s: %s', async (folder, lines) => {
    expect((await judge(lines, folder)).at).toEqual([]);
  });
});

describe('a slide of a wall', () => {
  const judgeSlide = (from: string, until: string) =>
    found(dates, {
      'clusters.yml': `- display:\n    playlist:\n      - { text: { vi: Xin chào }, from: ${from}, until: ${until} }\n`,
    });

  it.each([
    ['2026-06-02', '2026-06-01'],
    ['2026-06-02', '"2026-06-01 23:00"'],
    ['"2026-06-01 08:00"', '"2026-06-01 08:00"'],
  ])('from %s does not end at %s, before it begins', async (from, until) => {
    const { at, messages } = await judgeSlide(from, until);
    expect(at).toEqual([`clusters.yml:3 until: ${until} }`]);
    expect(messages[0]).toMatch(/^The slide ends \(.+\) before it begins \(.+\)\.$/);
  });

  it('may stand for one day, or for hours of it', async () => {
    expect((await judgeSlide('2026-06-02', '2026-06-02')).at).toEqual([]);
    expect((await judgeSlide('"2026-06-02 08:00"', '2026-06-02')).at).toEqual([]);
    expect((await judgeSlide('2026-06-02', '"2026-06-02 08:00"')).at).toEqual([]);
  });
});

describe('an edition of an event', () => {
  it('does not end before it starts; a wrong one before it disturbs nothing', async () => {
    const text = [
      'editions:',
      '  - nonsense',
      '  - { start: 2026-05-02, end: 2026-05-02 }',
      '  - { start: 2026-05-02 }',
      '  - { end: 2026-05-02 }',
      '  - { start: 2026-05-02, end: 2026-05-01 }',
    ].join('\n');
    const { at, messages } = await judge(text, 'events/a');
    expect(at).toEqual(['events/a/facts.yml:6 end: 2026-05-01 }']);
    expect(messages).toEqual(['"end" (2026-05-01) comes before "start" (2026-05-02).']);
  });
});

describe('the rule by which an event comes back', () => {
  const rule = (text: string) => judge(`status: draft\nrule: "${text}"`, 'events/a');

  it.each([
    ...['lunar: 1-1', 'lunar: 12-30', 'lunar: 1-rabbit', 'lunar: 12-pig', 'solar: 01-01'],
    ...['solar: 02-29', 'solar: 04-30', 'solar: 12-31', 'yearly: 12-3-saturday', 'month: 01'],
    ...['month: 12', 'weekly: sunday'],
  ])('may be %s', async (text) => {
    expect((await rule(text)).at).toEqual([]);
  });

  it.each([
    ...['lunar: 0-1', 'lunar: 13-1', 'lunar: 1-0', 'lunar: 1-31', 'lunar: 0-rabbit'],
    ...['lunar: 13-rabbit', 'solar: 00-10', 'solar: 13-01', 'solar: 01-00', 'solar: 02-30'],
    ...['solar: 04-31', 'solar: 12-32', 'yearly: 00-3-saturday', 'yearly: 13-3-saturday'],
    ...['month: 00', 'month: 13'],
  ])('may not be %s', async (text) => {
    const { at, messages } = await rule(text);
    expect(at).toEqual([`events/a/facts.yml:2 rule: "${text}"`]);
    expect(messages).toEqual([`"${text}" names a day that no calendar has.`]);
  });
});
