/** A point in drawing units; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** The value `t` of the way from `from` to `to`. */
export function lerp(from: number, to: number, t: number): number {
  return from + (to - from) * t;
}

/** `value`, held between `low` and `high`. */
export function clamp(value: number, low = 0, high = 1): number {
  return Math.min(high, Math.max(low, value));
}

/** The smooth step 3t² − 2t³; level at both ends of [0, 1]. */
export function smooth(t: number): number {
  return t * t * (3 - 2 * t);
}

/** The point `t` of the way from `from` to `to`. */
export function lerpPoint(from: Point, to: Point, t: number): Point {
  return [lerp(from[0], to[0], t), lerp(from[1], to[1], t)];
}

/** Distance between two points. */
export function distance(from: Point, to: Point): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

/** Distance from `point` to a segment, and where on it (0 at `from`, 1 at `to`) it comes nearest. */
export function distanceToSegment(
  point: Point,
  from: Point,
  to: Point,
): { distance: number; along: number } {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squared = dx * dx + dy * dy;
  const along =
    squared === 0 ? 0 : clamp(((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / squared);
  return { distance: distance(point, lerpPoint(from, to, along)), along };
}

function distanceToLine(point: Point, from: Point, to: Point): number {
  const length = distance(from, to);
  if (length < 1e-6) return distance(point, from);
  const cross = (to[1] - from[1]) * (point[0] - from[0]) - (to[0] - from[0]) * (point[1] - from[1]);
  return Math.abs(cross) / length;
}

/** Ramer–Douglas–Peucker: the fewest of `points` that stay within `tolerance` of the line. */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (points.length < 3 || !first || !last) return [...points];
  let farthest = 0;
  let width = 0;
  points.forEach((point, index) => {
    const off = index > 0 && index < points.length - 1 ? distanceToLine(point, first, last) : 0;
    if (off > width) [farthest, width] = [index, off];
  });
  if (width <= tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(farthest), tolerance),
  ];
}

/** {@link simplify} for a closed ring whose first point is not repeated at the end. */
export function simplifyRing(ring: readonly Point[], tolerance: number): Point[] {
  const first = ring[0];
  if (!first || ring.length < 4) return [...ring];
  const half = Math.floor(ring.length / 2);
  return [
    ...simplify(ring.slice(0, half + 1), tolerance).slice(0, -1),
    ...simplify([...ring.slice(half), first], tolerance).slice(0, -1),
  ];
}

/** Signed area of a ring; positive when it runs clockwise on the screen. */
export function ringArea(ring: readonly Point[]): number {
  return (
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}

/** The part of a ring inside the rectangle from `low` to `high` (Sutherland–Hodgman). */
export function clipRing(ring: readonly Point[], low: Point, high: Point): Point[] {
  const sides: readonly [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, low[0], 1],
    [0, high[0], -1],
    [1, low[1], 1],
    [1, high[1], -1],
  ];
  return sides.reduce<Point[]>(
    (points, [axis, limit, sign]) => {
      const kept: Point[] = [];
      points.forEach((point, index) => {
        const before = points.at(index - 1) ?? point;
        const inside = (point[axis] - limit) * sign >= 0;
        const wasInside = (before[axis] - limit) * sign >= 0;
        if (inside !== wasInside) {
          kept.push(
            lerpPoint(before, point, (limit - before[axis]) / (point[axis] - before[axis])),
          );
        }
        if (inside) kept.push(point);
      });
      return kept;
    },
    [...ring],
  );
}
