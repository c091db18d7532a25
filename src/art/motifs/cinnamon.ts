import { mix } from '../color.ts';
import type { Point } from '../geometry.ts';
import { lerp } from '../geometry.ts';
import type { Canvas } from '../parts/canvas.ts';
import { planeTone, randomFor } from '../parts/canvas.ts';
import { barkQuills, cinnamonHeads, cinnamonStand } from '../parts/plants/cinnamon-tree.ts';
import { cloudBank } from '../parts/land/clouds.ts';
import { figureModels, person } from '../parts/people/figures.ts';
import { range } from '../parts/land/ranges.ts';
import { sky, stars, sun, sunPoint } from '../parts/land/sky.ts';
import { band } from '../path.ts';
import { fractalNoise1 } from '../random.ts';
import { path } from '../svg.ts';

/** The cinnamon forest of Văn Yên: straight stems, the bark cut and laid out to dry. */
export function cinnamon(canvas: Canvas): string {
  const { palette, width, height, unit } = canvas;
  const random = randomFor(canvas, 'forest');
  const people = `${canvas.id}p`;
  const wide = Math.min(canvas.breadth, 1.15);
  const rows = [0, 1, 2].map((row) => {
    const near = row / 2;
    const ground = 0.75 + 0.1 * row;
    const wander = fractalNoise1(`${canvas.seed}/ground${row}`, 2);
    const edge = Array.from({ length: 11 }, (_, index): Point => [
      lerp(-6, width + 6, index / 10),
      height * (ground - 0.05 * wander(index * 0.6)),
    ]);
    const floor = mix(planeTone(palette, 0.45 + 0.3 * near), palette.hill, 0.42 - 0.12 * near);
    const count = Math.max(3, Math.round(wide * (14 - row * 4)));
    return (
      path(band(edge, height + 4), floor) +
      cinnamonStand(canvas, { ground, near, count }, random) +
      (row === 1
        ? person(people, 'walking', [width * lerp(0.2, 0.8, random()), height * 0.895], unit * 14.5)
        : '')
    );
  });
  return (
    sky(canvas, 0.8) +
    stars(canvas) +
    sun(canvas, sunPoint(canvas, { top: 0.18, bottom: 0.32, chance: 0.3 }), 7) +
    range(canvas, { name: 'far', base: 0.6, relief: 0.26, summits: 4, rugged: true, depth: 0.04 }) +
    cloudBank(canvas, { name: 'veil', level: 0.56, thickness: 0.016, opacity: 0.75 }) +
    range(canvas, { name: 'hill', base: 0.73, relief: 0.2, summits: 3, depth: 0.26 }) +
    cinnamonHeads(canvas, random) +
    figureModels(people, palette, ['walking']) +
    rows.join('') +
    barkQuills(canvas, random)
  );
}
