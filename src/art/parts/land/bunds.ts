import type { Point } from '../../geometry.ts';
import { distance, distanceToSegment, lerp, lerpPoint } from '../../geometry.ts';
import { polyline } from '../../path.ts';
import type { Random } from '../../random.ts';

/** Path data of the fields that differ in colour, and of the low bunds between fields. */
export interface FieldPatches {
  readonly patches: readonly [string, string];
  readonly bunds: string;
}

interface Bund {
  /** How far along the inner and the outer ring the bund stands, in drawing units. */
  readonly inner: number;
  readonly outer: number;
  readonly from: Point;
  readonly to: Point;
}

interface Stretch {
  readonly start: number;
  readonly from: Point;
  readonly to: Point;
}

interface Track {
  readonly length: number;
  readonly stretches: readonly Stretch[];
}

function track(ring: readonly Point[]): Track {
  let length = 0;
  const stretches = ring.map((from, index): Stretch => {
    const to = ring[(index + 1) % ring.length] ?? from;
    const start = length;
    length += distance(from, to);
    return { start, from, to };
  });
  return { length, stretches };
}

function pointAlong({ length, stretches }: Track, place: number): Point {
  const wrapped = ((place % length) + length) % length;
  const stretch = stretches.findLast(({ start }) => start <= wrapped);
  if (!stretch) return [0, 0];
  const step = distance(stretch.from, stretch.to) || 1;
  return lerpPoint(stretch.from, stretch.to, (wrapped - stretch.start) / step);
}

function nearestAlong(outline: Track, point: Point): { place: number; distance: number } {
  let best = { place: 0, distance: Number.POSITIVE_INFINITY };
  for (const { start, from, to } of outline.stretches) {
    const hit = distanceToSegment(point, from, to);
    if (hit.distance < best.distance) {
      best = { place: start + hit.along * distance(from, to), distance: hit.distance };
    }
  }
  return best;
}

/** The corners of a track strictly between two places, going forward from `from`. */
function cornersBetween(outline: Track, from: number, span: number): Point[] {
  return outline.stretches
    .map(({ start, from: point }) => ({ ahead: ahead(outline, from, start), point }))
    .filter((corner) => corner.ahead > 0 && corner.ahead < span)
    .sort((left, right) => left.ahead - right.ahead)
    .map(({ point }) => point);
}

function ahead({ length }: Track, from: number, to: number): number {
  return (((to - from) % length) + length) % length;
}

interface FieldOptions {
  readonly spacing: number;
  readonly narrowest: number;
  readonly widest: number;
  /** Width and height of the picture; fields outside it are left whole. */
  readonly frame: Point;
  readonly random: Random;
}

function near([x, y]: Point, [width, height]: Point, margin: number): boolean {
  return x > -margin && y > -margin && x < width + margin && y < height + margin;
}

/**
 * Cut the tread between an `outer` and an `inner` ring (same direction) into fields. Bunds stand
 * `spacing` apart on the inner ring, where the tread is between `narrowest` and `widest`.
 */
export function cutFields(
  outer: readonly Point[],
  inner: readonly Point[],
  options: FieldOptions,
): FieldPatches {
  const { spacing, narrowest, widest, frame, random } = options;
  const [outerTrack, innerTrack] = [track(outer), track(inner)];
  const bunds: Bund[] = [];
  for (let place = random() * spacing; place < innerTrack.length;) {
    const from = pointAlong(innerTrack, place);
    const hit = nearestAlong(outerTrack, from);
    if (hit.distance > narrowest && hit.distance < widest && near(from, frame, widest)) {
      bunds.push({ inner: place, outer: hit.place, from, to: pointAlong(outerTrack, hit.place) });
    }
    place += spacing * lerp(0.6, 1.7, random());
  }
  const patches: [string, string] = ['', ''];
  bunds.forEach((bund, index) => {
    const next = bunds[index + 1];
    const tone = Math.floor(random() * 3.4);
    if (!next || tone > 1) return;
    const innerSpan = next.inner - bund.inner;
    const outerSpan = ahead(outerTrack, bund.outer, next.outer);
    if (innerSpan > spacing * 2.4 || outerSpan > innerSpan * 1.9 + widest) return;
    const far = cornersBetween(outerTrack, bund.outer, outerSpan);
    const near = cornersBetween(innerTrack, bund.inner, innerSpan);
    const edge = [bund.to, ...far, next.to].map((point, step, all) =>
      lerpPoint(point, lerpPoint(bund.from, next.from, step / (all.length - 1)), 0.07),
    );
    patches[tone === 0 ? 0 : 1] += polyline([bund.from, ...near, next.from, ...edge.reverse()], {
      closed: true,
    });
  });
  return { patches, bunds: bunds.map(({ from, to }) => polyline([from, to])).join('') };
}
