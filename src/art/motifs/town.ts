import { mix } from '../color.ts';
import { lerp } from '../geometry.ts';
import type { Canvas } from '../parts/canvas.ts';
import { planeTone, randomFor } from '../parts/canvas.ts';
import { church } from '../parts/built/church.ts';
import { cloudBank } from '../parts/land/clouds.ts';
import { range, summitAt } from '../parts/land/ranges.ts';
import { sky, stars, sun, sunPoint } from '../parts/land/sky.ts';
import { conifers } from '../parts/plants/trees.ts';
import { box, pack } from '../path.ts';
import { fractalNoise1 } from '../random.ts';
import { path } from '../svg.ts';

/** Rows of houses on the slope; the church stands behind the middle one. */
const ROWS = 5;
const CHURCH_ROW = 2;

/** Sa Pa: the stone church, and houses climbing the slope. Meant for the night palette. */
export function town(canvas: Canvas): string {
  const { palette, width, height, unit } = canvas;
  const random = randomFor(canvas, 'town');
  const high = summitAt(lerp(0.2, 0.8, random()), 0.3, 1.5);
  const churchX = width * lerp(0.36, 0.6, random());
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const behind = row === CHURCH_ROW + 1 ? church(canvas, [churchX, height * 0.85], unit) : '';
    return behind + houseRow(canvas, row);
  });
  return (
    sky(canvas, 0.7) +
    stars(canvas, 70) +
    sun(canvas, sunPoint(canvas, { top: 0.1, bottom: 0.2, chance: 0.3 }), 4.6) +
    range(canvas, {
      name: 'far',
      base: 0.58,
      relief: 0.26,
      summits: 4.4,
      rugged: true,
      depth: 0,
      strokes: 6,
      rise: (t) => 0.15 * high(t),
    }) +
    range(canvas, {
      name: 'middle',
      base: 0.64,
      relief: 0.22,
      summits: 3.4,
      rugged: true,
      depth: 0.3,
    }) +
    cloudBank(canvas, { name: 'low', level: 0.57, thickness: 0.022, opacity: 0.8 }) +
    range(canvas, {
      name: 'slope',
      base: 0.72,
      relief: 0.12,
      summits: 3,
      fill: mix(planeTone(palette, 0.6), palette.hill, 0.4),
      strokes: 3,
    }) +
    rows.join('')
  );
}

interface RowShapes {
  light: string;
  dark: string;
  roofs: string;
  lit: string;
  unlit: string;
}

/** One row of narrow houses; windows are lit after dark, more of them near the viewer. */
function houseRow(canvas: Canvas, row: number): string {
  const { palette, width, height, unit } = canvas;
  const random = randomFor(canvas, `row${row}`);
  const near = row / (ROWS - 1);
  const scale = unit * lerp(0.55, 1.35, near);
  const wander = fractalNoise1(`${canvas.seed}/street${row}`, 2);
  const drawn: RowShapes = { light: '', dark: '', roofs: '', lit: '', unlit: '' };
  for (let x = -5 * unit; x < width;) {
    const wide = scale * lerp(5, 11, random());
    const tall = scale * lerp(6, 14, random());
    const street =
      height * (0.665 + row * 0.075) - height * 0.05 * wander((x / width) * 5 * canvas.breadth);
    const eaves = street + tall * 0.25 - tall;
    const side = random() < 0.5 ? 'light' : 'dark';
    drawn[side] += box(
      x,
      eaves,
      wide,
      height * 1.02 - eaves > unit * 26 ? unit * 26 : height * 1.02 - eaves,
    );
    drawn.roofs += roof(x, eaves, wide, scale, random());
    windows(drawn, x, eaves, wide, scale, row === 4 ? 3 : 2, random);
    x += wide + scale * (random() < 0.3 ? 2.5 : 0.3);
  }
  const wall = mix(palette.wall, palette.near, 0.2 + near * (palette.dark ? 0.45 : 0.2));
  const shade = mix(palette.wall, palette.ink, (palette.dark ? 0.25 : 0.12) + near * 0.36);
  const dim = palette.dark ? mix(palette.accent, palette.sky[3], 0.6) : mix(wall, palette.ink, 0.3);
  const lit = palette.dark ? palette.accent : mix(wall, palette.ink, 0.55);
  return (
    path(drawn.dark, shade) +
    path(drawn.light, wall) +
    path(
      drawn.roofs,
      mix(palette.roof, palette.dark ? palette.far : palette.accent, palette.dark ? 0.14 : 0.28),
    ) +
    path(drawn.unlit, dim) +
    path(drawn.lit, lit) +
    path(trees(canvas, row), palette.leaf)
  );
}

/** A gable, a lean-to or a flat roof. */
function roof(x: number, eaves: number, wide: number, scale: number, chance: number): string {
  const over = scale * 0.6;
  const rise = scale * 2.7;
  const start = `M${pack([x - over, eaves])}`;
  if (chance < 0.5) return `${start}l${pack([wide / 2 + over, -rise, wide / 2 + over, rise])}z`;
  if (chance < 0.75)
    return `${start}l${pack([over * 2, -rise * 0.7, wide - over * 2, 0, over * 2, rise * 0.7])}z`;
  return box(x - over * 0.5, eaves - scale * 0.6, wide + over, scale * 0.8);
}

function windows(
  drawn: RowShapes,
  x: number,
  eaves: number,
  wide: number,
  scale: number,
  floors: number,
  random: () => number,
): void {
  const columns = Math.max(2, Math.round(wide / (scale * 2.8)));
  for (let column = 0; column < columns; column += 1) {
    for (let floor = 0; floor < floors; floor += 1) {
      if (random() < 0.45) continue;
      const left = x + (wide * (column + 0.3)) / columns;
      const pane = box(left, eaves + scale * (1.6 + floor * 3.1), scale * 0.95, scale * 1.35);
      if (random() < 0.7) drawn.lit += pane;
      else drawn.unlit += pane;
    }
  }
}

/** Dark cypresses between the houses. */
function trees(canvas: Canvas, row: number): string {
  const random = randomFor(canvas, `trees${row}`);
  const count = Math.round(4 * canvas.breadth);
  const feet = Array.from(
    { length: count },
    () => [random() * canvas.width, canvas.height * (0.7 + row * 0.075)] as const,
  );
  return conifers(feet, canvas.unit * lerp(4, 8, row / (ROWS - 1)), random);
}
