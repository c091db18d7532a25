import type { Point } from '../../geometry.ts';
import { lerp } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { pack, polyline, round } from '../../path.ts';
import type { Random } from '../../random.ts';
import type { Palette } from '../../seasons.ts';
import { line, path } from '../../svg.ts';

/** Path data of a leafy mass round `centre`: uneven scallops, flatter below. */
export function crown(
  [x, y]: Point,
  radiusX: number,
  radiusY: number,
  random: Random,
  lobes = 10,
): string {
  const digits = radiusX < 9 ? 1 : 0;
  const turn = random();
  const notches = Array.from({ length: lobes }, (_, index): Point => {
    const angle = ((index + turn + (random() - 0.5) * 0.6) / lobes) * 2 * Math.PI;
    const reach = lerp(0.74, 1.04, random());
    const down = Math.sin(angle) > 0 ? 0.7 : 1;
    return [x + Math.cos(angle) * radiusX * reach, y + Math.sin(angle) * radiusY * reach * down];
  });
  const start = notches[0] ?? [x, y];
  let [fromX, fromY] = [round(start[0], digits), round(start[1], digits)];
  const steps: number[] = [];
  for (const to of [...notches.slice(1), start]) {
    const [toX, toY] = [round(to[0], digits), round(to[1], digits)];
    const bulge = 1 + ((1 + random() * 0.6) / lobes) * 3;
    const bend = (from: number, end: number, middle: number): number =>
      middle + ((from + end) / 2 - middle) * bulge - from;
    steps.push(bend(fromX, toX, x), bend(fromY, toY, y), toX - fromX, toY - fromY);
    [fromX, fromY] = [toX, toY];
  }
  return `M${pack(start, digits)}q${pack(steps, digits)}z`;
}

/** A broad-leaved tree standing at `foot`, lit from the left. */
export function broadleaf(
  foot: Point,
  height: number,
  leaf: string,
  palette: Palette,
  random: Random,
): string {
  const [x, y] = foot;
  const middle: Point = [x + (random() - 0.5) * height * 0.08, y - height * 0.54];
  const trunk: Point[] = [
    [x - height * 0.024, y],
    [x - height * 0.014, y - height * 0.5],
    [x + height * 0.014, y - height * 0.5],
    [x + height * 0.034, y],
  ];
  const wide = height * lerp(0.25, 0.33, random());
  const light: Point = [middle[0] - wide * 0.2, middle[1] - height * 0.1];
  return (
    path(polyline(trunk, { closed: true, digits: 1 }), palette.ink) +
    path(crown(middle, wide, height * 0.32, random), mix(leaf, palette.ink, 0.3)) +
    path(crown(light, wide * 0.7, height * 0.19, random, 8), leaf) +
    path(
      crown(
        [light[0] - wide * 0.14, light[1] - height * 0.07],
        wide * 0.34,
        height * 0.07,
        random,
        6,
      ),
      mix(leaf, palette.lip, 0.28),
    )
  );
}

/** Path data of conifers, one standing at each point. */
export function conifers(feet: readonly Point[], height: number, random: Random): string {
  return feet
    .map(([x, y]) => {
      const tall = height * lerp(0.65, 1.3, random());
      const half = round(tall * lerp(0.17, 0.24, random()), 1);
      return `M${pack([x, y - tall])}l${pack([half, tall, -2 * half, 0], 1)}z`;
    })
    .join('');
}

/** Path data of one pointed leaf from its stalk, `length` long, towards `angle` (radians). */
export function leaf([x, y]: Point, length: number, angle: number, slender = 0.2): string {
  const [along, across] = [Math.cos(angle) * length, Math.sin(angle) * length];
  const [bendX, bendY] = [across * slender, along * slender];
  const out = pack([along * 0.5 - bendX, across * 0.5 + bendY, along, across]);
  const back = pack([-along * 0.5 + bendX, -across * 0.5 - bendY, -along, -across]);
  return `M${pack([x, y])}q${out}q${back}`;
}

/** A clump of bamboo: stems that lean apart, with drooping sprays. */
export function bamboo(
  foot: Point,
  height: number,
  tone: string,
  palette: Palette,
  random: Random,
): string {
  let stems = '';
  let leaves = '';
  for (let index = 0; index < 7; index += 1) {
    const lean = (index - 3 + (random() - 0.5)) * 0.1;
    const tall = height * lerp(0.72, 1.05, random());
    const base = foot[0] + (index - 3) * height * 0.018;
    const tip: Point = [base + lean * tall * 1.3, foot[1] - tall * (0.98 - Math.abs(lean) * 0.4)];
    const bend: Point = [base + lean * tall * 0.3, foot[1] - tall * 0.8];
    stems += `M${pack([base, foot[1]])}Q${pack([...bend, ...tip])}`;
    for (let spray = 0; spray < 6; spray += 1) {
      const t = lerp(0.42, 1, (spray + random()) / 6);
      const stem: Point = [lerp(base, tip[0], t ** 1.6), lerp(foot[1], tip[1], t)];
      const side = spray % 2 === 0 ? 1 : -1;
      const reach = height * lerp(0.09, 0.16, random());
      leaves += `M${pack(stem)}q${pack([side * reach * 0.5, -reach * 0.12, side * reach, reach * lerp(0.2, 0.7, random())])}`;
    }
  }
  return (
    line(stems, mix(tone, palette.lip, 0.35), Math.max(1, height * 0.014)) +
    line(leaves, tone, Math.max(1.4, height * 0.026))
  );
}

/** An areca palm: a bare stem under a small head of fronds. */
export function palm(
  foot: Point,
  height: number,
  tone: string,
  palette: Palette,
  random: Random,
): string {
  const lean = (random() - 0.5) * height * 0.12;
  const top: Point = [foot[0] + lean, foot[1] - height * 0.78];
  const fronds = Array.from({ length: 7 }, (_, index): string => {
    const angle = lerp(-Math.PI * 1.08, Math.PI * 0.08, (index + random() * 0.5) / 6.5);
    const reach = height * lerp(0.2, 0.26, random());
    const [dx, dy] = [Math.cos(angle) * reach, Math.sin(angle) * reach * 0.8 + reach * 0.42];
    const out = pack([dx * 0.55, dy * 1.2 - reach * 0.62, dx, dy], 1);
    const back = pack([-dx * 0.4, -dy * 0.2 - reach * 0.22, -dx, -dy], 1);
    return `M${pack(top, 1)}q${out}q${back}`;
  });
  const bend: Point = [foot[0] + lean * 0.2, foot[1] - height * 0.4];
  return (
    line(
      `M${pack(foot, 1)}Q${pack([...bend, ...top], 1)}`,
      mix(palette.roof, palette.wall, 0.35),
      height * 0.024,
    ) + path(fronds.join(''), tone)
  );
}
