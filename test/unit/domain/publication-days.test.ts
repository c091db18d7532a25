import { describe, expect, it } from 'vitest';
import { publicationDays } from '../../../src/domain/publication-days.ts';

const approval = { by: 'office', on: '2026-02-01', reference: 'r-1' };

describe('the days of an item', () => {
  it('are those of its approval, without one those of its facts', () => {
    expect(publicationDays({ asOf: '2025-12-31', approval })).toEqual({
      published: '2026-02-01',
      modified: '2026-02-01',
    });
    expect(publicationDays({ asOf: '2025-12-31' }).published).toBe('2025-12-31');
  });

  it('begin as the report or the answer says, and not before the embargo ended', () => {
    const facts = { asOf: '2025-12-31', approval };
    expect(publicationDays({ ...facts, publishedAt: '2026-01-15' }).published).toBe('2026-01-15');
    expect(publicationDays({ ...facts, answeredOn: '2026-01-20' }).published).toBe('2026-01-20');
    expect(publicationDays({ ...facts, publishAt: '2026-03-01' }).published).toBe('2026-03-01');
    expect(publicationDays({ ...facts, publishAt: '2026-01-01' }).published).toBe('2026-02-01');
  });

  it('end with the last approval or correction', () => {
    const facts = { asOf: '2025-12-31', publishedAt: '2026-01-15', approval };
    const corrections = [
      { id: 'b', on: '2026-05-02' },
      { id: 'a', on: '2026-04-01' },
    ];
    expect(publicationDays(facts).modified).toBe('2026-02-01');
    expect(publicationDays({ ...facts, corrections }).modified).toBe('2026-05-02');
  });
});
