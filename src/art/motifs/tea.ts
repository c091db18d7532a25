import { mix } from '../color.ts';
import type { Point } from '../geometry.ts';
import { clamp, lerp, smooth } from '../geometry.ts';
import { backdrop } from '../parts/land/backdrop.ts';
import type { Canvas } from '../parts/canvas.ts';
import { planeTone, randomFor } from '../parts/canvas.ts';
import { cloudBank } from '../parts/land/clouds.ts';
import { figureModels, person } from '../parts/people/figures.ts';
import { range } from '../parts/land/ranges.ts';
import { teaTree, teaTreeModel } from '../parts/plants/tea-tree.ts';
import { terraces } from '../parts/land/terraces.ts';
import { noise2 } from '../random.ts';

/** Foot (shares of width and height) and height (share of the height) of each tree. */
const TREES = [
  [0.07, 0.71, 0.25],
  [0.49, 0.69, 0.22],
  [0.63, 0.75, 0.34],
  [0.27, 0.865, 0.54],
  [0.8, 0.965, 0.84],
] as const;

/** The old Shan tea trees of Suối Giàng, taller than a house, on a misty shoulder. */
export function tea(canvas: Canvas): string {
  const { palette, width, height, unit } = canvas;
  const random = randomFor(canvas, 'tea');
  const mirrored = random() < 0.5;
  const across = (share: number): number => width * (mirrored ? 1 - share : share);
  const rough = noise2(`${canvas.seed}/slope`);
  const tone = mix(palette.leaf, palette.lip, 0.06);
  const slope = mix(planeTone(palette, 0.55), palette.hill, 0.45);
  const people = `${canvas.id}p`;
  const [near, far] = [`${canvas.id}n`, `${canvas.id}f`];
  const trees = TREES.map(([x, y, tall], index) => {
    const share = clamp(x + (random() - 0.5) * 0.05);
    const size = height * tall * lerp(0.92, 1.08, random());
    const model = index > 2 ? near : far;
    const tree = teaTree(model, [across(share), height * y], size, index % 2 === 0);
    // A picker stands by the second largest tree, for its height.
    const beside: Point = [across(share + 0.075), height * 0.885];
    return tree + (index === 3 ? person(people, 'standing', beside, unit * 13) : '');
  });
  return (
    backdrop(canvas, { horizon: 0.54, foothill: false }) +
    range(canvas, {
      name: 'shoulder',
      base: 0.66,
      relief: 0.16,
      summits: 2.4,
      fill: slope,
      gap: 0.012,
    }) +
    cloudBank(canvas, { name: 'veil', level: 0.6, thickness: 0.014, opacity: 0.5 }) +
    terraces(canvas, {
      name: 't',
      height: (u, v) =>
        clamp((1 - v) * 0.8 + (rough(u * 3 * canvas.breadth, v * 2) - 0.5) * 0.6) *
        smooth(clamp(v / 0.1 + 0.05)),
      levels: 7,
      lift: 0.013,
      top: 0.66,
      bottom: 1.2,
      haze: 0.1,
      spacing: 0,
      columns: 60,
      rows: 30,
      tolerance: 1.4,
    }) +
    figureModels(people, palette, ['standing']) +
    teaTreeModel(near, tone, palette, randomFor(canvas, 'near')) +
    teaTreeModel(far, tone, palette, randomFor(canvas, 'far'), true) +
    trees.join('')
  );
}
