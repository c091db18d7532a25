import { describe, expect, it } from 'vitest';
import { departure, isPublic, publicationState } from '../../../src/domain/publication.ts';

const day = '2026-11-21';

describe('an item is public', () => {
  it('when it is published and nothing limits it', () => {
    expect(isPublic({ status: 'published' }, day)).toBe(true);
  });

  it.each(['draft', 'review', 'withdrawn'] as const)(
    'never as %s, whatever its dates',
    (status) => {
      expect(isPublic({ status, publishAt: '2020-01-01', expireAt: '2030-01-01' }, day)).toBe(
        false,
      );
    },
  );

  it.each([
    ['2026-11-20', true],
    ['2026-11-21', true],
    ['2026-11-22', false],
    ['2027-01-01', false],
  ])('with the embargo %s on 2026-11-21: %s', (publishAt, expected) => {
    expect(isPublic({ status: 'published', publishAt }, day)).toBe(expected);
  });

  it.each([
    ['2026-11-20', false],
    ['2026-11-21', true],
    ['2026-11-22', true],
    ['2025-12-31', false],
  ])('with the last day %s on 2026-11-21: %s', (expireAt, expected) => {
    expect(isPublic({ status: 'published', expireAt }, day)).toBe(expected);
  });

  it('on one day only when embargo and last day are the same', () => {
    const facts = { status: 'published', publishAt: day, expireAt: day } as const;
    expect(['2026-11-20', day, '2026-11-22'].map((one) => isPublic(facts, one))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('an item left the portal', () => {
  it('when it was withdrawn, from that day on', () => {
    const facts = { status: 'withdrawn', withdrawal: { on: day } } as const;
    expect(departure(facts, day)).toEqual({ cause: 'withdrawn', on: day });
    expect(departure(facts, '2026-11-20')).toBeUndefined();
  });

  it('the day after it expired', () => {
    const facts = { status: 'published', expireAt: day } as const;
    expect(departure(facts, day)).toBeUndefined();
    expect(departure(facts, '2026-11-22')).toEqual({ cause: 'expired', on: day });
  });

  it.each(['draft', 'review', 'withdrawn'] as const)(
    'not when it never was there: %s without a withdrawal',
    (status) => {
      expect(departure({ status, expireAt: '2020-01-01' }, day)).toBeUndefined();
    },
  );
});

describe('the state of an item', () => {
  it.each([
    [{ status: 'draft', publishAt: '2020-01-01' }, 'draft'],
    [{ status: 'review' }, 'review'],
    [{ status: 'withdrawn', expireAt: '2020-01-01' }, 'withdrawn'],
    [{ status: 'published' }, 'public'],
    [{ status: 'published', publishAt: '2026-11-22' }, 'embargoed'],
    [{ status: 'published', expireAt: '2026-11-20' }, 'expired'],
    [{ status: 'published', publishAt: '2026-11-22', expireAt: '2026-11-20' }, 'embargoed'],
  ] as const)('%j is %s', (facts, state) => {
    expect(publicationState(facts, day)).toBe(state);
  });
});
