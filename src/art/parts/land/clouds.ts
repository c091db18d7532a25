import type { Point } from '../../geometry.ts';
import { lerp, simplify } from '../../geometry.ts';
import { curve, pack } from '../../path.ts';
import { fractalNoise1 } from '../../random.ts';
import { line, path } from '../../svg.ts';
import type { Canvas } from '../canvas.ts';
import { randomFor } from '../canvas.ts';

export interface BankOptions {
  /** Tells this bank from the others in the picture. */
  readonly name: string;
  /** The middle line, and the thickness, as shares of the height. */
  readonly level: number;
  readonly thickness: number;
  readonly fill?: string;
  readonly opacity?: number;
}

/** A bank of cloud across the whole picture, with slow heads above and a calm lower edge. */
export function cloudBank(canvas: Canvas, options: BankOptions): string {
  const { name, fill = canvas.palette.cloud, opacity = 1 } = options;
  const heads = fractalNoise1(`${canvas.seed}/${name}`, 3);
  const hollows = fractalNoise1(`${canvas.seed}/${name}/under`, 2);
  const [level, thickness] = [options.level * canvas.height, options.thickness * canvas.height];
  const swells = canvas.width / (thickness * 11);
  const steps = Math.min(26, Math.round(swells * 6) + 6);
  const upper: Point[] = [];
  const lower: Point[] = [];
  for (let step = 0; step <= steps; step += 1) {
    const x = lerp(-20, canvas.width + 20, step / steps);
    const place = (step / steps) * swells;
    upper.push([x, level - thickness * (0.1 + 5.2 * Math.max(0, heads(place) - 0.42))]);
    lower.push([x, level + thickness * (0.9 + 1.2 * hollows(place * 1.3 + 5))]);
  }
  return path(
    curve([...simplify(upper, 0.9), ...simplify(lower.reverse(), 0.9)], { closed: true }),
    fill,
    {
      opacity: opacity === 1 ? undefined : opacity,
    },
  );
}

/** A few long bars of high cloud with round ends, in loose pairs, as on a woodcut. */
export function cloudBars(canvas: Canvas, level: number, count = 4): string {
  const { unit, width, palette } = canvas;
  const random = randomFor(canvas, 'bars');
  let thin = '';
  let thick = '';
  for (let index = 0; index < count; index += 1) {
    const length = unit * lerp(7, 20, random());
    const x = random() * (width + length) - length;
    const y = level * canvas.height + (random() - 0.5) * unit * 13;
    thick += `M${pack([x, y])}h${pack([length])}`;
    thin += `M${pack([x + length * lerp(-0.4, 0.6, random()), y + unit * 1.15])}h${pack([length * 0.7])}`;
  }
  const round = { 'stroke-linecap': 'round', opacity: palette.dark ? 0.35 : 0.6 };
  return (
    line(thick, palette.cloud, unit * 0.7, round) + line(thin, palette.cloud, unit * 0.35, round)
  );
}
