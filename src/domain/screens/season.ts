import type { Place } from '../place.ts';

/** A place and the months (1–12) in which a screen shows it. */
export interface SeasonPlace {
  readonly place: Place;
  readonly months: readonly number[];
}

/**
 * For each month as many places as are wanted, of those at their best in it: first those with the
 * shortest season, which cannot be seen at another time.
 */
export function placesOfSeason(places: readonly Place[], count: number): SeasonPlace[] {
  const seasonal = places
    .filter(({ facts }) => (facts.bestMonths ?? []).length > 0)
    .sort(
      (a, b) =>
        (a.facts.bestMonths ?? []).length - (b.facts.bestMonths ?? []).length ||
        (a.slug < b.slug ? -1 : 1),
    );
  const chosen = new Map<Place, number[]>();
  for (let month = 1; month <= 12; month++) {
    const best = seasonal.filter(({ facts }) => facts.bestMonths?.includes(month));
    for (const place of best.slice(0, count)) {
      chosen.set(place, [...(chosen.get(place) ?? []), month]);
    }
  }
  return seasonal.flatMap((place) => {
    const months = chosen.get(place);
    return months ? [{ place, months }] : [];
  });
}
