import type { Point } from './geometry.ts';
import { lerpPoint } from './geometry.ts';

/** How a line is written: `digits` after the decimal point (0), `closed` into a ring (no). */
export interface LineOptions {
  closed?: boolean;
  digits?: number;
}

/** Round to `digits` decimals. */
export function round(value: number, digits = 0): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor || 0;
}

/** A number in its shortest form: rounded, without the zero before the decimal point. */
export function compact(value: number, digits = 0): string {
  return String(round(value, digits)).replace(/^(-?)0\./, '$1.');
}

/** Numbers as path data. A minus sign, or a second decimal point, serves as the separator. */
export function pack(values: readonly number[], digits = 0): string {
  let data = '';
  let fraction = true;
  values.forEach((value, index) => {
    const next = compact(value, digits);
    const separate = next.startsWith('-') || (fraction && next.startsWith('.'));
    data += index === 0 || separate ? next : ` ${next}`;
    fraction = next.includes('.');
  });
  return data;
}

/** Walks from rounded point to rounded point, so that rounding never adds up along a line. */
class RelativeWalk {
  readonly #digits: number;
  readonly steps: number[] = [];
  #x: number;
  #y: number;

  constructor([x, y]: Point, digits: number) {
    this.#digits = digits;
    this.#x = round(x, digits);
    this.#y = round(y, digits);
  }

  /** The offsets of `points` from the current place; the last one becomes the new place. */
  step(...points: readonly Point[]): void {
    const [fromX, fromY] = [this.#x, this.#y];
    const rounded = points.map(
      ([x, y]) => [round(x, this.#digits), round(y, this.#digits)] as const,
    );
    const [toX, toY] = rounded.at(-1) ?? [fromX, fromY];
    if (toX === fromX && toY === fromY) return;
    for (const [x, y] of rounded) {
      this.steps.push(round(x - fromX, this.#digits), round(y - fromY, this.#digits));
    }
    [this.#x, this.#y] = [toX, toY];
  }
}

/** Path data of straight segments through `points`. Empty for fewer than two points. */
export function polyline(points: readonly Point[], options: LineOptions = {}): string {
  const { closed = false, digits = 0 } = options;
  const first = points[0];
  if (!first || points.length < 2) return '';
  const walk = new RelativeWalk(first, digits);
  for (const point of points.slice(1)) walk.step(point);
  if (walk.steps.length === 0) return '';
  return `M${pack(first, digits)}l${pack(walk.steps, digits)}${closed ? 'z' : ''}`;
}

/**
 * Path data of a smooth line: quadratic pieces that bend at each point and join half-way between
 * two. An open line starts and ends at its end points. Falls back to straight segments below four
 * points.
 */
export function curve(points: readonly Point[], options: LineOptions = {}): string {
  const { closed = false, digits = 0 } = options;
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 4) return polyline(points, options);
  const start = closed ? lerpPoint(last, first, 0.5) : first;
  const walk = new RelativeWalk(start, digits);
  const bends = closed ? points : points.slice(1, -1);
  bends.forEach((bend, index) => {
    const next = closed ? points[(index + 1) % points.length] : points[index + 2];
    const isEnd = !closed && index === bends.length - 1;
    walk.step(bend, isEnd ? last : lerpPoint(bend, next ?? last, 0.5));
  });
  if (walk.steps.length === 0) return '';
  return `M${pack(start, digits)}q${pack(walk.steps, digits)}${closed ? 'z' : ''}`;
}

/** Path data of a plane: a smooth top edge through `points`, straight down to `bottom` below it. */
export function band(points: readonly Point[], bottom: number, digits = 0): string {
  const first = points[0];
  if (!first) return '';
  return `${curve(points, { digits })}V${compact(bottom, digits)}H${compact(first[0], digits)}z`;
}

/** Path data of a rectangle. */
export function box(x: number, y: number, width: number, height: number, digits = 0): string {
  const [across, down] = [compact(width, digits), compact(height, digits)];
  return `M${pack([x, y], digits)}h${across}v${down}h${compact(-width, digits)}z`;
}

/** Path data of an ellipse. */
export function ellipse(
  [x, y]: Point,
  radiusX: number,
  radiusY: number = radiusX,
  digits = 0,
): string {
  const radii = pack([radiusX, radiusY], digits);
  const across = compact(2 * radiusX, digits);
  const back = compact(-2 * radiusX, digits);
  return `M${pack([x - radiusX, y], digits)}a${radii} 0 1 1 ${across} 0a${radii} 0 1 1 ${back} 0z`;
}
