import { mix } from '../color.ts';
import { lerp } from '../geometry.ts';
import { cloudBank, cloudBars } from '../parts/land/clouds.ts';
import type { Canvas } from '../parts/canvas.ts';
import { planeTone, randomFor } from '../parts/canvas.ts';
import { crest, range, summitAt } from '../parts/land/ranges.ts';
import type { RangeOptions } from '../parts/land/ranges.ts';
import { sky, stars, sun, sunPoint } from '../parts/land/sky.ts';
import { conifers } from '../parts/plants/trees.ts';
import { path } from '../svg.ts';

/** A high summit above a sea of cloud. It is a peak, not a portrait of Fansipan. */
export function peak(canvas: Canvas): string {
  const { palette, unit, breadth } = canvas;
  const random = randomFor(canvas, 'peak');
  const east = random() < 0.5;
  const centre = breadth < 0.8 ? 0.5 : lerp(0.36, 0.44, random()) + (east ? 0.2 : 0);
  const reach = 1 / Math.max(0.6, breadth);
  const lean = east ? 1 : -1;
  const main = summitAt(centre, 0.4 * reach, 1.5);
  const second = summitAt(centre - 0.13 * lean * reach, 0.13 * reach, 1.2);
  const apart = summitAt(east ? 0.06 : 0.94, 0.26 * reach, 1.2);
  const massif: RangeOptions = {
    name: 'massif',
    base: 0.79,
    relief: 0.1,
    summits: 9,
    rugged: true,
    fill: planeTone(palette, 0.5),
    strokes: 11,
    gap: 0.0125,
    samples: 260,
    rise: (t) => 0.52 * main(t) + 0.045 * second(t) + 0.17 * apart(t),
  };
  const spur = summitAt(centre + 0.13 * lean * reach, 0.26 * reach, 1.2);
  const buttress: RangeOptions = {
    name: 'buttress',
    base: 0.8,
    relief: 0.12,
    summits: 7,
    rugged: true,
    fill: planeTone(palette, 0.62),
    strokes: 7,
    samples: 200,
    rise: (t) => 0.2 * spur(t),
  };
  const front: RangeOptions = {
    name: 'front',
    base: 1,
    relief: 0.09,
    summits: 3,
    fill: palette.near,
    strokes: 3,
    gap: 0.02,
  };
  const edge = crest(canvas, front);
  const needle = randomFor(canvas, 'needles');
  const feet = Array.from({ length: Math.round(56 * breadth) }, () => {
    const [x, y] = edge[Math.floor(needle() ** 0.8 * edge.length)] ?? [0, 0];
    return [x + (needle() - 0.5) * unit * 6, y + unit * lerp(0.6, 4, needle())] as const;
  });
  const veil = mix(palette.cloud, palette.sky[2], 0.45);
  return (
    sky(canvas, 0.8) +
    stars(canvas) +
    sun(
      canvas,
      sunPoint(canvas, east ? { left: 0.1, right: 0.34 } : { left: 0.66, right: 0.9 }),
      5,
    ) +
    cloudBars(canvas, 0.2, 4) +
    range(canvas, { name: 'far', base: 0.56, relief: 0.2, summits: 6, rugged: true, depth: 0 }) +
    cloudBank(canvas, { name: 'c0', level: 0.5, thickness: 0.014, opacity: 0.75 }) +
    range(canvas, {
      name: 'back',
      base: 0.62,
      relief: 0.2,
      summits: 5,
      rugged: true,
      depth: 0.22,
    }) +
    cloudBank(canvas, { name: 'c1', level: 0.575, thickness: 0.024, opacity: 0.75 }) +
    range(canvas, massif) +
    range(canvas, buttress) +
    cloudBank(canvas, { name: 'c2', level: 0.73, thickness: 0.042, fill: veil }) +
    cloudBank(canvas, { name: 'c3', level: 0.78, thickness: 0.034 }) +
    range(canvas, {
      name: 'ridge',
      base: 0.92,
      relief: 0.13,
      summits: 4,
      rugged: true,
      depth: 0.8,
    }) +
    cloudBank(canvas, { name: 'c4', level: 0.91, thickness: 0.02, opacity: 0.9 }) +
    path(conifers(feet, unit * 6, needle), mix(palette.near, palette.ink, 0.4)) +
    range(canvas, front)
  );
}
