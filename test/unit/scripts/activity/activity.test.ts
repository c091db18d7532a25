import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '../../../../scripts/lib/activity/activity.ts';
import { activityIn, type Repository } from './content-history.ts';
import { halfYear, portalWithHistory, reportDay } from './portal-history.ts';

describe('the activity of a half year', () => {
  let repository: Repository;
  let activity: Activity;

  beforeAll(() => {
    repository = portalWithHistory();
    activity = activityIn(repository.folder, halfYear, reportDay);
  });

  afterAll(() => {
    repository.remove();
  });

  it('counts what came in the period, what stood at its end and what stands today', () => {
    const { all, byCollection, byAgency, byTopic, republished } = activity.publications;
    const ofNews = { inPeriod: 4, atEnd: 3, today: 3 };
    expect(all).toEqual({ inPeriod: 15, atEnd: 14, today: 14 });
    expect(byCollection.find(({ id }) => id === 'province')?.count.inPeriod).toBe(10);
    expect(byCollection.find(({ id }) => id === 'news')?.count).toEqual(ofNews);
    expect(byCollection.find(({ id }) => id === 'projects')?.count.today).toBe(0);
    expect(byAgency).toEqual([{ id: 'test-office', count: all }]);
    expect(byTopic).toEqual([{ id: 'tourism', count: ofNews }]);
    expect(republished.inPeriod).toBe(1);
  });

  it('counts the kinds that facts name', () => {
    const kinds = activity.publications.byKind.find(({ collection }) => collection === 'news');
    expect(kinds?.kinds.map(({ id, count }) => [id, count.inPeriod])).toEqual([
      ['news', 3],
      ['notice', 1],
    ]);
  });

  it('counts commits and people up to midnight in Việt Nam, and the items they touched', () => {
    expect(activity.changes).toEqual({
      commits: 3,
      people: 2,
      items: 15,
      byAgency: [{ id: 'test-office', items: 15 }],
    });
  });

  it('finds translations that fell behind, and new and accepted ones', () => {
    const { items, states, coverage } = activity.languages;
    expect(items).toBe(14);
    const rows = states.map(({ locale, source, fresh, stale, missing, searchable }) => [
      ...[locale, source, fresh, stale.map(({ reference }) => reference).join(' ')],
      ...[missing.length, searchable],
    ]);
    const behind = 'places/nui-lam province/nature';
    expect(rows).toEqual([
      ['vi', 14, 0, '', 0, 14],
      ['en', 0, 12, behind, 0, 14],
      ['zh', 0, 12, behind, 0, 14],
    ]);
    expect(states.map(({ addedInPeriod }) => addedInPeriod)).toEqual([0, 14, 14]);
    expect(states.map(({ acceptedInPeriod }) => acceptedInPeriod)).toEqual([0, 14, 14]);
    expect(coverage.map(({ collection, items: own }) => [collection, own])).toEqual([
      ['province', 10],
      ['places', 1],
      ['news', 3],
    ]);
  });

  it('measures from the event to the report, notices without an event left out', () => {
    const { news, newsWithoutDay, within, late } = activity.timeliness;
    expect(news).toMatchObject({ count: 3, median: 6 });
    expect(newsWithoutDay).toBe(1);
    expect(within).toEqual([
      { days: 1, count: 0 },
      { days: 3, count: 0 },
      { days: 7, count: 3 },
    ]);
    expect(late).toEqual([]);
  });

  it('measures from the source to each translation and its acceptance', () => {
    const chinese = activity.timeliness.translations.find(({ locale }) => locale === 'zh');
    expect(chinese?.written).toMatchObject({ count: 15, median: 0 });
    expect(chinese?.written?.slowest.map(({ item, days }) => [item.reference, days])).toEqual([
      ['places/nui-lam', 10],
    ]);
    expect(chinese?.accepted).toMatchObject({ count: 15, median: 2 });
  });

  it('lists corrections, withdrawals, republished items and planned outages', () => {
    const { corrections, withdrawals, republished, outages } = activity.clarity;
    expect(corrections).toMatchObject([{ id: 'height', on: '2026-02-01' }]);
    expect(withdrawals).toMatchObject([{ on: '2026-03-01', item: { slug: 'taken-back' } }]);
    expect(republished.map(({ slug }) => slug)).toEqual(['republished']);
    expect(outages).toMatchObject([{ from: '2026-12-14 22:00', publishedOn: '2026-01-10' }]);
    expect(outages[0]?.leadDays).toBeGreaterThan(200);
  });

  it('is the same when asked twice', () => {
    const again = activityIn(repository.folder, halfYear, reportDay);
    expect(JSON.stringify(again)).toBe(JSON.stringify(activity));
  });

  it('of a period before everything is all zero, and unknown where nothing can be measured', () => {
    const empty = activityIn(
      repository.folder,
      { from: '2020-01-01', to: '2020-06-15' },
      reportDay,
    );
    expect(empty.publications.all).toEqual({ inPeriod: 0, atEnd: 0, today: 14 });
    expect(empty.changes).toMatchObject({ commits: 0, people: 0, items: 0 });
    expect(empty.timeliness.news).toEqual({ count: 0, median: undefined, slowest: [] });
    expect(empty.publications.firstDay).toBe('2026-01-08');
  });

  it('of a period that still runs ends today', () => {
    const running = activityIn(
      repository.folder,
      { from: '2026-01-01', to: '2026-12-31' },
      '2026-01-09',
    );
    expect(running.end).toBe('2026-01-09');
    expect(running.publications.all).toEqual({ inPeriod: 11, atEnd: 11, today: 11 });
  });
});
