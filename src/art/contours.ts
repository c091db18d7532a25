import type { Point } from './geometry.ts';
import { simplify } from './geometry.ts';
import { curve } from './path.ts';
import { noise2 } from './random.ts';
import { regions, sampleField } from './regions.ts';
import { group, line, svgDocument } from './svg.ts';

/** What a contour pattern depends on; lengths are drawing units. */
export interface ContourOptions {
  seed?: string;
  width?: number;
  height?: number;
  /** The colour of the lines; any CSS colour, such as `currentColor`. */
  color?: string;
  /** Contour lines between the lowest and the highest ground; every fourth is drawn heavier. */
  levels?: number;
  /** Width of a plain line. */
  weight?: number;
  opacity?: number;
  /** Distance from one hill to the next. */
  scale?: number;
}

/** The grid of the noise field, in drawing units. */
const CELL = 12;

/**
 * A quiet ground of contour lines: true level lines of a field of hills, cut where they meet the
 * frame. Decorative. Throws a RangeError when a side is not positive.
 */
export function contours(options: ContourOptions = {}): string {
  const { seed = 'contours', width = 1200, height = 400, color = '#1f2a57' } = options;
  const { levels = 16, weight = 1, opacity = 1, scale = 230 } = options;
  if (!(width > 0 && height > 0 && Number.isFinite(width * height))) {
    throw new RangeError(`Contours cannot be ${width} × ${height}; give two positive sides.`);
  }
  const hills = noise2(seed);
  const knolls = noise2(`${seed}/knolls`);
  const columns = Math.max(1, Math.round(width / CELL));
  const rows = Math.max(1, Math.round(height / CELL));
  const field = sampleField(columns, rows, (u, v) => {
    // The field lies at a slant, so that no hill shows the grid of the noise.
    const [east, south] = [(u * width) / scale, (v * height) / scale];
    const [x, y] = [east * 0.82 + south * 0.57, south * 0.82 - east * 0.57];
    return hills(x, y) * 0.72 + knolls(x * 2.1, y * 2.1) * 0.28;
  });
  const data = { plain: '', heavy: '' };
  for (let level = 1; level < levels; level += 1) {
    const drawn = regions(field, 0.12 + (0.76 * level) / levels)
      .flatMap((ring) => openStretches(ring, columns, rows))
      .map((stretch) =>
        stretch.map(([column, row]): Point => [(column * width) / columns, (row * height) / rows]),
      )
      .map((stretch) => curve(simplify(stretch, 0.5)))
      .join('');
    data[level % 4 === 0 ? 'heavy' : 'plain'] += drawn;
  }
  return svgDocument(
    { width, height, fit: 'slice' },
    group(
      { opacity: opacity === 1 ? undefined : opacity },
      line(data.plain, color, weight) + line(data.heavy, color, weight * 2),
    ),
  );
}

/** The parts of a ring inside the field; where it runs along the frame it lies just outside. */
function openStretches(ring: readonly Point[], columns: number, rows: number): Point[][] {
  const outside = ([column, row]: Point): boolean =>
    column < 0 || row < 0 || column > columns || row > rows;
  const stretches: Point[][] = [[]];
  // Begin on the frame, so that no stretch is split where the ring happens to start.
  const start = Math.max(0, ring.findIndex(outside));
  const turned = [...ring.slice(start), ...ring.slice(0, start + 1)];
  for (const point of turned) {
    if (outside(point)) stretches.push([]);
    else stretches.at(-1)?.push(point);
  }
  return stretches.filter((stretch) => stretch.length > 5);
}
