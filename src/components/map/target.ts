import { textWidth } from '../../art/charts/text.ts';
import type { PlacedPoint } from '../../art/map/types.ts';

/** Height of what a finger must hit, in drawing units: 24 CSS px where the map is at its smallest. */
const smallestTarget = 30;

/** A rectangle around mark and name of a point, large enough to be hit (WCAG 2.2, 2.5.8). */
export function targetOf(
  { x, y, label, labelX, labelY, anchor, labelled }: PlacedPoint,
  fontSize: number,
): { x: number; y: number; width: number; height: number } {
  const length = labelled ? textWidth(label, fontSize) : 0;
  const start =
    anchor === 'start' ? labelX : anchor === 'end' ? labelX - length : labelX - length / 2;
  const left = Math.min(x - smallestTarget / 2, labelled ? start : x);
  const right = Math.max(x + smallestTarget / 2, labelled ? start + length : x);
  const middle = labelled ? labelY - fontSize * 0.35 : y;
  const top = Math.min(y - 8, middle - smallestTarget / 2);
  const bottom = Math.max(y + 8, middle + smallestTarget / 2);
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
}
