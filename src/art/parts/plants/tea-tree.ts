import type { Point } from '../../geometry.ts';
import { lerp } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { ellipse, pack } from '../../path.ts';
import type { Random } from '../../random.ts';
import type { Palette } from '../../seasons.ts';
import { element, line, path } from '../../svg.ts';
import { crown, leaf } from './trees.ts';

/** Branch strokes by order (stem, limb, twig), and the points where the leaves begin. */
interface Growth {
  readonly strokes: [string, string, string];
  readonly tips: Point[];
}

interface Branch {
  readonly from: Point;
  readonly angle: number;
  readonly length: number;
}

const UP = -Math.PI / 2;

function grow(
  branch: Branch,
  { order, forks }: { order: 0 | 1 | 2; forks: number },
  growth: Growth,
  random: Random,
): void {
  const { from, angle, length } = branch;
  const end: Point = [from[0] + Math.cos(angle) * length, from[1] + Math.sin(angle) * length];
  const bend: Point = [
    lerp(from[0], end[0], 0.5) + (random() - 0.5) * length * 0.5,
    lerp(from[1], end[1], 0.5) + (random() - 0.5) * length * 0.24,
  ];
  growth.strokes[order] += `M${pack(from)}Q${pack([...bend, ...end])}`;
  if (order > 0) growth.tips.push(end);
  if (order === 2) return;
  const count = Math.floor(forks + random());
  for (let fork = 0; fork < count; fork += 1) {
    const spread = (fork - (count - 1) / 2) * lerp(0.7, 1.1, random()) + (random() - 0.5) * 0.4;
    const next = {
      from: end,
      angle: lerp(angle + spread, UP, 0.12),
      length: length * lerp(0.52, 0.8, random()),
    };
    grow(next, { order: order === 0 ? 1 : 2, forks }, growth, random);
  }
}

/** Trees are drawn once at this height, their foot at (0, 0), and then repeated. */
const MODEL_HEIGHT = 600;

/** The definition of a tree, for {@link teaTree}; a `far` one has fewer branches and leaves. */
export function teaTreeModel(
  id: string,
  tone: string,
  palette: Palette,
  random: Random,
  far = false,
): string {
  const body = drawTree(MODEL_HEIGHT, tone, palette, random, far);
  return element('defs', {}, element('g', { id }, body));
}

/** The tree called `id`, standing at `foot`, `height` drawing units tall. */
export function teaTree(id: string, foot: Point, height: number, mirrored = false): string {
  const scale = height / MODEL_HEIGHT;
  return element('use', {
    href: `#${id}`,
    transform: `translate(${pack(foot)})scale(${pack(mirrored ? [-scale, scale] : [scale], 2)})`,
  });
}

/**
 * An old Shan tea tree: pale, lichened stems that part near the ground, and an open crown in uneven
 * pads, with sky between them.
 */
function drawTree(
  height: number,
  tone: string,
  palette: Palette,
  random: Random,
  far: boolean,
): string {
  const growth: Growth = { strokes: ['', '', ''], tips: [] };
  const stems = far ? 3 : 4;
  for (let stem = 0; stem < stems; stem += 1) {
    const aside = stem - (stems - 1) / 2;
    const from: Point = [aside * height * 0.035, 0];
    const angle = UP + aside * 0.36 + (random() - 0.5) * 0.24;
    const length = height * lerp(0.26, 0.36, random());
    grow({ from, angle, length }, { order: 0, forks: far ? 2 : 2.35 }, growth, random);
  }
  const pads = { under: '', over: '', light: '' };
  growth.tips.forEach(([x, y]) => {
    const wide = height * lerp(0.07, 0.15, random());
    const tall = wide * lerp(0.5, 0.72, random());
    const lobes = far ? 6 : 7;
    pads.under += crown([x + wide * 0.12, y + height * 0.018], wide * 1.1, tall, random, lobes);
    if (random() < 0.78) {
      pads.over += crown([x, y - tall * 0.3], wide * 0.86, tall * 0.66, random, lobes - 1);
    }
    if (random() < 0.36) {
      pads.light += crown([x - wide * 0.22, y - tall * 0.62], wide * 0.42, tall * 0.2, random, 5);
    }
    if (!far && random() < 0.4) {
      const side = random() < 0.5 ? -1 : 1;
      const edge: Point = [x + side * wide, y + (random() - 0.6) * tall];
      pads.under += leaf(edge, height * 0.05, UP + side * lerp(0.7, 2, random()), 0.28);
    }
  });
  const bark = mix(palette.cloud, palette.wall, 0.4);
  const [stemStrokes, limbs, twigs] = growth.strokes;
  const round = { 'stroke-linecap': 'round' };
  return (
    path(ellipse([0, 0], height * 0.3, height * 0.03), palette.ink, { opacity: 0.22 }) +
    path(pads.under, mix(tone, palette.ink, 0.38)) +
    line(stemStrokes, bark, height * 0.036, round) +
    line(limbs, bark, height * 0.02, round) +
    line(twigs, mix(bark, palette.roof, 0.25), height * 0.011, round) +
    path(pads.over, tone) +
    path(pads.light, mix(tone, palette.lip, 0.42))
  );
}
