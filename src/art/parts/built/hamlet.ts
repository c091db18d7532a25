import type { Point } from '../../geometry.ts';
import { lerp } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { compact, pack } from '../../path.ts';
import { element } from '../../svg.ts';
import type { Canvas } from '../canvas.ts';
import { randomFor } from '../canvas.ts';
import type { HouseKind } from './houses.ts';
import { house } from './houses.ts';
import { broadleaf } from '../plants/trees.ts';

/** Where a house stands, and how wide it is, in drawing units. */
export interface Plot {
  readonly foot: Point;
  readonly width: number;
}

/** Houses and trees are drawn once at this size, then repeated larger or smaller. */
const MODEL = 100;

/** The tone of leaves near the viewer; `light` from 0 to 1. */
export function leafTone(canvas: Canvas, light: number): string {
  const { palette } = canvas;
  return mix(palette.leaf, palette.lip, 0.3 * light);
}

/** The definitions of a house of this kind and of three trees, for {@link hamlet}. */
export function hamletModels(canvas: Canvas, kind: HouseKind): string {
  const { palette } = canvas;
  const random = randomFor(canvas, 'trees beside houses');
  const trees = [1, 2, 3].map((tree) =>
    broadleaf([0, 0], MODEL, leafTone(canvas, tree / 3), palette, random),
  );
  const models = [house(kind, [0, 0], MODEL, palette), ...trees];
  return element(
    'defs',
    {},
    models.map((body, model) => element('g', { id: modelId(canvas, model) }, body)).join(''),
  );
}

function modelId(canvas: Canvas, model: number): string {
  return `${canvas.id}h${model}`;
}

/** Houses with trees beside them, the nearer before the farther. */
export function hamlet(canvas: Canvas, plots: readonly Plot[], part = 'hamlet'): string {
  const random = randomFor(canvas, part);
  const copy = (model: number, foot: Point, size: number): string =>
    element('use', {
      href: `#${modelId(canvas, model)}`,
      transform: `translate(${pack(foot)})scale(${compact(size / MODEL, 2)})`,
    });
  const tree = (foot: Point, size: number): string =>
    copy(1 + Math.floor(random() * 3), foot, size * lerp(0.75, 1.15, random()));
  return [...plots]
    .sort((left, right) => left.foot[1] - right.foot[1])
    .map(({ foot: [x, y], width }) => {
      const behind: Point = [x - width * lerp(0.45, 0.8, random()), y - width * 0.05];
      const beside: Point = [x + width * lerp(0.6, 0.9, random()), y + width * 0.06];
      return (
        (random() > 0.3 ? tree(behind, width) : '') +
        copy(0, [x, y], width) +
        (random() > 0.55 ? tree(beside, width * 0.75) : '')
      );
    })
    .join('');
}
