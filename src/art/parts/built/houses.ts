import type { Point } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { polyline } from '../../path.ts';
import type { Palette } from '../../seasons.ts';
import { line, path } from '../../svg.ts';
import type { Placement } from '../canvas.ts';
import { placed } from '../canvas.ts';

/**
 * Houses belong to peoples. `stilt`: Tày and Thái, a long roof on posts. `earth`: Hà Nhì, rammed
 * walls under a thatched four-sided roof. `plank`: Mông and Dao, a low gable of boards.
 */
export type HouseKind = 'stilt' | 'earth' | 'plank';

interface Tones {
  readonly roof: string;
  readonly roofLight: string;
  readonly roofShade: string;
  readonly wall: string;
  readonly wallShade: string;
  readonly opening: string;
}

/** Points as u, v, u, v … in shares of the width. */
type Corners = readonly number[];

/** A house of the given `width` whose middle stands at `foot`. */
export function house(kind: HouseKind, foot: Point, width: number, palette: Palette): string {
  const at = placed([foot[0] - width / 2, foot[1]], width);
  const shade = mix(palette.roof, palette.ink, 0.45);
  const tones: Tones = {
    roof: palette.roof,
    roofLight: mix(palette.roof, palette.cloud, 0.17),
    roofShade: shade,
    wall: kind === 'earth' ? palette.wall : mix(palette.wall, palette.roof, 0.42),
    wallShade: mix(palette.wall, shade, kind === 'earth' ? 0.3 : 0.62),
    opening: palette.dark ? palette.accent : mix(shade, palette.ink, 0.35),
  };
  const draw = { stilt: stiltHouse, earth: earthHouse, plank: plankHouse }[kind];
  return draw(at, width, tones);
}

const pointsOf = (at: Placement, corners: Corners): Point[] =>
  Array.from({ length: corners.length / 2 }, (_, index) =>
    at(corners[index * 2] ?? 0, corners[index * 2 + 1] ?? 0),
  );

const shapes = (at: Placement, ...outlines: Corners[]): string =>
  outlines.map((corners) => polyline(pointsOf(at, corners), { closed: true, digits: 1 })).join('');

const strokes = (at: Placement, ...lines: Corners[]): string =>
  lines.map((ends) => polyline(pointsOf(at, ends), { digits: 1 })).join('');

/** A rectangle from its lower left corner. */
const block = (u: number, v: number, wide: number, tall: number): Corners => [
  u,
  v,
  u + wide,
  v,
  u + wide,
  v + tall,
  u,
  v + tall,
];

const upright = (u: number, v: number, tall: number): Corners => [u, v, u, v + tall];

const level = (u: number, v: number, wide: number): Corners => [u, v, u + wide, v];

function stiltHouse(at: Placement, width: number, tones: Tones): string {
  const { roof, roofLight, roofShade, wall, wallShade, opening } = tones;
  const posts = [0.04, 0.22, 0.4, 0.58, 0.76, 0.94].map((u) => upright(u, 0, 0.19));
  const stairs: Corners[] = [
    [-0.16, 0, -0.04, 0.18],
    [-0.11, 0, 0.02, 0.18],
  ];
  const rail = [level(-0.04, 0.245, 0.34), upright(-0.03, 0.19, 0.07), upright(0.08, 0.19, 0.06)];
  const hip: Corners = [0.87, 0.7, 0.97, 0.52, 1.1, 0.35, 0.84, 0.35, 0.8, 0.52];
  const thatch: Corners = [-0.1, 0.35, 0.03, 0.52, 0.13, 0.7, ...hip.slice(0, 6)];
  const courses = [level(-0.02, 0.45, 0.82), level(0.06, 0.56, 0.73), level(0.11, 0.64, 0.71)];
  const windows = [0.4, 0.56, 0.73].map((u) => block(u, 0.24, 0.075, 0.1));
  return (
    path(shapes(at, block(0.03, 0.02, 0.94, 0.16)), roofShade, { opacity: 0.5 }) +
    line(strokes(at, ...posts), roofShade, width * 0.022) +
    path(shapes(at, block(0, 0.18, 1, 0.22)), wall) +
    path(shapes(at, block(0.87, 0.18, 0.13, 0.2), block(-0.05, 0.17, 1.08, 0.025)), wallShade) +
    path(shapes(at, ...windows, block(0.21, 0.195, 0.085, 0.15)), opening) +
    line(strokes(at, ...rail, ...stairs), roofShade, width * 0.014) +
    path(shapes(at, thatch), roof) +
    path(shapes(at, hip), roofShade, { opacity: 0.6 }) +
    line(strokes(at, ...courses), roofLight, width * 0.01)
  );
}

function earthHouse(at: Placement, width: number, tones: Tones): string {
  const { roof, roofLight, roofShade, wall, wallShade, opening } = tones;
  const courses = [0.12, 0.24, 0.36].map((v) => level(0.02, v, 0.59));
  const right: Corners = [0.58, 0.95, 0.75, 0.86, 0.94, 0.68, 1.1, 0.5, 1.12, 0.43, 0.66, 0.4];
  const left: Corners = [-0.12, 0.43, -0.1, 0.5, 0.06, 0.68, 0.24, 0.85, 0.4, 0.94];
  const straw: Corners[] = [
    [0.08, 0.5, 0.2, 0.68],
    [0.26, 0.48, 0.33, 0.72],
    [0.44, 0.47, 0.46, 0.78],
    [0.3, 0.76, 0.38, 0.88],
    [0.58, 0.5, 0.57, 0.64],
  ];
  return (
    path(shapes(at, [0, 0, 1, 0, 0.97, 0.5, 0.03, 0.5]), wall) +
    path(shapes(at, [0.63, 0, 1, 0, 0.97, 0.5, 0.63, 0.5]), wallShade) +
    line(strokes(at, ...courses), wallShade, width * 0.009) +
    path(shapes(at, block(0.25, 0, 0.14, 0.3), block(0.77, 0.22, 0.08, 0.1)), opening) +
    path(shapes(at, [...left, ...right]), roof) +
    path(shapes(at, [...right, 0.65, 0.7]), roofShade) +
    line(strokes(at, ...straw), roofLight, width * 0.014)
  );
}

function plankHouse(at: Placement, width: number, tones: Tones): string {
  const { roof, roofLight, roofShade, wall, wallShade, opening } = tones;
  const boards = [0.08, 0.24, 0.32, 0.62, 0.78, 0.9].map((u) => upright(u, 0, 0.26));
  const windows = [block(0.13, 0.09, 0.09, 0.09), block(0.68, 0.09, 0.09, 0.09)];
  return (
    path(shapes(at, block(0, 0, 1, 0.28)), wall) +
    line(strokes(at, ...boards), wallShade, width * 0.012) +
    path(shapes(at, block(0.42, 0, 0.13, 0.21), ...windows), opening) +
    path(shapes(at, [-0.08, 0.23, 0.08, 0.52, 0.94, 0.52, 1.08, 0.23]), roof) +
    path(shapes(at, [-0.08, 0.23, 1.08, 0.23, 1.06, 0.27, -0.06, 0.27]), roofShade) +
    line(strokes(at, level(0.02, 0.35, 0.98), level(0.06, 0.44, 0.9)), roofLight, width * 0.013)
  );
}
