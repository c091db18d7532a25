import { mix } from '../color.ts';
import type { Point } from '../geometry.ts';
import { lerp } from '../geometry.ts';
import { backdrop } from '../parts/land/backdrop.ts';
import type { Canvas } from '../parts/canvas.ts';
import { randomFor } from '../parts/canvas.ts';
import { hamlet, hamletModels, leafTone } from '../parts/built/hamlet.ts';
import { bamboo, palm } from '../parts/plants/trees.ts';
import type { Site } from '../parts/built/village.ts';
import { plotsOf, villageFields } from '../parts/built/village.ts';
import { curve, ellipse, pack } from '../path.ts';
import { line, path } from '../svg.ts';

const SITES: readonly Site[] = [
  [0.14, 0.63, 0.15],
  [0.35, 0.615, 0.13],
  [0.57, 0.635, 0.16],
  [0.79, 0.62, 0.14],
  [0.25, 0.775, 0.25],
  [0.64, 0.81, 0.29],
];

/** A village of Tày or Thái stilt houses among paddies, with bamboo, areca palms and a pond. */
export function stiltVillage(canvas: Canvas): string {
  const { palette, unit } = canvas;
  const random = randomFor(canvas, 'village');
  const plots = plotsOf(canvas, SITES);
  const dark = leafTone(canvas, 0.15);
  const mid = leafTone(canvas, 0.3);
  const behind = plots.slice(0, 4).map(({ foot: [x, y], width }, index) => {
    const place: Point = [x + width * lerp(0.6, 0.95, random()), y - width * 0.12];
    return index % 2 === 0
      ? bamboo(place, width * 1.3, mid, palette, random)
      : palm(place, width * 1.35, dark, palette, random) +
          palm([place[0] + width * 0.22, place[1]], width * 1.1, dark, palette, random);
  });
  const front = plots[5]?.foot ?? [0, 0];
  const side = front[0] > canvas.width / 2 ? -1 : 1;
  const pond: Point = [front[0] + side * unit * 44, canvas.height * 0.9];
  const last: Point = [front[0] - side * unit * 30, canvas.height * 0.86];
  return (
    backdrop(canvas, { horizon: 0.52 }) +
    villageFields(canvas, { haze: 0.15 }) +
    fishPond(canvas, pond) +
    behind.join('') +
    hamletModels(canvas, 'stilt') +
    hamlet(canvas, plots) +
    palm(last, unit * 30, dark, palette, random) +
    palm([last[0] + unit * 5, last[1] + unit * 2], unit * 24, dark, palette, random)
  );
}

/** A pond with an earthen edge and a few ripples. */
function fishPond(canvas: Canvas, [x, y]: Point): string {
  const { palette, unit } = canvas;
  const water = mix(palette.sky[1], palette.far, 0.25);
  const shore = Array.from({ length: 9 }, (_, index): Point => {
    const angle = (index / 9) * Math.PI * 2;
    const reach = unit * (index % 2 === 0 ? 13 : 15.5);
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.3];
  });
  const edge = shore.map(([px, py]): Point => [px, py - unit * 0.9]);
  const rings = [-6, 3, 8].map(
    (shift) => `M${pack([x + shift * unit, y + shift * unit * 0.15])}h${Math.round(unit * 5)}`,
  );
  return (
    path(curve(edge, { closed: true }), mix(palette.bank, palette.roof, 0.3)) +
    path(curve(shore, { closed: true }), water) +
    line(rings.join(''), mix(palette.cloud, water, 0.3), unit * 0.25) +
    path(
      ellipse([x - unit * 5, y + unit * 2], unit * 3.4, unit * 0.5),
      mix(water, palette.near, 0.22),
    )
  );
}
