import type { Point } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { pack } from '../../path.ts';
import type { Palette } from '../../seasons.ts';
import { element } from '../../svg.ts';
import type { Dress, Outline } from './dress.ts';
import {
  FIGURE_HEIGHT,
  basket,
  cut,
  dressOf,
  head,
  jacket,
  oval,
  rounded,
  skirt,
  stitched,
} from './dress.ts';
import { hempTone } from './cloth.ts';

/** People are small, seen from behind, and at work. */
export type Pose = 'standing' | 'walking' | 'carrying' | 'stooping' | 'trader';

const POSES = { standing, walking, carrying, stooping, trader } as const satisfies Record<
  Pose,
  (dress: Dress) => string
>;

/** Every pose, in a fixed order. */
export const poses = Object.keys(POSES) as readonly Pose[];

/** The definitions of figures in the poses `used`, for {@link person}; `id` begins their names. */
export function figureModels(id: string, palette: Palette, used: readonly Pose[] = poses): string {
  const shadow = oval(palette.ink, 0.02, 0.005, 0.16, 0.022, 0.16);
  const models = used.map((pose) => {
    const order = poses.indexOf(pose);
    const body = shadow + POSES[pose](dressOf(palette, order));
    return element('g', { id: `${id}${order}` }, body);
  });
  return element('defs', {}, models.join(''));
}

/** One person of the models called `id`, standing at `foot`, `height` drawing units tall. */
export function person(
  id: string,
  pose: Pose,
  foot: Point,
  height: number,
  mirrored = false,
): string {
  const scale = height / FIGURE_HEIGHT;
  return element('use', {
    href: `#${id}${poses.indexOf(pose)}`,
    transform: `translate(${pack(foot)})scale(${pack(mirrored ? [-scale, scale] : [scale], 2)})`,
  });
}

const leftLeg: Outline = [-0.08, 0.24, -0.025, 0.24, -0.03, 0, -0.088, 0];
const rightLeg: Outline = [0.025, 0.24, 0.08, 0.24, 0.088, 0, 0.03, 0];

/** At rest, a basket on the back. */
function standing(dress: Dress): string {
  return (
    cut(dress.palette.ink, leftLeg, rightLeg) +
    skirt(dress, 0) +
    jacket(dress, 0.02) +
    head(dress, 0, 0.83, 0.006) +
    basket(dress)
  );
}

/** On the way, a basket on the back. */
function walking(dress: Dress): string {
  const lifted: Outline = [-0.09, 0.24, -0.03, 0.24, -0.065, 0.03, -0.13, 0.035];
  return (
    cut(dress.palette.ink, lifted, rightLeg) +
    skirt(dress, 0.025) +
    jacket(dress, 0.05) +
    head(dress, 0.02, 0.825, 0.014) +
    basket(dress)
  );
}

/** With a child in an embroidered carrier. */
function carrying(dress: Dress): string {
  const { palette, trim } = dress;
  const hemp = hempTone(palette);
  const border: Outline = [-0.06, 0.69, 0.06, 0.69, 0.05, 0.56, -0.05, 0.56, -0.06, 0.69];
  return (
    cut(palette.ink, leftLeg, rightLeg) +
    skirt(dress, -0.01) +
    jacket(dress, 0.03) +
    head(dress, -0.01, 0.83, -0.01) +
    oval(dress.skirt, 0.015, 0.765, 0.048, 0.048) +
    cut(mix(trim, palette.ink, 0.1), [-0.095, 0.73, 0.095, 0.73, 0.08, 0.5, 0, 0.47, -0.08, 0.5]) +
    stitched(hemp, 0.014, [border], '6 4') +
    cut(hemp, [0, 0.66, 0.03, 0.625, 0, 0.59, -0.03, 0.625])
  );
}

/** Bent over goods on the ground. */
function stooping(dress: Dress): string {
  const { jacket: ground, trim, palette } = dress;
  const arm: Outline = [0.05, 0.52, 0.14, 0.44, 0.18, 0.25, 0.145, 0.24, 0.09, 0.4];
  const back: Outline = [-0.1, 0.42, -0.125, 0.5, -0.075, 0.585, 0.05, 0.6, 0.13, 0.54, 0.11, 0.42];
  const pleats: Outline[] = [
    [-0.06, 0.4, -0.08, 0.21],
    [0.02, 0.4, 0.02, 0.2],
    [0.08, 0.4, 0.1, 0.21],
  ];
  return (
    cut(ground, arm) +
    cut(palette.ink, leftLeg, rightLeg) +
    cut(dress.skirt, [-0.1, 0.45, 0.105, 0.45, 0.15, 0.2, 0, 0.175, -0.155, 0.205]) +
    stitched(mix(dress.skirt, palette.ink, 0.4), 0.01, pleats) +
    stitched(trim, 0.034, [[-0.145, 0.255, 0, 0.23, 0.14, 0.25]]) +
    head(dress, 0.12, 0.52, 0.035) +
    rounded(ground, back) +
    stitched(trim, 0.03, [[-0.1, 0.445, 0.105, 0.445]])
  );
}

/** A man in indigo jacket and trousers, with a shoulder bag. */
function trader(dress: Dress): string {
  const { palette, jacket: ground } = dress;
  const bag = mix(hempTone(palette), palette.roof, 0.3);
  const trousers: Outline = [-0.09, 0.5, 0.09, 0.5, 0.1, 0, 0.03, 0, 0, 0.38, -0.03, 0, -0.105, 0];
  return (
    cut(mix(ground, palette.ink, 0.5), trousers) +
    cut(ground, [-0.09, 0.44, 0.09, 0.44, 0.085, 0.56, -0.085, 0.56]) +
    jacket({ ...dress, trim: ground }, 0.035) +
    stitched(bag, 0.016, [[-0.07, 0.78, 0.1, 0.46]]) +
    cut(bag, [0.06, 0.48, 0.14, 0.47, 0.145, 0.36, 0.065, 0.37]) +
    head({ ...dress, scarf: palette.ink }, 0, 0.83)
  );
}
