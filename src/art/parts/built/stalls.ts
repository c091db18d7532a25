import type { Point } from '../../geometry.ts';
import { clamp, lerp } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { box, compact, ellipse, pack, polyline } from '../../path.ts';
import type { Random } from '../../random.ts';
import { line, path } from '../../svg.ts';
import type { Canvas } from '../canvas.ts';
import { hangingCloth, hempTone } from '../people/cloth.ts';
import { crown } from '../plants/trees.ts';

export interface Stall {
  /** The left post, the width between the posts, and the ground line, in drawing units. */
  readonly left: number;
  readonly width: number;
  readonly ground: number;
  /** 1 for a stall in the front row. */
  readonly scale: number;
}

/** A market stall: posts, a low hipped roof, cloth hung from the beam, and goods below it. */
export function stall(canvas: Canvas, cloths: string, options: Stall, random: Random): string {
  const { palette } = canvas;
  const { left, width, ground, scale } = options;
  const unit = canvas.unit * scale;
  const eaves = ground - unit * 24;
  const post = mix(palette.roof, palette.ink, 0.3);
  const roof = mix(palette.roof, palette.wall, random() < 0.4 ? 0.22 : 0);
  const slope: Point[] = [
    [left - unit * 3, eaves + unit],
    [left + width * 0.08, eaves - unit * 8],
    [left + width * 0.92, eaves - unit * 8],
    [left + width + unit * 3, eaves + unit],
  ];
  const courses = [0.3, 0.62].map((share): Point[] => [
    [lerp(left - unit * 3, left + width * 0.08, share), eaves + unit - unit * 9 * share],
    [lerp(left + width + unit * 3, left + width * 0.92, share), eaves + unit - unit * 9 * share],
  ]);
  const count = clamp(Math.round(width / (unit * 7)), 2, 7);
  const step = (width - unit * 2) / count;
  let cloth = '';
  for (let index = 0; index < count; index += 1) {
    const hook: Point = [left + unit + index * step, eaves];
    cloth += hangingCloth(cloths, hook, step * 0.9, unit * lerp(11, 17, random()), random);
  }
  return (
    path(
      box(left, eaves, width, ground - eaves - unit * 1.5),
      mix(palette.roof, palette.ink, 0.55),
    ) +
    cloth +
    line(
      `M${pack([left, ground])}V${compact(eaves)}H${compact(left + width)}V${compact(ground)}`,
      post,
      unit * 0.9,
    ) +
    path(polyline(slope, { closed: true }), roof) +
    line(
      courses.map((course) => polyline(course)).join(''),
      mix(roof, palette.cloud, 0.2),
      unit * 0.4,
    ) +
    path(
      box(left - unit * 2, ground - unit * 6, width + unit * 4, unit),
      mix(post, palette.wall, 0.3),
    ) +
    path(
      box(left - unit, ground - unit * 5, width + unit * 2, unit * 5),
      mix(post, palette.wall, 0.12),
    ) +
    heaps(canvas, [left + unit, ground - unit * 5.8], width - unit * 2, unit, random)
  );
}

/** Greens, roots and grain in heaps along a table. */
function heaps(canvas: Canvas, [x, y]: Point, width: number, unit: number, random: Random): string {
  const { palette } = canvas;
  const tones = [
    mix(palette.hill, palette.near, 0.2),
    mix(palette.accent, palette.roof, 0.2),
    hempTone(palette),
  ];
  const drawn = tones.map(() => '');
  for (let left = x; left < x + width - unit * 6;) {
    const wide = unit * lerp(3.4, 6, random());
    const tone = Math.floor(random() * tones.length);
    const bend = pack([wide / 2, -unit * lerp(3.6, 5.4, random()), wide, 0]);
    drawn[tone] = `${drawn[tone] ?? ''}M${pack([left, y])}q${bend}z`;
    left += wide * lerp(0.9, 1.6, random());
  }
  return tones.map((tone, index) => path(drawn[index] ?? '', tone)).join('');
}

/** Round baskets standing on the ground, full to the brim. */
export function baskets(
  canvas: Canvas,
  [x, y]: Point,
  count: number,
  size: number,
  random: Random,
): string {
  const { palette } = canvas;
  const cane = mix('#b88f52', palette.ink, palette.dark ? 0.5 : 0.05);
  let sides = '';
  let rims = '';
  let goods = '';
  for (let index = 0; index < count; index += 1) {
    const centre = x + index * size * 2.3;
    const foot = y + (index % 2) * size * 0.5;
    sides += polyline(
      [
        [centre - size, foot - size * 0.9],
        [centre + size, foot - size * 0.9],
        [centre + size * 0.75, foot],
        [centre - size * 0.75, foot],
      ],
      { closed: true },
    );
    rims += ellipse([centre, foot - size * 0.9], size * 1.06, size * 0.34);
    goods += crown([centre, foot - size], size * 0.9, size * 0.5, random, 6);
  }
  const full =
    random() < 0.5 ? mix(palette.hill, palette.near, 0.2) : mix(palette.accent, palette.roof, 0.15);
  return path(sides, cane) + path(rims, mix(cane, palette.ink, 0.35)) + path(goods, full);
}
