import type { Point } from '../../geometry.ts';
import { lerp } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { path } from '../../svg.ts';
import type { Canvas } from '../canvas.ts';
import { planeTone, randomFor } from '../canvas.ts';
import type { TerraceOptions } from './terraces.ts';
import { conifers } from '../plants/trees.ts';

/** A place on a terraced slope, and the point of the picture where it is seen. */
export interface Spot {
  readonly u: number;
  readonly v: number;
  readonly point: Point;
}

/** Which ground to look for: its height, and its reach from left to right and far to near. */
export interface Search {
  readonly low?: number;
  readonly high?: number;
  readonly u?: readonly [number, number];
  readonly v?: readonly [number, number];
}

function seenHeight(slope: TerraceOptions, u: number, v: number): number {
  const { perspective = 1.35, levels, lift } = slope;
  const level = Math.floor(slope.height(u, v) * levels);
  return lerp(slope.top, slope.bottom, v ** perspective) - level * lift;
}

/** Where the ground at (u, v) is seen; nothing when nearer ground hides it. */
export function groundPoint(
  canvas: Canvas,
  slope: TerraceOptions,
  u: number,
  v: number,
): Point | undefined {
  const { left = -0.06, right = 1.06 } = slope;
  const seen = seenHeight(slope, u, v);
  for (let nearer = v + 0.02; nearer <= 1; nearer += 0.02) {
    if (seenHeight(slope, u, nearer) < seen) return undefined;
  }
  return [canvas.width * lerp(left, right, u), canvas.height * seen];
}

/** Up to `count` visible spots that answer `search`, the farther first. */
export function findSpots(
  canvas: Canvas,
  slope: TerraceOptions,
  part: string,
  count: number,
  search: Search = {},
): Spot[] {
  const { low = 0, high = 1, u: across = [0.05, 0.95], v: deep = [0.06, 0.7] } = search;
  const random = randomFor(canvas, part);
  const spots: Spot[] = [];
  for (let attempt = 0; attempt < count * 12 && spots.length < count; attempt += 1) {
    const [u, v] = [lerp(...across, random()), lerp(...deep, random())];
    const height = slope.height(u, v);
    if (height < low || height > high) continue;
    const point = groundPoint(canvas, slope, u, v);
    if (point && point[1] < canvas.height * 0.95) spots.push({ u, v, point });
  }
  return spots.sort((left, right) => left.point[1] - right.point[1]);
}

/** A wood on the ground above the fields. */
export function woodland(canvas: Canvas, slope: TerraceOptions, count: number): string {
  const { palette, unit } = canvas;
  const spots = findSpots(canvas, slope, 'woods', count, { low: slope.woods ?? 1 });
  const feet = spots.map(({ point: [x, y] }): Point => [x, y + unit * 0.6]);
  const tone = mix(palette.leaf, planeTone(palette, 0.5), 0.2);
  return path(conifers(feet, unit * 4.4, randomFor(canvas, 'trees')), tone);
}
