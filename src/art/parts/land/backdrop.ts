import { mix } from '../../color.ts';
import type { Canvas } from '../canvas.ts';
import { planeTone, randomFor } from '../canvas.ts';
import { cloudBank, cloudBars } from './clouds.ts';
import { range } from './ranges.ts';
import type { SunPlace } from './sky.ts';
import { sky, stars, sun, sunPoint } from './sky.ts';

export interface BackdropOptions {
  /** Where the near foothills end, as a share of the height. */
  readonly horizon: number;
  readonly sun?: SunPlace;
  /** Whether a green foothill closes the view below the cloud. */
  readonly foothill?: boolean;
}

/** Sky, two rocky ranges with cloud between them, and a foothill: the back of most pictures. */
export function backdrop(canvas: Canvas, options: BackdropOptions): string {
  const { palette } = canvas;
  const { horizon, foothill = true } = options;
  const random = randomFor(canvas, 'backdrop');
  const [drift, swell] = [random() * 0.05, random() * 0.06];
  const hill = mix(planeTone(palette, 0.6), palette.hill, 0.6);
  return (
    sky(canvas, horizon * 0.92) +
    stars(canvas) +
    sun(canvas, sunPoint(canvas, options.sun)) +
    (random() < 0.5 ? cloudBars(canvas, horizon * 0.32, 3) : '') +
    range(canvas, {
      name: 'far',
      base: horizon - 0.12,
      relief: 0.25 + swell,
      summits: 5,
      rugged: true,
      depth: 0.04,
      strokes: 4,
    }) +
    cloudBank(canvas, {
      name: 'high',
      level: horizon - 0.155 + drift,
      thickness: 0.012,
      opacity: 0.7,
    }) +
    range(canvas, {
      name: 'middle',
      base: horizon - 0.06,
      relief: 0.27 - swell,
      summits: 3.6,
      rugged: true,
      depth: 0.36,
      strokes: 5,
    }) +
    cloudBank(canvas, { name: 'low', level: horizon - 0.11, thickness: 0.022, opacity: 0.88 }) +
    (foothill
      ? range(canvas, {
          name: 'hill',
          base: horizon + 0.04,
          relief: 0.15,
          summits: 3,
          fill: hill,
          gap: 0.011,
        })
      : '')
  );
}
