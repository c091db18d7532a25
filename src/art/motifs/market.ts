import { mix } from '../color.ts';
import type { Point } from '../geometry.ts';
import { lerp } from '../geometry.ts';
import { backdrop } from '../parts/land/backdrop.ts';
import type { Canvas } from '../parts/canvas.ts';
import { randomFor } from '../parts/canvas.ts';
import { clothModels } from '../parts/people/cloth.ts';
import { figureModels, person, poses } from '../parts/people/figures.ts';
import { hamlet, hamletModels } from '../parts/built/hamlet.ts';
import { baskets, stall } from '../parts/built/stalls.ts';
import { band } from '../path.ts';
import { path, rect } from '../svg.ts';

interface Item {
  readonly y: number;
  readonly drawing: string;
}

/** A market in the hills, as at Bắc Hà: low roofs, hung cloth, carrying baskets. */
export function market(canvas: Canvas): string {
  const { palette, width, height, unit } = canvas;
  const cloths = `${canvas.id}c`;
  const people = `${canvas.id}p`;
  const ground = mix(palette.wall, palette.cloud, palette.dark ? 0.1 : 0.35);
  const trodden: Point[] = [0.75, 0.72, 0.755, 0.72].map((share, index) => [
    (width * index) / 3,
    height * share,
  ]);
  const items = [...stallRows(canvas, cloths), ...crowd(canvas, people)];
  return (
    backdrop(canvas, { horizon: 0.58 }) +
    clothModels(cloths, palette, randomFor(canvas, 'cloth')) +
    figureModels(people, palette) +
    hamletModels(canvas, 'plank') +
    hamlet(canvas, backRow(canvas)) +
    rect(0, height * 0.665, width, height * 0.34, ground) +
    path(band(trodden, height), mix(ground, palette.roof, 0.13)) +
    items
      .sort((left, right) => left.y - right.y)
      .map(({ drawing }) => drawing)
      .join('') +
    baskets(canvas, [width * 0.04, height * 0.985], 4, unit * 3.4, randomFor(canvas, 'baskets'))
  );
}

function backRow(canvas: Canvas): { foot: Point; width: number }[] {
  const { width, height, unit } = canvas;
  const random = randomFor(canvas, 'row');
  const plots: { foot: Point; width: number }[] = [];
  for (let x = 2 * unit; x < width; x += unit * lerp(15, 24, random())) {
    plots.push({ foot: [x, height * 0.668], width: unit * lerp(11, 15, random()) });
  }
  return plots;
}

/** A far row with gaps, and nearer stalls at both sides that leave the lane open. */
function stallRows(canvas: Canvas, cloths: string): Item[] {
  const { width, height, unit } = canvas;
  const random = randomFor(canvas, 'stalls');
  const items: Item[] = [];
  const add = (left: number, wide: number, ground: number, scale: number): void => {
    const drawing = stall(canvas, cloths, { left, width: wide, ground, scale }, random);
    items.push({ y: ground, drawing });
  };
  const lane = lerp(0.4, 0.6, random()) * width;
  for (let x = -unit * 8; x < width;) {
    const wide = unit * lerp(22, 34, random());
    if (Math.abs(x + wide / 2 - lane) > unit * 18) add(x, wide, height * 0.765, 0.78);
    x += wide + unit * lerp(5, 12, random());
  }
  const wide = unit * 46;
  add(Math.min(-unit * 6, lane - unit * 46 - wide), wide, height * 0.87, 1.16);
  add(Math.max(width - wide + unit * 10, lane + unit * 50), wide, height * 0.865, 1.1);
  return items;
}

/** Small groups between the stalls and the lane, smaller towards the back. */
function crowd(canvas: Canvas, people: string): Item[] {
  const { width, height, unit } = canvas;
  const random = randomFor(canvas, 'crowd');
  const items: Item[] = [];
  const groups = Math.min(12, Math.round(10 * Math.max(0.6, canvas.breadth)));
  for (let group = 0; group < groups; group += 1) {
    const near = ((group + random() * 0.6) / groups) ** 1.25;
    const size = 1 + Math.floor(random() * (near > 0.7 ? 2.2 : 3.4));
    let x = width * ((0.13 + group * 0.618 + random() * 0.1) % 1);
    for (let member = 0; member < size; member += 1) {
      const y = height * lerp(0.765, 0.985, near) + (random() - 0.5) * unit * 1.6;
      const tall = unit * lerp(11.5, 22, near) * lerp(0.94, 1.05, random());
      const pose = poses[Math.floor(random() * poses.length)] ?? 'standing';
      items.push({ y, drawing: person(people, pose, [x, y], tall, random() < 0.5) });
      x += tall * lerp(0.34, 0.5, random());
    }
  }
  return items;
}
