import { describe, expect, it } from 'vitest';
import {
  isShowing,
  narrowed,
  showingMarks,
  showingOf,
} from '../../../../src/domain/screens/showing.ts';
import { lineLength } from '../../../../src/domain/screens/line-length.ts';
import { secondOfDay, vietnamMoment } from '../../../../src/domain/screens/vietnam-time.ts';

describe('when something may stand on a screen', () => {
  it.each([
    [{}, '2026-12-01 08:00', true],
    [{ from: '2026-12-01' }, '2026-11-30 23:59', false],
    [{ from: '2026-12-01' }, '2026-12-01 00:00', true],
    [{ from: '2026-12-01 08:00' }, '2026-12-01 07:59', false],
    [{ until: '2026-12-01' }, '2026-12-01 23:59', true],
    [{ until: '2026-12-01' }, '2026-12-02 00:00', false],
    [{ until: '2026-12-01 08:00' }, '2026-12-01 07:59', true],
    [{ until: '2026-12-01 08:00' }, '2026-12-01 08:00', false],
    [{ months: [12] }, '2026-12-31 23:59', true],
    [{ months: [12] }, '2027-01-01 00:00', false],
  ])('%j at %s: %s', (showing, moment, expected) => {
    expect(isShowing(showing, moment)).toBe(expected);
  });

  it('is what its place in the playlist and the item itself both allow', () => {
    expect(narrowed({ until: '2026-12-31' }, { until: '2026-12-24 18:00' }).until).toBe(
      '2026-12-24 18:00',
    );
    expect(narrowed({ until: '2026-12-24' }, { until: '2026-12-24 18:00' }).until).toBe(
      '2026-12-24 18:00',
    );
    expect(narrowed({ from: '2026-12-01' }, { from: '2026-11-01' }).from).toBe('2026-12-01');
    expect(narrowed({ months: [1] }, {})).toEqual({ months: [1] });
  });

  it('reads its marks back', () => {
    const showing = { from: '2026-12-01', until: '2026-12-24 18:00', months: [11, 12] };
    const { 'data-from': from, 'data-until': until, 'data-months': months } = showingMarks(showing);
    expect(showingOf({ from, until, months })).toEqual(showing);
    expect(Object.values(showingMarks({}))).toEqual([undefined, undefined, undefined]);
  });
});

describe('the clock of Việt Nam', () => {
  it('is seven hours ahead of UTC', () => {
    const instant = Date.parse('2026-12-31T17:00:30Z');
    expect(vietnamMoment(instant)).toBe('2027-01-01 00:00');
    expect(secondOfDay(instant)).toBe(30);
  });
});

describe('the length of a line', () => {
  it('counts a Chinese character or full-width sign twice', () => {
    expect(lineLength('Sa Pa')).toBe(5);
    expect(lineLength('沙坝，')).toBe(6);
    expect(lineLength('Đền Thượng（祠）')).toBe(16);
  });
});
