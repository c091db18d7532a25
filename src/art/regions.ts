import type { Point } from './geometry.ts';
import { clamp } from './geometry.ts';

/** Rows of samples, all of one length: `field[row][column]`. */
export type Field = readonly (readonly number[])[];

type Side = 'top' | 'right' | 'bottom' | 'left';

/**
 * Where the border of the region enters and leaves a cell. The index is one bit per corner that
 * lies inside: 1 top left, 2 top right, 4 bottom right, 8 bottom left.
 */
const CROSSINGS: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [['left', 'top']],
  [['top', 'right']],
  [['left', 'right']],
  [['right', 'bottom']],
  [
    ['left', 'top'],
    ['right', 'bottom'],
  ],
  [['top', 'bottom']],
  [['left', 'bottom']],
  [['bottom', 'left']],
  [['bottom', 'top']],
  [
    ['top', 'right'],
    ['bottom', 'left'],
  ],
  [['bottom', 'right']],
  [['right', 'left']],
  [['right', 'top']],
  [['top', 'left']],
  [],
];

/** Sample `value(u, v)` on a grid of `columns` × `rows` cells; u and v run over [0, 1]. */
export function sampleField(
  columns: number,
  rows: number,
  value: (u: number, v: number) => number,
): number[][] {
  return Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (_, column) => value(column / columns, row / rows)),
  );
}

/**
 * Closed rings round every region of `field` at or above `level` (marching squares), in grid
 * coordinates: x counts columns, y counts rows. Regions are closed along the frame of the field.
 * Rings of fewer than `minimum` points are left out. Holes come as rings of their own.
 */
export function regions(field: Field, level: number, minimum = 7): Point[][] {
  const rows = field.length;
  const columns = field[0]?.length ?? 0;
  const stride = columns + 2;
  const valueAt = (column: number, row: number): number =>
    field[row]?.[column] ?? Number.NEGATIVE_INFINITY;
  const cut = (from: number, to: number): number => {
    if (from === Number.NEGATIVE_INFINITY) return 0.999;
    if (to === Number.NEGATIVE_INFINITY) return 0.001;
    return clamp((level - from) / (to - from || 1e-9), 0.001, 0.999);
  };
  const edges = new Map<number, { point: Point; next: number }>();

  for (let row = -1; row < rows; row += 1) {
    for (let column = -1; column < columns; column += 1) {
      const topLeft = valueAt(column, row);
      const topRight = valueAt(column + 1, row);
      const bottomRight = valueAt(column + 1, row + 1);
      const bottomLeft = valueAt(column, row + 1);
      const inside =
        (topLeft >= level ? 1 : 0) +
        (topRight >= level ? 2 : 0) +
        (bottomRight >= level ? 4 : 0) +
        (bottomLeft >= level ? 8 : 0);
      // Each grid edge has one number, so that neighbouring cells name it alike.
      const corner = (row + 1) * stride + column + 1;
      const edge = {
        top: 2 * corner,
        left: 2 * corner + 1,
        bottom: 2 * (corner + stride),
        right: 2 * (corner + 1) + 1,
      };
      const crossing = (side: Side): Point => {
        if (side === 'top') return [column + cut(topLeft, topRight), row];
        if (side === 'bottom') return [column + cut(bottomLeft, bottomRight), row + 1];
        if (side === 'left') return [column, row + cut(topLeft, bottomLeft)];
        return [column + 1, row + cut(topRight, bottomRight)];
      };
      for (const [enter, leave] of CROSSINGS[inside] ?? []) {
        edges.set(edge[enter], { point: crossing(enter), next: edge[leave] });
      }
    }
  }
  return followRings(edges).filter((ring) => ring.length >= minimum);
}

function followRings(edges: Map<number, { point: Point; next: number }>): Point[][] {
  const rings: Point[][] = [];
  for (const start of [...edges.keys()]) {
    const ring: Point[] = [];
    let key = start;
    for (let edge = edges.get(key); edge; edge = edges.get(key)) {
      edges.delete(key);
      ring.push(edge.point);
      key = edge.next;
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}
