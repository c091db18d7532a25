import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../src/domain/place.ts';
import { placesOfSeason } from '../../../../src/domain/screens/season.ts';

const place = (slug: string, bestMonths?: readonly number[]) =>
  ({ slug, collection: 'places', facts: { bestMonths } }) as unknown as Place;

describe('the places of the season', () => {
  it('are for each month those that cannot be seen at another time, first', () => {
    const places = [
      place('long', [1, 2, 3]),
      place('short', [2]),
      place('always'),
      place('b', [3]),
    ];
    const chosen = placesOfSeason(places, 1).map(({ place: { slug }, months }) => [slug, months]);
    expect(chosen).toEqual([
      ['b', [3]],
      ['short', [2]],
      ['long', [1]],
    ]);
  });

  it('are none without places that have a season', () => {
    expect(placesOfSeason([place('always'), place('empty', [])], 3)).toEqual([]);
  });
});
