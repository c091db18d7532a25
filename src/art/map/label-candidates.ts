import type { Point } from '../geometry.ts';
import { clamp } from '../geometry.ts';
import { textWidth } from '../charts/text.ts';
import type { MapPoint, PlacedPoint, Side } from './types.ts';

/** Fonts of the reader's own machine run wider than the portal's: labels keep so much more room. */
const safety = 1.12;

/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One way to set a label; the lower its cost, the better it reads. */
export interface Candidate {
  box: Box;
  labelX: number;
  labelY: number;
  anchor: PlacedPoint['anchor'];
  leader: readonly Point[];
  cost: number;
}

/** Half the side of the largest mark, and the room between a mark and its label, in pixels. */
export const MARK_RADIUS = 6;
const GAP = 3;

/** Where stacked marks (Ễ, Ỷ) end above the baseline and descenders end below it, in em. */
const ASCENT = 1;
const DESCENT = 0.26;

/** Baseline below the middle of a mark, in em, for a label that stands beside it. */
const MIDDLE = 0.34;

interface Direction {
  x: -1 | 0 | 1;
  y: -1 | 0 | 1;
  side?: Side;
}

/** In the order in which a reader expects a name: right of its mark first. */
const DIRECTIONS: readonly Direction[] = [
  { x: 1, y: 0, side: 'east' },
  { x: -1, y: 0, side: 'west' },
  { x: 0, y: 1, side: 'south' },
  { x: 0, y: -1, side: 'north' },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: -1 },
  { x: -1, y: 1 },
];

/** Distances, in em, at which a label may stand apart on a leader, and what each step costs. */
const REACHES = [1, 2, 3, 4.5, 6, 8] as const;
const LEADER_COST = 8;

/** True when two boxes share some area. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** The box grown by `by` on every side. */
export function grow(box: Box, by: number): Box {
  return {
    left: box.left - by,
    top: box.top - by,
    right: box.right + by,
    bottom: box.bottom + by,
  };
}

function boxAt(
  labelX: number,
  labelY: number,
  anchor: PlacedPoint['anchor'],
  width: number,
  fontSize: number,
): Box {
  const before = anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2;
  return {
    left: labelX - before,
    top: labelY - ASCENT * fontSize,
    right: labelX - before + width,
    bottom: labelY + DESCENT * fontSize,
  };
}

/** The leader from the rim of the mark to the nearest place of the label's box. */
function leaderTo(box: Box, [x, y]: Point): readonly Point[] {
  const end: Point = [clamp(x, box.left, box.right), clamp(y, box.top, box.bottom)];
  const length = Math.hypot(end[0] - x, end[1] - y);
  const start = Math.min(1, MARK_RADIUS / length);
  return [[x + (end[0] - x) * start, y + (end[1] - y) * start], end];
}

/** Every way to set the label of `point`, whose mark stands at `at`, without regard to the rest. */
export function candidates(point: MapPoint, at: Point, fontSize: number): Candidate[] {
  const [x, y] = at;
  const width = textWidth(point.label, fontSize) * safety;
  const isArea = point.kind === 'area';
  const set = (direction: Direction, reach: number, cost: number): Candidate => {
    const diagonal = direction.x !== 0 && direction.y !== 0;
    const away = (MARK_RADIUS + GAP) * (diagonal ? 0.6 : 1) + reach * fontSize;
    const anchor = direction.x === 0 ? 'middle' : direction.x > 0 ? 'start' : 'end';
    const labelX = x + direction.x * away;
    const rise = direction.y > 0 ? 0.75 : direction.y < 0 ? -DESCENT / 2 : MIDDLE;
    const labelY = y + direction.y * away + rise * fontSize;
    const box = boxAt(labelX, labelY, anchor, width, fontSize);
    const leader = reach > 0 ? leaderTo(box, at) : [];
    return { box, labelX, labelY, anchor, leader, cost };
  };

  const near = DIRECTIONS.map((direction, index) =>
    set(
      direction,
      0,
      direction.side !== undefined && direction.side === point.side ? -1 : index + 1,
    ),
  );
  if (isArea) {
    const labelY = y + MIDDLE * fontSize;
    const box = boxAt(x, labelY, 'middle', width, fontSize);
    near.push({ box, labelX: x, labelY, anchor: 'middle', leader: [], cost: 0.5 });
  }
  const apart = REACHES.flatMap((reach, step) =>
    DIRECTIONS.map((direction, index) =>
      set(direction, reach, LEADER_COST * (step + 2) + index * 0.5),
    ),
  );
  return [...near, ...apart];
}
