import type { Point } from '../../geometry.ts';
import { clamp, lerp, simplify } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { curve, polyline } from '../../path.ts';
import type { Random } from '../../random.ts';
import { fractalNoise1, noise1, seededRandom } from '../../random.ts';
import { line, path } from '../../svg.ts';
import type { Canvas } from '../canvas.ts';
import { planeTone } from '../canvas.ts';

export interface RangeOptions {
  /** Tells this range from the others in the picture. */
  readonly name: string;
  /** The foot of the range and its greatest height above it, as shares of the height. */
  readonly base: number;
  readonly relief: number;
  /** Summits across a 16:9 picture. */
  readonly summits: number;
  /** Broken rock with shaded flanks, or rounded hills. */
  readonly rugged?: boolean;
  /** The tone: 0 farthest to 1 nearest; or a colour. */
  readonly depth?: number;
  readonly fill?: string;
  /** Contour strokes below the crest, and the gap between them as a share of the height. */
  readonly strokes?: number;
  readonly gap?: number;
  /** Extra height at t in [0, 1] across the picture, as a share of the height. */
  readonly rise?: (t: number) => number;
  readonly samples?: number;
}

/** The crest of a range from the left edge to the right. */
export function crest(canvas: Canvas, options: RangeOptions): Point[] {
  const { samples = 150, rugged = false, rise } = options;
  const seed = `${canvas.seed}/${options.name}`;
  const outline = rugged ? peaks(seed) : fractalNoise1(seed, 2);
  const detail = fractalNoise1(`${seed}/detail`, 4);
  return Array.from({ length: samples + 1 }, (_, index) => {
    const t = index / samples;
    const place = t * canvas.breadth * options.summits;
    const texture = rugged ? (detail(place * 3) - 0.5) * 0.26 : 0;
    const share = options.relief * (outline(place) + texture) + (rise?.(t) ?? 0);
    return [lerp(-8, canvas.width + 8, t), canvas.height * (options.base - share)];
  });
}

/** A line of overlapping pointed mountains, one to each whole number, none like its neighbour. */
function peaks(seed: string): (x: number) => number {
  const [shift, summit, left, right] = ['shift', 'summit', 'left', 'right'].map((part) =>
    noise1(`${seed}/${part}`),
  ) as [(x: number) => number, (x: number) => number, (x: number) => number, (x: number) => number];
  return (x) => {
    let height = 0;
    for (let index = Math.floor(x) - 2; index <= Math.floor(x) + 2; index += 1) {
      const centre = index + 0.2 + 0.6 * shift(index);
      const reach = lerp(0.55, 2, x < centre ? left(index) : right(index));
      const flank = Math.max(0, 1 - Math.abs(x - centre) / reach) ** 1.25;
      height = Math.max(height, lerp(0.3, 1, summit(index)) * flank);
    }
    return height;
  };
}

/** One range: its body, the shaded side of every crest, and strokes that calm down with depth. */
export function range(canvas: Canvas, options: RangeOptions): string {
  const { palette, height, width } = canvas;
  const { rugged = false, strokes = 5, gap = 0.013 } = options;
  const fill = options.fill ?? planeTone(palette, options.depth ?? 0);
  const points = crest(canvas, options);
  const edge = simplify(points, rugged ? 1.3 : 1);
  const data = rugged ? polyline(edge) : curve(edge);
  const body = `${data}V${Math.round(height + 4)}H-8z`;
  return (
    path(body, fill) +
    (rugged ? path(flanks(canvas, points, options), mix(fill, palette.ink, 0.17)) : '') +
    line(
      contourStrokes(points, strokes, gap * height),
      mix(fill, palette.cloud, 0.28),
      Math.max(1, height / 640, width / 2400),
    )
  );
}

/** The lee side of each crest: down the ridge to the next saddle, and back along a broken spine. */
function flanks(canvas: Canvas, points: readonly Point[], options: RangeOptions): string {
  const random = seededRandom(`${canvas.seed}/${options.name}/flanks`);
  const reach = Math.max(3, Math.round(points.length / 50));
  // A range with one great summit gets its wide flanks first, then the small ones.
  const steps = options.rise ? [canvas.unit * 9, canvas.unit * 1.6] : [canvas.unit * 1.6];
  let data = '';
  for (const least of steps) {
    for (let top = reach; top < points.length - reach; top += 1) {
      if (!isSummit(points, top, reach)) continue;
      const ridge = ridgeDown(points, top, least);
      const [summit, foot] = [ridge[0], ridge.at(-1)];
      if (!summit || !foot) continue;
      const drop = foot[1] - summit[1];
      // A long level shoulder has no flank worth a shadow.
      if (drop < least || drop < 0.24 * (foot[0] - summit[0])) continue;
      data += polyline([...simplify(ridge, 1.2), ...spine(summit, foot, canvas.unit, random)], {
        closed: true,
      });
    }
  }
  return data;
}

/** The crest from the summit at `top` to the right, down to the saddle before it climbs `least`. */
function ridgeDown(points: readonly Point[], top: number, least: number): Point[] {
  let saddle = top;
  let lowest = points[top]?.[1] ?? 0;
  for (let index = top + 1; index < points.length; index += 1) {
    const y = points[index]?.[1] ?? 0;
    if (y < lowest - least) break;
    if (y > lowest) [saddle, lowest] = [index, y];
  }
  return points.slice(top, saddle + 1);
}

/** From the foot of a flank into the slope and back up to the summit, in broken steps. */
function spine(summit: Point, foot: Point, unit: number, random: Random): Point[] {
  const drop = foot[1] - summit[1];
  const depth = drop * lerp(1.05, 1.5, random()) + unit * 2;
  const lean = (random() - 0.62) * drop * 0.45;
  const bottom: Point = [lerp(summit[0], foot[0], 0.34) + lean, summit[1] + depth];
  const gully: Point = [lerp(foot[0], bottom[0], 0.55), lerp(foot[1], bottom[1], 0.3)];
  const steps = Array.from({ length: 7 }, (_, step): Point => {
    const t = (step + 1) / 8;
    const zigzag = (step % 2 === 0 ? 1 : -0.6) * drop * 0.1 * (0.5 + random());
    return [lerp(bottom[0], summit[0], t) + zigzag * (1 - t * 0.6), lerp(bottom[1], summit[1], t)];
  });
  return [gully, bottom, ...steps];
}

function isSummit(points: readonly Point[], index: number, reach: number): boolean {
  const here = points[index]?.[1] ?? 0;
  const around = points.slice(index - reach, index + reach + 1);
  return around.every(([, y]) => y >= here);
}

/** Lines that follow the crest, each smoother than the one above. */
function contourStrokes(points: readonly Point[], count: number, gap: number): string {
  let heights = points.map(([, y]) => y);
  let data = '';
  for (let stroke = 1; stroke <= count; stroke += 1) {
    heights = movingAverage(heights, 2 + stroke * 2);
    const below = gap * (stroke * 0.8 + stroke * stroke * 0.12);
    const row = points
      .map(([x, y], index): Point => {
        const calm = (heights[index] ?? y) + below;
        return [x, Math.max(calm, y + gap * 0.55 * stroke)];
      })
      .filter((_, index) => index % 2 === 0 || index === points.length - 1);
    data += curve(simplify(row, 1.7));
  }
  return data;
}

function movingAverage(values: readonly number[], reach: number): number[] {
  return values.map((_, centre) => {
    let sum = 0;
    for (let offset = -reach; offset <= reach; offset += 1) {
      sum += values[clamp(centre + offset, 0, values.length - 1)] ?? 0;
    }
    return sum / (2 * reach + 1);
  });
}

/** A single smooth mountain for `rise`: 1 at `centre`, 0 beyond `reach`; `sharp` narrows its top. */
export function summitAt(centre: number, reach: number, sharp = 1.3): (t: number) => number {
  return (t) => Math.max(0, 1 - Math.abs(t - centre) / reach) ** sharp;
}
