import type { Point } from '../geometry.ts';
import type { Random } from '../random.ts';
import type { Palette } from '../seasons.ts';
import { mix } from '../color.ts';
import { seededRandom } from '../random.ts';

/** The sheet a motif draws on. Lengths are drawing units; y grows downwards. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** A hundredth of the height: the measure of everything that stands upright. */
  readonly unit: number;
  /** Width over height, as a share of 16:9. */
  readonly breadth: number;
  readonly palette: Palette;
  /** What the picture depends on; parts add their own name to it. */
  readonly seed: string;
  /** Begins every identifier inside the picture, unlike any other picture on the page. */
  readonly id: string;
}

/** Draws one picture on the canvas, back to front. */
export type DrawMotif = (canvas: Canvas) => string;

/** A random series of its own for the part called `part`. */
export function randomFor(canvas: Canvas, part: string): Random {
  return seededRandom(`${canvas.seed}/${part}`);
}

/** The tone of a plane at `depth`: 0 is the farthest mountain, 1 the nearest. */
export function planeTone(palette: Palette, depth: number): string {
  return mix(palette.far, palette.near, depth ** 1.15);
}

/** A point given in shares of a thing's size, from its foot at `origin`; v grows upwards. */
export type Placement = (u: number, v: number) => Point;

/** The placement of a thing `size` units big, standing at `origin`; `mirrored` flips left and right. */
export function placed(origin: Point, size: number, mirrored = false): Placement {
  const across = mirrored ? -size : size;
  return (u, v) => [origin[0] + u * across, origin[1] - v * size];
}
