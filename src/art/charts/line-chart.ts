import type { Point } from '../geometry.ts';
import { polyline } from '../path.ts';
import { element, group } from '../svg.ts';
import type { Across } from './across.ts';
import { across, backdrop, slotLabels, thinned } from './across.ts';
import type { ChartFrame } from './frame.ts';
import { chartDocument, frameOf, seriesGroup, shape, text } from './frame.ts';
import { dot, legend } from './legend.ts';
import { slotsOf } from './scale.ts';
import { textWidth } from './text.ts';
import type { ChartData, ChartPoint } from './types.ts';
import { axisMax, checkChart } from './validate.ts';

const RADIUS = 4;
const VALUE_GAP = 9;

interface Dot {
  at: Point;
  point: ChartPoint;
  seriesIndex: number;
  slotIndex: number;
}
type Extent = readonly [top: number, base: number];

function dotsOf(data: ChartData, place: Across, [top, base]: Extent): Dot[] {
  const max = axisMax(data);
  return place.slots.flatMap(({ slot, center }, slotIndex) =>
    slot.entries.flatMap(({ point, seriesIndex }): Dot[] =>
      point.value === null
        ? []
        : [
            {
              at: [center, base - ((base - top) * point.value) / max],
              point,
              seriesIndex,
              slotIndex,
            },
          ],
    ),
  );
}

/** Lines between neighbouring periods of one series; dashed from or to an estimate. */
function strokes(dots: readonly Dot[]): string {
  const runs = { firm: '', dashed: '' };
  let run: Point[] = [];
  let kind: keyof typeof runs = 'firm';
  const flush = (): void => {
    runs[kind] += polyline(run, { digits: 1 });
    run = [];
  };
  dots.forEach((to, index) => {
    const from = dots[index - 1];
    if (!from || to.slotIndex !== from.slotIndex + 1) {
      flush();
      return;
    }
    const next = from.point.estimated || to.point.estimated ? 'dashed' : 'firm';
    if (run.length > 0 && next !== kind) flush();
    kind = next;
    if (run.length === 0) run.push(from.at);
    run.push(to.at);
  });
  flush();
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2.5 };
  return (
    (runs.firm === '' ? '' : element('path', { d: runs.firm, ...stroke })) +
    (runs.dashed === ''
      ? ''
      : element('path', { d: runs.dashed, ...stroke, 'stroke-dasharray': '6 4' }))
  );
}

/** First and last values, highest and lowest first: what must be said when not all can. */
function byWeight(dots: readonly Dot[]): Dot[] {
  const weight = (dot: Dot): number => {
    const own = dots.filter(({ seriesIndex }) => seriesIndex === dot.seriesIndex);
    const heights = own.map(({ at: [, y] }) => y);
    if (dot === own.at(-1)) return 0;
    if (dot === own[0]) return 1;
    if (dot.at[1] === Math.min(...heights)) return 2;
    return dot.at[1] === Math.max(...heights) ? 3 : 4;
  };
  return [...dots].sort((one, other) => weight(one) - weight(other));
}

/** True for a dot whose neighbours in its series both stand higher. */
function inTrough(one: Dot, dots: readonly Dot[]): boolean {
  const own = dots.filter(({ seriesIndex }) => seriesIndex === one.seriesIndex);
  const index = own.indexOf(one);
  const [before, after] = [own[index - 1], own[index + 1]];
  return (
    before !== undefined &&
    after !== undefined &&
    before.at[1] < one.at[1] &&
    after.at[1] < one.at[1]
  );
}

/** Values above their dots, in a trough below, else the other way; a value that would cover another or a dot is left out. */
function valueTexts(
  dots: readonly Dot[],
  { fontSize, width }: ChartFrame,
  [, base]: Extent,
): string {
  interface Box {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const taken: Box[] = dots.map(({ at: [x, y] }) => ({
    left: x - RADIUS,
    right: x + RADIUS,
    top: y - RADIUS,
    bottom: y + RADIUS,
  }));
  let values = '';
  for (const one of byWeight(dots)) {
    const {
      at: [x, y],
      point,
    } = one;
    const half = textWidth(point.text, fontSize) / 2 + 1;
    const middle = Math.min(Math.max(x, half), width - half);
    const above = y - VALUE_GAP;
    const below = y + VALUE_GAP + fontSize * 0.75;
    for (const baseline of inTrough(one, dots) ? [below, above] : [above, below]) {
      const box = {
        left: middle - half,
        right: middle + half,
        top: baseline - fontSize * 0.8,
        bottom: baseline + fontSize * 0.1,
      };
      const free =
        box.bottom < base &&
        taken.every(
          (other) =>
            box.left >= other.right ||
            other.left >= box.right ||
            box.top >= other.bottom ||
            other.top >= box.bottom,
        );
      if (!free) continue;
      taken.push(box);
      values += text(middle, baseline, point.text);
      break;
    }
  }
  return values;
}

/**
 * Lines over periods, one per series, each with its own form of dot. A line breaks where a period
 * has no value, and never joins two series; a territory begins behind a divider. Estimates are
 * hatched dots on dashed lines. Values are printed as far as they fit. Throws a RangeError for data
 * that cannot be drawn.
 */
export function lineChart(data: ChartData): string {
  checkChart(data);
  const frame = frameOf(data);
  const place = thinned(across(slotsOf(data), frame, data.axis), frame);
  const key = legend(data, frame, 'dot');
  const labelLines = Math.max(...place.slots.map(({ label }) => label.length));
  const extent: Extent = [
    key.height + frame.lineHeight + VALUE_GAP,
    frame.height - labelLines * frame.lineHeight - 6,
  ];
  const dots = dotsOf(data, place, extent);
  const lines = data.series.map((series, seriesIndex) => {
    const own = dots.filter((one) => one.seriesIndex === seriesIndex);
    const marks = own.map(({ at: [x, y], point }) =>
      shape(frame, seriesIndex, dot(seriesIndex, x, y, RADIUS), point.estimated ?? false),
    );
    return seriesGroup(series, strokes(own) + marks.join(''));
  });
  return chartDocument(
    data,
    frame,
    key.markup +
      backdrop(place, frame, data, extent) +
      lines.join('') +
      group({ class: 'chart-value', 'text-anchor': 'middle' }, valueTexts(dots, frame, extent)) +
      slotLabels(place, frame, extent[1]),
  );
}
