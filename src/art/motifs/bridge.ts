import { mix } from '../color.ts';
import type { Point } from '../geometry.ts';
import { lerp } from '../geometry.ts';
import { backdrop } from '../parts/land/backdrop.ts';
import type { Canvas } from '../parts/canvas.ts';
import { randomFor } from '../parts/canvas.ts';
import { train } from '../parts/built/train.ts';
import { trussBridge } from '../parts/built/truss.ts';
import { ripples } from '../parts/land/water.ts';
import { band, box, compact, pack } from '../path.ts';
import { fractalNoise1 } from '../random.ts';
import { line, path, rect } from '../svg.ts';

/** The water of the Red River carries red silt. */
const SILT = '#9c4f33';

/** A railway bridge over the Red River, a train on it, the town on the far bank. */
export function bridge(canvas: Canvas): string {
  const { palette, width, height } = canvas;
  const bank = 0.72;
  const silt = mix(palette.accent, mix(SILT, palette.ink, palette.dark ? 0.6 : 0), 0.7);
  const water = mix(silt, palette.sky[2], 0.35);
  return (
    backdrop(canvas, { horizon: 0.6 }) +
    town(canvas, bank) +
    rect(0, height * bank, width, height * (1 - bank), water) +
    currents(canvas, bank, water, mix(silt, palette.ink, 0.25)) +
    ripples(canvas, {
      top: bank + 0.02,
      count: 34,
      tone: mix(palette.cloud, silt, 0.35),
      longest: 15,
    }) +
    trussBridge(
      canvas,
      { deck: 0.6, foot: 0.805, shade: mix(silt, palette.ink, 0.55) },
      train(canvas, 0.6),
    ) +
    nearBank(canvas)
  );
}

/** Plain blocks of houses along the bank, a few with a roof, some windows lit. */
function town(canvas: Canvas, bank: number): string {
  const { palette, width, height, unit } = canvas;
  const random = randomFor(canvas, 'town');
  const ground = height * bank;
  const tones = [
    mix(palette.wall, palette.far, 0.35),
    mix(palette.wall, palette.near, 0.32),
  ] as const;
  const blocks: [string, string] = ['', ''];
  let roofs = '';
  let windows = '';
  for (let x = -unit * 2; x < width;) {
    const wide = unit * lerp(3, 6.5, random());
    const tall =
      unit * lerp(3, 10, random()) * (0.6 + 0.8 * Math.sin((Math.PI * Math.max(0, x)) / width));
    const tone = random() < 0.62 ? 0 : 1;
    blocks[tone] += box(x, ground - tall, wide, tall);
    if (random() < 0.3) {
      roofs += `M${pack([x - unit * 0.4, ground - tall])}l${pack([wide / 2 + unit * 0.4, -unit * 1.8, wide / 2 + unit * 0.4, unit * 1.8])}z`;
    }
    for (let floor = unit * 1.6; floor < tall - unit; floor += unit * 2.1) {
      if (random() < 0.5)
        windows += `M${pack([x + wide * 0.22, ground - tall + floor])}h${compact(wide * lerp(0.2, 0.55, random()))}`;
    }
    x += wide + (random() < 0.22 ? unit * 2.5 : 0);
  }
  const glass = palette.dark ? palette.accent : mix(palette.wall, palette.ink, 0.45);
  return (
    path(blocks[1], tones[1]) +
    path(blocks[0], tones[0]) +
    path(roofs, mix(palette.roof, palette.accent, 0.25)) +
    line(windows, glass, unit * 0.7)
  );
}

/** Bands of ever deeper red towards the viewer. */
function currents(canvas: Canvas, bank: number, pale: string, deep: string): string {
  const { width, height, breadth } = canvas;
  return [1, 2, 3, 4]
    .map((step) => {
      const wander = fractalNoise1(`${canvas.seed}/current${step}`, 2);
      const edge = Array.from({ length: 12 }, (_, index): Point => {
        const level = bank + 0.055 * step + (wander(index * 0.55 * breadth) - 0.5) * 0.05;
        return [lerp(-6, width + 6, index / 11), height * level];
      });
      return path(band(edge, height), mix(pale, deep, step / 4));
    })
    .join('');
}

/** Reeds on the near bank, at one corner of the picture. */
function nearBank(canvas: Canvas): string {
  const { palette, width, height, unit } = canvas;
  const random = randomFor(canvas, 'bank');
  const left = random() < 0.5;
  const reach = Math.min(width * 0.42, unit * 75);
  const place = (share: number): number => (left ? share * reach : width - share * reach);
  const shore: Point[] = [0, 0.25, 0.5, 0.75, 1].map((share) => [
    place(share),
    height * (0.92 + 0.08 * share ** 1.5) +
      (share > 0 && share < 1 ? (random() - 0.5) * unit * 1.5 : 0),
  ]);
  const tone = mix(palette.leaf, palette.near, 0.35);
  let reeds = '';
  for (let index = 0; index < 46; index += 1) {
    const share = random() ** 1.5 * 0.8;
    const tall = unit * lerp(4, 13, random()) * (1 - share * 0.6);
    const sway = tall * lerp(-0.25, 0.4, random());
    const root: Point = [place(share), height * (0.935 + 0.07 * share ** 1.5)];
    reeds += `M${pack(root)}q${pack([sway * 0.15, -tall * 0.6, sway, -tall])}`;
  }
  return (
    line(reeds, mix(tone, palette.lip, 0.12), unit * 0.42) + path(band(shore, height + 4), tone)
  );
}
