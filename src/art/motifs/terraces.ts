import { clamp, lerp, smooth } from '../geometry.ts';
import { noise2 } from '../random.ts';
import { backdrop } from '../parts/land/backdrop.ts';
import type { Canvas } from '../parts/canvas.ts';
import { randomFor } from '../parts/canvas.ts';
import { findSpots, groundPoint, woodland } from '../parts/land/ground.ts';
import { hamlet, hamletModels } from '../parts/built/hamlet.ts';
import type { TerraceOptions } from '../parts/land/terraces.ts';
import { terraces } from '../parts/land/terraces.ts';

/** A round hill with the fields wrapped about it, as at La Pán Tẩn, before a terraced slope. */
export function roundHill(canvas: Canvas): string {
  const rough = noise2(`${canvas.seed}/slope`);
  const random = randomFor(canvas, 'hill');
  const side = random() < 0.5 ? 1 : -1;
  const centre = canvas.breadth < 0.8 ? 0.5 : 0.5 - side * lerp(0.12, 0.2, random());
  const turn = random() * 6;
  const hillFoot = 0.5;
  const height = (u: number, v: number): number => {
    const [x, y] = [((u - centre) * canvas.breadth) / 0.34, (v - hillFoot) / 0.36];
    const angle = Math.atan2(y, x);
    const wave = 1 + 0.09 * Math.sin(3 * angle + turn) + 0.05 * Math.sin(5 * angle + 2 * turn);
    const hill = 1 - Math.hypot(x, y) / wave + (rough(u * 8 * canvas.breadth, v * 8) - 0.5) * 0.12;
    const away = (u - 0.5) * canvas.breadth * side;
    const slope =
      (1 - v) ** 1.3 * 0.3 +
      clamp(away + 0.2, 0, 1) * 0.32 * (1.1 - v) +
      (rough(u * 4 * canvas.breadth + 9, v * 3) - 0.5) * 0.16;
    const ground = Math.max(0, slope) + 0.74 * smooth(clamp(hill * 0.9 + 0.06)) ** 0.8;
    return clamp(ground, 0, 0.999) * smooth(clamp(v / 0.12 + 0.02));
  };
  const fields: TerraceOptions = {
    name: 't',
    height,
    levels: 22,
    lift: 0.022,
    top: 0.66,
    bottom: 1.28,
    perspective: 1.3,
    haze: 0.18,
    spacing: 10,
    tolerance: 1.4,
    columns: 80,
    rows: 50,
  };
  const summit = groundPoint(canvas, fields, centre, hillFoot - 0.01);
  const far = findSpots(canvas, fields, 'houses', 3, { low: 0.1, high: 0.5, v: [0.08, 0.35] });
  const plots = far.map(({ point, v }) => ({ foot: point, width: canvas.unit * lerp(3, 8, v) }));
  if (summit) plots.push({ foot: summit, width: canvas.unit * 6 });
  return (
    backdrop(canvas, { horizon: 0.5 }) +
    terraces(canvas, fields) +
    woodland(canvas, fields, 20) +
    hamletModels(canvas, 'plank') +
    hamlet(canvas, plots)
  );
}
