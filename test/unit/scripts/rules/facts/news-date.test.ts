import { describe, expect, it } from 'vitest';
import { newsDate } from '../../../../../scripts/lib/rules/facts/news-date.ts';
import { broken, found } from './made-content.ts';

const facts = 'news/a/facts.yml';
const judge = (...lines: string[]) => found(newsDate, { [facts]: lines.join('\n') });

describe('the day of the event in a report', () => {
  it.each(['news', 'release', 'nonsense'])('is missed with kind %s', async (kind) => {
    const { at, messages, findings } = await judge('status: draft', `kind: ${kind}`);
    expect(at).toEqual([`${facts}:1 status: draft`]);
    expect(messages).toEqual(['The report does not say when its event took place.']);
    expect(findings).toEqual([expect.objectContaining({ rule: 'news-date', severity: 'error' })]);
  });

  it('is missed without a kind, even in an empty file', async () => {
    expect((await judge('status: draft')).at).toHaveLength(1);
    expect((await judge('')).at).toHaveLength(1);
  });

  it('need not be said in a notice, nor in other collections', async () => {
    expect((await judge('kind: notice')).at).toEqual([]);
    expect((await found(newsDate, { 'places/a/facts.yml': 'status: draft' })).at).toEqual([]);
  });

  it('is not missed where the facts cannot be read', async () => {
    expect((await judge(broken)).at).toEqual([]);
  });

  it.each(['eventOn: 2026-01-11', 'eventOn: 2026-02', 'eventOn: "2027"'])(
    'does not come after the publication on 10 January 2026: %s',
    async (line) => {
      const { at, messages } = await judge('publishedAt: 2026-01-10', line);
      expect(at).toEqual([`${facts}:2 ${line}`]);
      expect(messages).toEqual([expect.stringContaining('after the publication (2026-01-10)')]);
    },
  );

  it('does not come after the publication of a notice either', async () => {
    const lines = ['kind: notice', 'publishedAt: 2026-01-10', 'eventOn: 2026-01-11'];
    expect((await judge(...lines)).at).toEqual([`${facts}:3 eventOn: 2026-01-11`]);
  });

  it.each(['2026-01-10', '2026-01-09', '2026-01', '"2026"', '"2025"'])(
    'may be that of the publication or earlier: %s',
    async (eventOn) => {
      expect((await judge(`eventOn: ${eventOn}`, 'publishedAt: 2026-01-10')).at).toEqual([]);
    },
  );

  it('is not compared with a day of publication that is missing', async () => {
    expect((await judge('eventOn: 2026-01-10')).at).toEqual([]);
    expect((await judge('status: published', 'eventOn: 2026-01-10')).at).toEqual([]);
  });
});

describe('the day of publication of a report', () => {
  const publishedAt = (day: string, ...lines: string[]) =>
    judge('eventOn: 2026-05-01', `publishedAt: ${day}`, ...lines);

  it('does not lie ahead when the report is on the portal', async () => {
    const { at, messages } = await publishedAt('2026-06-02', 'status: published');
    expect(at).toEqual([`${facts}:2 publishedAt: 2026-06-02`]);
    expect(messages[0]).toContain('on the portal today (2026-06-01)');
  });

  it('may be today', async () => {
    expect((await publishedAt('2026-06-01', 'status: published')).at).toEqual([]);
  });

  it.each([
    ['status: draft'],
    ['preparedBy: office'],
    ['status: published', 'publishAt: 2026-06-02'],
    ['status: published', 'expireAt: 2026-05-31'],
  ])('may lie ahead when the report is not on the portal: %s', async (...lines) => {
    expect((await publishedAt('2026-06-02', ...lines)).at).toEqual([]);
  });
});
