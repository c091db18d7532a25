import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { copyOfContent } from '../../../support/content-fixture.ts';
import { writeFixtureReports } from '../../../support/fixture-news.ts';
import { activityIn, editIn } from './content-history.ts';
import { halfYear, reportDay } from './portal-history.ts';

const none = { gap: 'no-repository' } as const;

describe('the activity without a history', () => {
  let folder: string;

  beforeEach(() => {
    folder = copyOfContent();
    writeFixtureReports(folder);
    return () => {
      rmSync(folder, { recursive: true });
    };
  });

  const edit = (name: string, change: (text: string) => string) => {
    editIn(folder, name, change);
  };

  it('takes the days of approval, and leaves unknown what only a history knows', () => {
    const activity = activityIn(folder, halfYear, reportDay, none);
    expect(activity.publications.all).toEqual({ inPeriod: 15, atEnd: 14, today: 14 });
    expect(activity.publications.firstDay).toBe('2026-01-10');
    expect(activity.changes).toBeUndefined();
    expect(activity.languages.states.map(({ addedInPeriod }) => addedInPeriod)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(activity.timeliness.translations.every(({ written }) => written === undefined)).toBe(
      true,
    );
  });

  it.each([
    ['on its first day', '2026-01-01', 15],
    ['the day before', '2025-12-31', 14],
    ['on its last day', '2026-06-15', 15],
    ['the day after', '2026-06-16', 14],
  ])('counts a report published %s', (_, day, expected) => {
    edit('news/republished/facts.yml', (text) =>
      text.replace('publishedAt: 2026-01-10', `publishedAt: ${day}`),
    );
    const activity = activityIn(folder, halfYear, reportDay, none);
    expect(activity.publications.all.inPeriod).toBe(expected);
  });

  it('leaves drafts out, holds an embargo, and lets an expired item go', () => {
    edit('places/nui-lam/facts.yml', (text) => text.replace('published', 'draft'));
    edit('province/nature/facts.yml', (text) => `${text}publishAt: 2026-06-20\n`);
    edit('province/people/facts.yml', (text) => `${text}expireAt: 2026-06-15\n`);
    const { publications, quality } = activityIn(folder, halfYear, reportDay, none);
    expect(publications.all).toEqual({ inPeriod: 13, atEnd: 12, today: 12 });
    expect(quality.expired).toMatchObject([{ on: '2026-06-15', item: { slug: 'people' } }]);
  });

  it('counts an item withdrawn on the last day as gone on that day', () => {
    edit('news/taken-back/facts.yml', (text) => text.replace('on: 2026-03-01', 'on: 2026-06-15'));
    const { publications, clarity } = activityIn(folder, halfYear, reportDay, none);
    expect(publications.all).toEqual({ inPeriod: 15, atEnd: 14, today: 14 });
    expect(clarity.withdrawals).toHaveLength(1);
  });

  it('names missing words, reviews and prices past their day, and reviews that come', () => {
    rmSync(path.join(folder, 'province/nature/zh.md'));
    edit('places/nui-lam/facts.yml', (text) =>
      text
        .replace('reviewBy: 2090-01-01', 'reviewBy: 2026-06-30')
        .replace('expires: 2090-01-01', 'expires: 2026-07-01'),
    );
    edit('province/people/facts.yml', (text) => text.replace('2090-01-01', '2026-07-01'));
    const { quality, languages, nextClosing } = activityIn(folder, halfYear, reportDay, none);
    expect(quality.reviewsPassed).toMatchObject([{ item: { slug: 'nui-lam' }, on: '2026-06-30' }]);
    expect(quality.pricesExpired).toMatchObject([{ fee: 'ticket', on: '2026-07-01' }]);
    expect(quality.reviewsComing).toMatchObject([{ item: { slug: 'people' }, on: '2026-07-01' }]);
    expect(nextClosing).toBe('2026-11-15');
    const chinese = languages.states.find(({ locale }) => locale === 'zh');
    expect(chinese?.missing.map(({ reference }) => reference)).toEqual(['province/nature']);
    expect(chinese?.searchable).toBe(13);
  });

  it('clocks clarifications as they stood at the end of the period', () => {
    const write = (slug: string, noticedOn: string, answeredOn?: string) => {
      mkdirSync(path.join(folder, 'clarifications', slug), { recursive: true });
      writeFileSync(
        path.join(folder, `clarifications/${slug}/facts.yml`),
        [
          'status: published',
          'agency: test-office',
          'approval: { by: test-review, on: 2026-06-20, reference: test-1 }',
          `noticedOn: ${noticedOn}`,
          ...(answeredOn === undefined ? [] : [`answeredOn: ${answeredOn}`]),
        ].join('\n'),
      );
    };
    write('prompt', '2026-05-01', '2026-05-03');
    write('slow', '2026-05-01', '2026-05-11');
    write('later', '2026-06-01', '2026-06-20');
    write('open', '2026-06-12');
    const { clarity } = activityIn(folder, halfYear, reportDay, none);
    const states = ({ item, days, clock }: (typeof clarity.open)[number]) => [
      item.slug,
      days,
      clock.state,
    ];
    expect(clarity.answered.map(states)).toEqual([
      ['prompt', 2, 'in-time'],
      ['slow', 10, 'late'],
    ]);
    expect(clarity.medianAnswerDays).toBe(6);
    expect(clarity.open.map(states)).toEqual([
      ['later', undefined, 'overdue'],
      ['open', undefined, 'running'],
    ]);
    expect(clarity.openToday.map(({ item }) => item.slug)).toEqual(['open']);
  });

  it('leaves out an event whose day is not exact, and names reports that came late', () => {
    edit('news/republished/facts.yml', (text) =>
      text.replace('eventOn: 2026-01-04', 'eventOn: 2026-01'),
    );
    edit('news/corrected/facts.yml', (text) =>
      text.replace('eventOn: 2026-01-04', 'eventOn: 2025-12-31'),
    );
    const { timeliness } = activityIn(folder, halfYear, reportDay, none);
    expect(timeliness.newsWithoutDay).toBe(2);
    expect(timeliness.news).toMatchObject({ count: 2, median: 8 });
    expect(timeliness.late.map(({ item, days }) => [item.slug, days])).toEqual([['corrected', 10]]);
  });

  it('counts an item whose facts cannot be read apart, and one without a day apart', () => {
    edit('province/nature/facts.yml', (text) => `${text}\n: : [\n`);
    edit('province/people/facts.yml', (text) => text.replace(/approval:.*\n/, ''));
    const activity = activityIn(folder, halfYear, reportDay, none);
    expect(activity.unread).toBe(1);
    expect(activity.publications.withoutDay).toMatchObject([{ item: { slug: 'people' } }]);
    expect(activity.publications.all.inPeriod).toBe(13);
  });

  it('is refused without agencies, saying what to run', () => {
    rmSync(path.join(folder, 'agencies.yml'));
    expect(() => activityIn(folder, halfYear, reportDay, none)).toThrow(
      /agencies\.yml .* npm run check/,
    );
  });

  it('is refused without content or site.yml, saying what to do', () => {
    rmSync(path.join(folder, 'site.yml'));
    expect(() => activityIn(folder, halfYear, reportDay, none)).toThrow(
      /site\.yml[\s\S]*npm run check/,
    );
    const nowhere = path.join(folder, 'nowhere');
    expect(() => activityIn(nowhere, halfYear, reportDay, none)).toThrow(
      /no content folder.*CONTENT_DIR/,
    );
  });
});
