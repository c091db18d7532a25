import { clamp, lerp, smooth } from '../../geometry.ts';
import { noise2 } from '../../random.ts';
import type { Canvas } from '../canvas.ts';
import { randomFor } from '../canvas.ts';
import type { Plot } from './hamlet.ts';
import { terraces } from '../land/terraces.ts';

/** A house of a layout: middle and foot as shares of width and height, width as a share of height. */
export type Site = readonly [x: number, y: number, width: number];

/** The sites of a layout on this canvas, moved a little, mirrored for half of the seeds. */
export function plotsOf(canvas: Canvas, sites: readonly Site[]): Plot[] {
  const { width, height, breadth } = canvas;
  const random = randomFor(canvas, 'plots');
  const mirrored = random() < 0.5;
  const shrink = clamp(breadth, 0.62, 1);
  return sites.map(([x, y, wide]) => {
    const share = clamp(x + (random() - 0.5) * 0.05, 0.04, 0.96);
    return {
      foot: [width * (mirrored ? 1 - share : share), height * (y + (random() - 0.5) * 0.02)],
      width: height * wide * shrink * lerp(0.93, 1.07, random()),
    };
  });
}

/** Low fields round a village: broad, gently stepped, with many bunds. */
export function villageFields(canvas: Canvas, options: { haze: number; levels?: number }): string {
  const rough = noise2(`${canvas.seed}/fields`);
  return terraces(canvas, {
    name: 'g',
    height: (u, v) => {
      const lumps = (rough(u * 3 * canvas.breadth, v * 2.4) - 0.5) * 0.56;
      const fine = (rough(u * 7 * canvas.breadth, v * 5) - 0.5) * 0.1;
      return clamp((1 - v) * 0.78 + lumps + fine) * smooth(clamp(v / 0.14 + 0.02));
    },
    levels: options.levels ?? 14,
    lift: 0.0125,
    top: 0.6,
    bottom: 1.22,
    haze: options.haze,
    spacing: 13,
    columns: 66,
    rows: 40,
    tolerance: 1.4,
  });
}
