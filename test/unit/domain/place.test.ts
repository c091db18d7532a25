import { describe, expect, it } from 'vitest';
import {
  distanceInKilometres,
  isExpired,
  nearbyPlaces,
  type Place,
} from '../../../src/domain/place.ts';
import { place } from '../../support/examples.ts';

const haNoi = { latitude: 21.0285, longitude: 105.8542 };
const hoChiMinhCity = { latitude: 10.8231, longitude: 106.6297 };
const at = (slug: string, latitude: number, longitude: number): Place => ({
  ...place,
  slug,
  facts: { ...place.facts, position: { latitude, longitude } },
});

describe('the distance as the crow flies', () => {
  it.each([
    ['Hà Nội and Hồ Chí Minh City', haNoi, hoChiMinhCity, 1138, 3],
    [
      'two points one degree of latitude apart',
      { latitude: 21, longitude: 104 },
      { latitude: 22, longitude: 104 },
      111.19,
      0.01,
    ],
    ['the poles', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, 20015.1, 0.1],
    [
      'opposite sides of the Earth',
      { latitude: 0, longitude: 0 },
      { latitude: 0, longitude: 180 },
      20015.1,
      0.1,
    ],
  ])('between %s is right', (_, from, to, kilometres, within) => {
    expect(Math.abs(distanceInKilometres(from, to) - kilometres)).toBeLessThan(within);
  });

  it('is the same in both directions and nothing to the point itself', () => {
    expect(distanceInKilometres(haNoi, hoChiMinhCity)).toBe(
      distanceInKilometres(hoChiMinhCity, haNoi),
    );
    expect(distanceInKilometres(haNoi, haNoi)).toBe(0);
  });
});

describe('the nearest places', () => {
  const [here, near, nearTwin, far] = [
    at('here', 22, 104),
    at('near', 22.1, 104),
    at('near-twin', 22.1, 104),
    at('far', 23, 105),
  ];

  it('come nearest first, the place itself left out, equals by name', () => {
    const found = nearbyPlaces(here, [far, nearTwin, here, near]);
    expect(found.map((one) => one.place.slug)).toEqual(['near', 'near-twin', 'far']);
    expect(found[0]?.kilometres).toBeCloseTo(11.12, 2);
  });

  it('are as many as asked for, or as there are', () => {
    expect(nearbyPlaces(here, [near, far], 1)).toHaveLength(1);
    expect(nearbyPlaces(here, [here])).toEqual([]);
  });
});

describe('a price', () => {
  it.each([
    ['2026-11-20', false],
    ['2026-11-21', true],
    ['2026-11-22', true],
  ])('that ends on 2026-11-21 is old on %s: %s', (day, expired) => {
    expect(isExpired({ expires: '2026-11-21' }, day)).toBe(expired);
  });
});
