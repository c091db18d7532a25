import type { Point } from '../geometry.ts';
import { outlineRings } from './outline.ts';
import type { Outline } from './types.ts';

/** Distance of a point from a stretch of line, in the units of both. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const within = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - within * dx, y - ay - within * dy);
}

/** Even–odd rule: whether a line from the point to the east crosses the ring an odd number of times. */
function insideRing([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    if (crosses) inside = !inside;
  });
  return inside;
}

/**
 * Whether a point lies inside the outline, or at most so many degrees outside of it.
 *
 * @param tolerance in degrees; outlines are simplified, and mountains stand on borders
 */
export function insideOutline(
  outline: Outline,
  { latitude, longitude }: { latitude: number; longitude: number },
  tolerance = 0,
): boolean {
  const [west, south, east, north] = outline.bounds;
  const [left, top, width, height] = outline.box;
  const point: Point = [longitude, latitude];
  return outlineRings(outline).some((ring) => {
    const corners = ring.map(([x, y]): Point => [
      west + ((x - left) / width) * (east - west),
      north - ((y - top) / height) * (north - south),
    ]);
    if (insideRing(point, corners)) return true;
    return corners.some((corner, index) => {
      const next = corners[(index + 1) % corners.length] ?? corner;
      return distanceTo(point, corner, next) <= tolerance;
    });
  });
}
