import { clamp, lerp, smooth } from '../geometry.ts';
import { noise2 } from '../random.ts';
import { backdrop } from '../parts/land/backdrop.ts';
import type { Canvas } from '../parts/canvas.ts';
import { randomFor } from '../parts/canvas.ts';
import { findSpots, woodland } from '../parts/land/ground.ts';
import { hamlet, hamletModels } from '../parts/built/hamlet.ts';
import type { TerraceOptions } from '../parts/land/terraces.ts';
import { terraces } from '../parts/land/terraces.ts';

/** A whole valley of fields between two slopes, with spurs, gullies and a few plank houses. */
export function valley(canvas: Canvas): string {
  const rough = noise2(`${canvas.seed}/slope`);
  const random = randomFor(canvas, 'valley');
  const side = random() < 0.5 ? 1 : -1;
  const phase = random() * 2;
  const height = (u: number, v: number): number => {
    const x = (u - 0.5) * canvas.breadth * side;
    const away = x - 0.1 - 0.2 * Math.sin(v * 4.2 + phase);
    const bank = away < 0 ? clamp(-away / 0.85) ** 1.15 * 0.8 : clamp(away / 0.8) ** 1.1 * 0.6;
    const spurs = (rough(x * 3.1, v * 2.6) - 0.5) * 0.3 + (rough(x * 7, v * 6) - 0.5) * 0.1;
    const rise = (1 - v) ** 1.3 * 0.3;
    const ground = bank * (0.5 + 0.5 * (1 - v)) + rise + spurs * (0.4 + bank) + 0.06;
    return clamp(ground, 0, 0.999) * smooth(clamp(v / 0.14 + 0.02));
  };
  const fields: TerraceOptions = {
    name: 'v',
    height,
    levels: 24,
    lift: 0.0215,
    top: 0.72,
    bottom: 1.3,
    perspective: 1.4,
    haze: 0.3,
    woods: 0.74,
  };
  const anchors = findSpots(canvas, fields, 'hamlets', 2, { low: 0.15, high: 0.6 });
  const plots = anchors.flatMap(({ u, v }, index) =>
    findSpots(canvas, fields, `houses${index}`, 3, {
      low: 0.1,
      high: 0.7,
      u: [u - 0.06, u + 0.06],
      v: [v - 0.05, v + 0.05],
    }),
  );
  return (
    backdrop(canvas, { horizon: 0.5 }) +
    terraces(canvas, fields) +
    woodland(canvas, fields, 40) +
    hamletModels(canvas, 'plank') +
    hamlet(
      canvas,
      plots.map(({ point, v }) => ({ foot: point, width: canvas.unit * lerp(3.2, 8, v) })),
    )
  );
}
