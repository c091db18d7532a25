import type { Point } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { curve, ellipse, polyline } from '../../path.ts';
import type { Palette } from '../../seasons.ts';
import { line, path } from '../../svg.ts';
import { placed } from '../canvas.ts';
import { clothTones, hempTone } from './cloth.ts';

/** The height figures are drawn at, feet at (0, 0); they are scaled from there. */
export const FIGURE_HEIGHT = 240;

/** The colours one person wears. */
export interface Dress {
  readonly jacket: string;
  readonly skirt: string;
  readonly trim: string;
  readonly scarf: string;
  readonly palette: Palette;
}

/** Points as u, v, u, v … in shares of the figure's height: u to the right, v up. */
export type Outline = readonly number[];

const at = placed([0, 0], FIGURE_HEIGHT);

const pointsOf = (outline: Outline): Point[] =>
  Array.from({ length: outline.length / 2 }, (_, index) =>
    at(outline[index * 2] ?? 0, outline[index * 2 + 1] ?? 0),
  );

/** A cut-out with straight edges. */
export function cut(fill: string, ...outlines: Outline[]): string {
  const data = outlines.map((outline) => polyline(pointsOf(outline), { closed: true }));
  return path(data.join(''), fill);
}

/** A cut-out with a soft edge. */
export function rounded(fill: string, outline: Outline): string {
  return path(curve(pointsOf(outline), { closed: true }), fill);
}

/** Strokes of one width, given as a share of the figure's height; `stitch` breaks them up. */
export function stitched(tone: string, width: number, lines: Outline[], stitch?: string): string {
  const data = lines.map((ends) => polyline(pointsOf(ends)));
  return line(data.join(''), tone, width * FIGURE_HEIGHT, { 'stroke-dasharray': stitch });
}

/** An oval round (u, v). */
export function oval(
  fill: string,
  u: number,
  v: number,
  wide: number,
  tall: number,
  opacity?: number,
): string {
  const data = ellipse(at(u, v), wide * FIGURE_HEIGHT, tall * FIGURE_HEIGHT);
  return path(data, fill, { opacity });
}

/** The dress of one person among others; `order` tells people apart. */
export function dressOf(palette: Palette, order: number): Dress {
  const tones = clothTones(palette);
  const dye = (index: number): string => tones[(order * 3 + index) % tones.length] ?? palette.ink;
  return {
    jacket: mix(tones[2] ?? palette.ink, palette.ink, 0.3 + 0.15 * (order % 3)),
    skirt: dye(1),
    trim: dye(4),
    scarf: mix(dye(2), palette.ink, 0.2),
    palette,
  };
}

/** A pleated skirt to the calf, its hem swung by `sway`. */
export function skirt(dress: Dress, sway: number): string {
  const { skirt: ground, trim, palette } = dress;
  const left: Outline = [-0.06 + sway, 0.2, -0.15 + sway, 0.225, -0.075, 0.53];
  const right: Outline = [0.075, 0.53, 0.15 + sway, 0.22, 0.05 + sway, 0.2];
  const pleats = [-0.09, -0.03, 0.03, 0.09].map((u): Outline => [u * 0.7, 0.48, u + sway, 0.23]);
  const hem: Outline = [-0.13 + sway, 0.28, sway, 0.262, 0.13 + sway, 0.275];
  return (
    cut(ground, [...right, ...left]) +
    stitched(mix(ground, palette.ink, 0.4), 0.01, pleats) +
    stitched(trim, 0.036, [hem]) +
    stitched(hempTone(palette), 0.015, [hem], '5 4')
  );
}

/** Back and sleeves; `elbows` tells how far the arms stand away from the body. */
export function jacket(dress: Dress, elbows: number): string {
  const back: Outline = [
    -0.08, 0.5, -0.095, 0.62, -0.12, 0.74, -0.06, 0.8, 0.06, 0.8, 0.12, 0.74, 0.095, 0.62, 0.08,
    0.5,
  ];
  const arm: Outline = [
    0.07,
    0.78,
    0.125,
    0.74,
    0.13 + elbows,
    0.6,
    0.11 + elbows * 0.4,
    0.47,
    0.08 + elbows * 0.4,
    0.475,
    0.09 + elbows * 0.6,
    0.6,
  ];
  const otherArm = arm.map((value, index) => (index % 2 === 0 ? -value : value));
  return (
    cut(dress.jacket, otherArm) +
    cut(dress.jacket, arm) +
    cut(dress.jacket, back) +
    stitched(dress.trim, 0.03, [[-0.085, 0.525, 0.085, 0.525]])
  );
}

/** Nape, hair and wound headscarf above the neck at (u, v); `tilt` leans the head to one side. */
export function head(dress: Dress, u: number, v: number, tilt = 0): string {
  const { scarf, palette } = dress;
  const skin = mix('#a9744f', palette.ink, palette.dark ? 0.5 : 0.12);
  const crown = u + tilt;
  const wound: Outline = [
    crown - 0.06,
    v + 0.045,
    crown - 0.066,
    v + 0.085,
    crown - 0.03,
    v + 0.12,
    crown + 0.03,
    v + 0.12,
    crown + 0.066,
    v + 0.085,
    crown + 0.06,
    v + 0.045,
    crown,
    v + 0.03,
  ];
  const fold: Outline = [crown - 0.055, v + 0.07, crown + 0.055, v + 0.085];
  return (
    cut(skin, [
      u - 0.026,
      v - 0.03,
      u + 0.026,
      v - 0.03,
      crown + 0.03,
      v + 0.06,
      crown - 0.03,
      v + 0.06,
    ]) +
    oval(palette.ink, crown, v + 0.045, 0.049, 0.054) +
    rounded(scarf, wound) +
    stitched(mix(scarf, palette.cloud, 0.3), 0.011, [fold])
  );
}

/** A carrying basket on the back, with something green in it. */
export function basket({ palette }: Dress): string {
  const cane = mix('#b88f52', palette.ink, palette.dark ? 0.5 : 0.04);
  const dark = mix(cane, palette.ink, 0.45);
  const greens: Outline = [-0.09, 0.74, -0.07, 0.81, -0.02, 0.8, 0.02, 0.83, 0.07, 0.8, 0.09, 0.74];
  const weave = [0.55, 0.62, 0.69].map((v): Outline => [0.04 - v * 0.2, v, v * 0.2 - 0.04, v]);
  const staves: Outline[] = [
    [-0.045, 0.74, -0.035, 0.5],
    [0.045, 0.74, 0.035, 0.5],
  ];
  return (
    rounded(mix(palette.hill, palette.near, 0.25), greens) +
    cut(cane, [-0.11, 0.75, 0.11, 0.75, 0.075, 0.48, -0.075, 0.48]) +
    stitched(dark, 0.01, [...weave, ...staves]) +
    oval(dark, 0, 0.75, 0.11, 0.017)
  );
}
