import type { Point } from '../../geometry.ts';
import { lerp } from '../../geometry.ts';
import { band, compact } from '../../path.ts';
import { fractalNoise1 } from '../../random.ts';
import { disc, line, path, rect } from '../../svg.ts';
import type { Canvas } from '../canvas.ts';
import { randomFor } from '../canvas.ts';

/** Four flat tones, cut like lino: their edges wander a little. `horizon` is a share of the height. */
export function sky(canvas: Canvas, horizon = 0.6): string {
  const { width, height, palette } = canvas;
  const [zenith, ...lower] = palette.sky;
  const bands = lower.map((tone, index) => {
    const wander = fractalNoise1(`${canvas.seed}/sky${index}`, 2);
    const level = height * horizon * ((index + 1) / 4 + 0.04);
    const edge = Array.from({ length: 13 }, (_, step): Point => {
      const x = lerp(-10, width + 10, step / 12);
      return [x, level + (wander(step * 0.4 * canvas.breadth) - 0.5) * height * 0.07];
    });
    return path(band(edge, height), tone);
  });
  return rect(0, 0, width, height, zenith) + bands.join('');
}

/** Where the sun may stand: shares of the width and height. */
export interface SunPlace {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
  /** How often there is a sun at all, from 0 to 1. */
  readonly chance?: number;
}

/** The centre of the sun or moon; nothing on the pictures that have none. */
export function sunPoint(canvas: Canvas, place: SunPlace = {}): Point | undefined {
  const { left = 0.1, right = 0.9, top = 0.12, bottom = 0.24, chance = 0.28 } = place;
  const random = randomFor(canvas, 'sun');
  const present = random() < (canvas.palette.dark ? 1 : chance);
  const point: Point = [
    canvas.width * lerp(left, right, random()),
    canvas.height * lerp(top, bottom, random()),
  ];
  return present ? point : undefined;
}

/** The disc of the sun or moon at `point`; nothing without a point. */
export function sun(canvas: Canvas, point: Point | undefined, radius = 5): string {
  return point ? disc(point, canvas.unit * radius, canvas.palette.sun) : '';
}

/** Stars over the upper part of a dark sky; nothing by day. */
export function stars(canvas: Canvas, count = 60, depth = 0.42): string {
  if (!canvas.palette.dark) return '';
  const random = randomFor(canvas, 'stars');
  let dots = '';
  for (let index = 0; index < count * canvas.breadth; index += 1) {
    const x = random() * canvas.width;
    dots += `M${compact(x)} ${compact(random() * canvas.height * depth)}h0`;
  }
  return line(dots, canvas.palette.sun, canvas.unit * 0.36, {
    'stroke-linecap': 'round',
    opacity: 0.8,
  });
}
