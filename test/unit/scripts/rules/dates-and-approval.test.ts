import { describe, expect, it } from 'vitest';
import { findingsAfter, place, replace } from './changed-content.ts';

const facts = `${place}/facts.yml`;
const overview = 'province/overview/facts.yml';

describe('approval', () => {
  it('is not needed before publication', async () => {
    const edit = (text: string) =>
      text.replace('status: published', 'status: review').replace(/^approval: .*\n/m, '');
    expect(await findingsAfter('approval', { [facts]: edit })).toEqual([]);
  });

  it('by the preparer is found whatever the capitals and spaces', async () => {
    const edit = replace('by: test-review', 'by: " Test-Editors"');
    expect(await findingsAfter('approval', { [facts]: edit })).toHaveLength(1);
  });
});

describe('dates', () => {
  it('may be today, this month and this year', async () => {
    for (const asOf of ['2026-06-01', '2026-06', '"2026"']) {
      const edit = replace(
        'asOf: 2025-06-26, source: yearbook }\nlocalities',
        `asOf: ${asOf}, source: yearbook }\nlocalities`,
      );
      expect(await findingsAfter('dates', { [facts]: edit })).toEqual([]);
    }
  });

  it('of knowledge may not lie ahead', async () => {
    expect(
      await findingsAfter('dates', {
        [facts]: replace('accessed: 2026-01-05', 'accessed: 2026-06-02'),
        'figures/visitors.yml': replace('asOf: 2026-01-05', 'asOf: 2027-01-05'),
      }),
    ).toHaveLength(2);
  });

  it('of a review must come after the approval', async () => {
    const edit = replace('reviewBy: 2090-01-01', 'reviewBy: 2026-01-10');
    expect(await findingsAfter('dates', { [facts]: edit })).toHaveLength(1);
  });

  it('of prices and embargoes may lie ahead', async () => {
    const edit = replace('art:', 'publishAt: 2027-01-01\nexpireAt: 2028-01-01\nart:');
    expect(await findingsAfter('dates', { [facts]: edit })).toEqual([]);
  });
});

describe('the day of review', () => {
  it('is no matter for drafts, nor on the day itself', async () => {
    const today = replace('reviewBy: 2090-01-01', 'reviewBy: 2026-06-01');
    expect(await findingsAfter('review-due', { [facts]: today })).toEqual([]);
    const draft = (text: string) =>
      text.replace('status: published', 'status: draft').replace('2090-01-01', '2026-05-01');
    expect(await findingsAfter('review-due', { [facts]: draft })).toEqual([]);
  });
});

describe('the territory of a number', () => {
  const fact = (rest: string) =>
    replace('keyFacts:\n', `keyFacts:\n  - { id: other, value: 9, source: yearbook, ${rest} }\n`);

  it('may be left out for numbers of the year of the merger and later, and for things', async () => {
    for (const rest of [
      'unit: person, asOf: 2025-06-12',
      'unit: person, asOf: "2025"',
      'unit: metre, asOf: "2019"',
      'unit: percent, asOf: "2024", province: old-song-xanh',
      'unit: percent, asOf: "2024", province: song-xanh',
    ]) {
      expect(await findingsAfter('territory-label', { [overview]: fact(rest) }), rest).toEqual([]);
    }
  });

  it('must be said for older numbers that are counted over a territory', async () => {
    for (const rest of ['unit: person, asOf: "2024"', 'unit: percent, asOf: 2024-12']) {
      expect(await findingsAfter('territory-label', { [overview]: fact(rest) })).toHaveLength(1);
    }
  });

  it('is that of the page when the page is about a former province', async () => {
    const edit = (text: string) =>
      fact('unit: person, asOf: "2024"')(text).replace(
        'province: song-xanh',
        'province: old-song-xanh',
      );
    expect(await findingsAfter('territory-label', { [overview]: edit })).toEqual([]);
  });

  it('must fit the years of a figure', async () => {
    const old = replace('{ period: "2025", value: 1200', '{ period: "2023", value: 1200');
    expect(await findingsAfter('territory-label', { 'figures/visitors.yml': old })).toHaveLength(1);
    const noted = (text: string) =>
      `${old(text)}notes:\n  - { vi: Cộng lại., en: Added up., zh: 合计。 }\n`;
    expect(await findingsAfter('territory-label', { 'figures/visitors.yml': noted })).toEqual([]);
  });
});
