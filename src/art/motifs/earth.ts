import { backdrop } from '../parts/land/backdrop.ts';
import type { Canvas } from '../parts/canvas.ts';
import { cloudBank } from '../parts/land/clouds.ts';
import { hamlet, hamletModels } from '../parts/built/hamlet.ts';
import type { Site } from '../parts/built/village.ts';
import { plotsOf, villageFields } from '../parts/built/village.ts';

const SITES: readonly Site[] = [
  [0.17, 0.655, 0.09],
  [0.33, 0.63, 0.08],
  [0.47, 0.665, 0.1],
  [0.62, 0.645, 0.085],
  [0.84, 0.665, 0.095],
  [0.1, 0.775, 0.135],
  [0.29, 0.765, 0.14],
  [0.72, 0.755, 0.135],
  [0.51, 0.84, 0.19],
];

/** A Hà Nhì village of rammed earth under thatch, above the clouds, as at Y Tý. */
export function earthVillage(canvas: Canvas): string {
  const plots = plotsOf(canvas, SITES);
  return (
    backdrop(canvas, { horizon: 0.52 }) +
    villageFields(canvas, { haze: 0.25 }) +
    cloudBank(canvas, { name: 'drift', level: 0.585, thickness: 0.014, opacity: 0.55 }) +
    hamletModels(canvas, 'earth') +
    hamlet(canvas, plots.slice(0, 5), 'far') +
    cloudBank(canvas, { name: 'veil', level: 0.7, thickness: 0.009, opacity: 0.4 }) +
    hamlet(canvas, plots.slice(5), 'near')
  );
}
