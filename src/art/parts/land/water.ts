import { lerp } from '../../geometry.ts';
import { compact, pack } from '../../path.ts';
import { line } from '../../svg.ts';
import type { Canvas } from '../canvas.ts';
import { randomFor } from '../canvas.ts';

/** Ripples on still or slow water: short level strokes, longer towards the viewer. */
export function ripples(
  canvas: Canvas,
  options: { top: number; bottom?: number; count: number; tone: string; longest?: number },
): string {
  const { top, bottom = 1, count, tone, longest = 18 } = options;
  const { unit, width, height } = canvas;
  const random = randomFor(canvas, 'ripples');
  let data = '';
  for (let index = 0; index < count; index += 1) {
    const near = random();
    const length = unit * lerp(2, longest, near) * lerp(0.4, 1.2, random());
    const y = height * lerp(top, bottom, near ** 1.2);
    data += `M${pack([random() * width, y])}h${compact(length)}`;
  }
  return line(data, tone, unit * 0.18, { opacity: 0.75 });
}

/** The path of light below the sun or moon at `x`, from `top` down to `bottom` (shares). */
export function glitter(canvas: Canvas, x: number, top: number, bottom: number): string {
  const { unit, height, palette } = canvas;
  const random = randomFor(canvas, 'glitter');
  let data = '';
  for (let step = 0; step < 16; step += 1) {
    const t = step / 16;
    const length = unit * lerp(5, 15, t) * lerp(0.5, 1.4, random());
    const left = x - length / 2 + (random() - 0.5) * unit * 5;
    data += `M${pack([left, height * lerp(top, bottom, t)])}h${compact(length)}`;
  }
  return line(data, palette.sun, unit * 0.55, { opacity: 0.8 });
}
