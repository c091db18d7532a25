import type { Point } from '../geometry.ts';
import { distanceToSegment, lerp } from '../geometry.ts';
import { noise2 } from '../random.ts';
import type { ProvinceMap } from './types.ts';

/** Height of the schematic ground: about 0 on the valley floor, about 1 on the highest crest. */
export type Terrain = (latitude: number, longitude: number) => number;

/** Half-width of a crest as a share of the province's north–south extent. */
const CREST_BREADTH = 0.13;

/** What is left of the ground's height in the river's bed. */
const BED_LEVEL = 0.25;

/** Two sizes of hills: cells per north–south extent, and their height. */
const HILLS = [
  { cells: 12, height: 0.2 },
  { cells: 28, height: 0.07 },
] as const;

type Segment<Extra> = { from: Point; to: Point } & Extra;

function segments<Place, Extra>(
  line: readonly Place[],
  read: (from: Place, to: Place) => Segment<Extra>,
): Segment<Extra>[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index];
    return from === undefined ? [] : [read(from, to)];
  });
}

/**
 * The ground between crests and river valleys, with a little noise for hills: enough to tell which
 * side is high. Invented between the given lines, so never for navigation.
 */
export function terrain({ outline, crests, rivers }: ProvinceMap): Terrain {
  const [, south, , north] = outline.bounds;
  const extent = north - south;
  // Degrees of longitude are shorter: measure in degrees of latitude.
  const shrink = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const place = (latitude: number, longitude: number): Point => [longitude * shrink, latitude];

  const ridges = crests.flatMap((crest) =>
    segments(crest.line, (from, to) => ({
      from: place(from[0], from[1]),
      to: place(to[0], to[1]),
      heights: [from[2], to[2]] as const,
    })),
  );
  const valleys = rivers.flatMap(({ valley, line }) =>
    valley === undefined
      ? []
      : segments(line, (from, to) => ({ from: place(...from), to: place(...to), valley })),
  );
  const noise = noise2('relief');

  return (latitude, longitude) => {
    const point = place(latitude, longitude);
    const ridge = Math.max(
      0,
      ...ridges.map(({ from, to, heights }) => {
        const near = distanceToSegment(point, from, to);
        const fall = Math.exp(-((near.distance / (extent * CREST_BREADTH)) ** 1.6));
        return lerp(heights[0], heights[1], near.along) * fall;
      }),
    );
    const upBank = Math.min(
      1,
      ...valleys.map(
        ({ from, to, valley }) => distanceToSegment(point, from, to).distance / valley,
      ),
    );
    const hills = HILLS.reduce((sum, { cells, height }) => {
      const unit = cells / extent;
      return sum + (noise((point[0] - 90) * unit, (90 - latitude) * unit) - 0.5) * height;
    }, 0);
    return (ridge + hills) * lerp(BED_LEVEL, 1, upBank);
  };
}
