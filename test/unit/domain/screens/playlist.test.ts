import { describe, expect, it } from 'vitest';
import {
  goesOver,
  isWithin,
  wallState,
  type TimedSlide,
  type WallState,
} from '../../../../src/domain/screens/playlist.ts';

/** An instant by the clock of Việt Nam. */
const at = (moment: string) => Date.parse(`${moment.replace(' ', 'T')}+07:00`);
const slide = (more: Partial<TimedSlide> = {}): TimedSlide => ({ seconds: 10, faces: 1, ...more });
const none: { from: string; until: string }[] = [];

describe('what a wall shows', () => {
  const slides = [slide({ faces: 3 }), slide({ seconds: 20 })];

  it.each([
    ['00:00:00', 0, 0],
    ['00:00:09', 0, 0],
    ['00:00:10', 0, 1],
    ['00:00:29', 0, 2],
    ['00:00:30', 1, 0],
    ['00:00:49', 1, 0],
    ['00:00:50', 0, 0],
  ])('at %s after midnight is slide %i in its face %i', (time, index, face) => {
    const state = wallState(slides, none, at(`2026-12-01 ${time}`));
    expect(state).toEqual({ kind: 'slide', slide: index, face });
  });

  it('is the same on every face of a wall, whatever zone its computer is in', () => {
    const instant = at('2026-12-01 17:03:21');
    expect(wallState(slides, none, instant)).toEqual(
      wallState(slides, none, Date.parse('2026-12-01T10:03:21Z')),
    );
  });

  it('is never a slide whose time has not come or is over', () => {
    const timed = [
      slide({ from: '2026-12-02' }),
      slide({ until: '2026-11-30' }),
      slide({ until: '2026-12-01 12:00' }),
      slide({ months: [1, 2] }),
      slide(),
    ];
    const shown = (moment: string) =>
      new Set(
        Array.from({ length: 120 }, (_, second) =>
          wallState(timed, none, at(moment) + second * 1000),
        ).map((state) => (state.kind === 'slide' ? state.slide : state.kind)),
      );
    expect(shown('2026-12-01 12:00')).toEqual(new Set([4]));
    expect(shown('2026-12-01 11:50')).toEqual(new Set([2, 4]));
    expect(shown('2026-11-30 23:50')).toEqual(new Set([1, 2, 4]));
    expect(shown('2027-01-05 08:00')).toEqual(new Set([0, 3, 4]));
  });

  it('is the slide of the province when nothing else may stand there', () => {
    const past = [slide({ until: '2026-11-30' })];
    expect(wallState(past, none, at('2026-12-01 00:00'))).toEqual({ kind: 'standing' });
    expect(wallState([], none, at('2026-12-01 00:00'))).toEqual({ kind: 'standing' });
  });

  it('is black in the hours told and in no others', () => {
    const hours = [{ from: '23:00', until: '05:00' }];
    const kinds = ['22:59', '23:00', '00:00', '04:59', '05:00'].map(
      (time) => wallState(slides, hours, at(`2026-12-01 ${time}`)).kind,
    );
    expect(kinds).toEqual(['slide', 'black', 'black', 'black', 'slide']);
  });
});

describe('hours of each day', () => {
  it('may lie within a day or reach over midnight', () => {
    expect(isWithin({ from: '12:00', until: '13:00' }, '12:30')).toBe(true);
    expect(isWithin({ from: '12:00', until: '13:00' }, '13:00')).toBe(false);
    expect(isWithin({ from: '22:00', until: '06:00' }, '03:00')).toBe(true);
    expect(isWithin({ from: '22:00', until: '06:00' }, '12:00')).toBe(false);
  });
});

describe('the change from one slide to the next', () => {
  const first: WallState = { kind: 'slide', slide: 0, face: 0 };
  const second: WallState = { kind: 'slide', slide: 1, face: 0 };
  const goes = (shown: WallState | undefined, next: WallState, stoodFor: number, mayStay = true) =>
    goesOver(shown, next, { stoodFor, shortest: 10, mayStay });

  it('waits until the slide could be read', () => {
    expect(goes(first, second, 9)).toBe(false);
    expect(goes(first, second, 10)).toBe(true);
  });

  it('does not wait when the slide is over, when the wall goes black, or at the start', () => {
    expect(goes(first, second, 1, false)).toBe(true);
    expect(goes(first, { kind: 'black' }, 1)).toBe(true);
    expect(goes(undefined, first, 0)).toBe(true);
  });

  it('is none when nothing changes', () => {
    expect(goes(first, first, 100, false)).toBe(false);
  });
});
