import type { Point } from '../geometry.ts';
import { lerpPoint } from '../geometry.ts';
import { polyline, round } from '../path.ts';
import type { Box, Candidate } from './label-candidates.ts';
import { candidates, grow, MARK_RADIUS, overlaps } from './label-candidates.ts';
import { outlineInFrame, projection } from './projection.ts';
import type { MapFrame, MapPoint, PlacedPoint, PointKind } from './types.ts';

/** The frame of the map, and the size of its labels in the same pixels (12.5). */
export type LabelFrame = MapFrame & { fontSize?: number };

interface Labelled {
  point: MapPoint;
  at: Point;
  ways: Candidate[];
  chosen: Candidate | undefined;
}

/** Which labels choose their place first. */
const RANK: Readonly<Record<PointKind, number>> = { seat: 0, town: 1, peak: 2, point: 3, area: 4 };

/** Room kept free between labels and to the edge of the frame, in pixels. */
const LABEL_GAP = 1.5;
const FRAME_MARGIN = 2;

/** What it costs a label to lie across the border line, or its leader to cross a mark. */
const BORDER_COST = 1.5;

/** How often every label may look again for a better place. */
const ROUNDS = 4;

function contains(box: Box, [x, y]: Point): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

function leaderCrosses(leader: readonly Point[], box: Box): boolean {
  const [from, to] = leader;
  if (!from || !to) return false;
  return [0.15, 0.3, 0.45, 0.6, 0.75, 0.9].some((t) => contains(box, lerpPoint(from, to, t)));
}

function collide(one: Candidate, other: Candidate): boolean {
  const room = grow(one.box, LABEL_GAP);
  return (
    overlaps(room, other.box) ||
    leaderCrosses(one.leader, other.box) ||
    leaderCrosses(other.leader, one.box)
  );
}

/** Ways to set the label that stay in the frame and clear of every other mark. */
function possibleWays(
  entry: Labelled,
  marks: readonly { id: string; box: Box }[],
  frame: LabelFrame,
  border: readonly Point[],
): Candidate[] {
  const { width, height } = frame;
  return entry.ways
    .filter(
      ({ box, leader }) =>
        box.left >= FRAME_MARGIN &&
        box.top >= FRAME_MARGIN &&
        box.right <= width - FRAME_MARGIN &&
        box.bottom <= height - FRAME_MARGIN &&
        marks.every(
          (mark) =>
            (mark.id === entry.point.id && leader.length === 0) ||
            (!overlaps(box, mark.box) &&
              (mark.id === entry.point.id || !leaderCrosses(leader, mark.box))),
        ),
    )
    .map((way) =>
      border.some((corner) => contains(way.box, corner))
        ? { ...way, cost: way.cost + BORDER_COST }
        : way,
    )
    .sort((one, other) => one.cost - other.cost);
}

function choose(entries: readonly Labelled[]): void {
  for (let pass = 0; pass < ROUNDS; pass += 1) {
    let changed = false;
    for (const entry of entries) {
      const others = entries.filter((other) => other !== entry);
      const free = entry.ways.find((way) =>
        others.every(({ chosen }) => chosen === undefined || !collide(way, chosen)),
      );
      changed ||= free !== entry.chosen;
      entry.chosen = free;
    }
    if (!changed) return;
  }
}

function placed({ point, at, chosen }: Labelled): PlacedPoint {
  const [x, y] = [round(at[0], 1), round(at[1], 1)];
  const leader = polyline(chosen?.leader ?? [], { digits: 1 });
  return {
    id: point.id,
    label: point.label,
    x,
    y,
    labelX: round(chosen?.labelX ?? x, 1),
    labelY: round(chosen?.labelY ?? y, 1),
    anchor: chosen?.anchor ?? 'start',
    kind: point.kind ?? 'point',
    strong: point.strong ?? false,
    ...(leader === '' ? {} : { leader }),
    labelled: chosen !== undefined,
  };
}

/**
 * Set the labels of `points` so that none covers another label or a mark and none leaves the frame;
 * in the order of `points`. Strong points and seats choose first. Widths are estimated from the
 * text, so any language and script will do; call it once per language and size of frame.
 *
 * Throws a RangeError when a point lies outside the frame, has no label, or shares its id.
 */
export function labelPoints(points: readonly MapPoint[], frame: LabelFrame): PlacedPoint[] {
  const { width, height, fontSize = 12.5 } = frame;
  const project = projection(frame);
  const border = outlineInFrame(frame).flat();
  const ids = new Set<string>();
  const entries = points.map((point): Labelled => {
    const { x, y } = project(point.latitude, point.longitude);
    if (point.label.trim() === '') throw new RangeError(`Map point "${point.id}" has no label.`);
    if (ids.has(point.id)) throw new RangeError(`Two map points have the id "${point.id}".`);
    if (x < 0 || y < 0 || x > width || y > height) {
      throw new RangeError(
        `Map point "${point.id}" at ${point.latitude}, ${point.longitude} lies outside the map. ` +
          'Check that latitude and longitude are not swapped.',
      );
    }
    ids.add(point.id);
    return { point, at: [x, y], ways: candidates(point, [x, y], fontSize), chosen: undefined };
  });

  const marks = entries
    .filter(({ point }) => point.kind !== 'area')
    .map(({ point, at: [x, y] }) => ({
      id: point.id,
      box: grow({ left: x, top: y, right: x, bottom: y }, MARK_RADIUS),
    }));
  for (const entry of entries) entry.ways = possibleWays(entry, marks, frame, border);

  const byRank = [...entries].sort(
    (one, other) =>
      Number(other.point.strong ?? false) - Number(one.point.strong ?? false) ||
      RANK[one.point.kind ?? 'point'] - RANK[other.point.kind ?? 'point'],
  );
  choose(byRank);
  return entries.map(placed);
}
