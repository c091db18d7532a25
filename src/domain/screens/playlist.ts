import { isShowing, type Showing } from './showing.ts';
import { secondOfDay, vietnamMoment } from './vietnam-time.ts';

/** A slide as the loop sees it: when it may stand there, and for how long. */
export interface TimedSlide extends Showing {
  /** Seconds for which it stands in each of its faces. */
  readonly seconds: number;
  /** Forms that follow one another, one per language; a slide that needs no turn has one. */
  readonly faces: number;
}

/** Hours of each day, `HH:MM`; they may reach over midnight. */
export interface DailyHours {
  readonly from: string;
  readonly until: string;
}

/** What a wall shows at an instant. */
export type WallState =
  | { readonly kind: 'slide'; readonly slide: number; readonly face: number }
  /** Nothing of the playlist may be shown: the slide of the province stands. */
  | { readonly kind: 'standing' }
  | { readonly kind: 'black' };

/** @param time `HH:MM` */
export function isWithin({ from, until }: DailyHours, time: string): boolean {
  return from < until ? time >= from && time < until : time >= from || time < until;
}

/**
 * What the wall shows: a pure function of the playlist and the clock, so that the faces of one wall
 * show the same without knowing of each other. The loop begins anew at midnight in Việt Nam.
 *
 * @param instant milliseconds since 1970
 */
export function wallState(
  slides: readonly TimedSlide[],
  blackHours: readonly DailyHours[],
  instant: number,
): WallState {
  const moment = vietnamMoment(instant);
  if (blackHours.some((hours) => isWithin(hours, moment.slice(11)))) return { kind: 'black' };
  const showing = slides.flatMap((slide, index) =>
    isShowing(slide, moment) ? [{ index, ...slide }] : [],
  );
  const whole = showing.reduce((sum, { seconds, faces }) => sum + seconds * faces, 0);
  if (whole === 0) return { kind: 'standing' };
  let rest = secondOfDay(instant) % whole;
  for (const { index, seconds, faces } of showing) {
    if (rest < seconds * faces) {
      return { kind: 'slide', slide: index, face: Math.floor(rest / seconds) };
    }
    rest -= seconds * faces;
  }
  return { kind: 'standing' };
}

/** Whether two states look the same. */
export function isSameState(one: WallState | undefined, other: WallState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Whether the wall goes over to another state now: at once when what it shows may no longer stand
 * there, otherwise only after it has stood for the shortest time that can be read.
 *
 * @param stoodFor seconds for which the shown state has stood
 */
export function goesOver(
  shown: WallState | undefined,
  next: WallState,
  {
    stoodFor,
    shortest,
    mayStay,
  }: { readonly stoodFor: number; readonly shortest: number; readonly mayStay: boolean },
): boolean {
  if (isSameState(shown, next)) return false;
  return shown === undefined || !mayStay || next.kind === 'black' || stoodFor >= shortest;
}
