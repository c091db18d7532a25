import { box, ellipse, polyline } from '../path.ts';
import { group } from '../svg.ts';
import type { ChartFrame } from './frame.ts';
import { seriesGroup, shape, textLines } from './frame.ts';
import { textWidth, wrapText } from './text.ts';
import type { ChartData, ChartSeries } from './types.ts';

/** What stands for a series: a bar's square, or the form of its dots. */
export type MarkerForm = 'bar' | 'dot';

/** Room between a swatch and its word, and between two entries. */
const SWATCH_GAP = 6;
const ENTRY_GAP = 18;

/** Below the key, before the chart begins. */
const FOOT = 8;

/** Path data of a series' dot: circle, square, triangle, diamond, so that colour is not alone. */
export function dot(seriesIndex: number, x: number, y: number, radius: number): string {
  const form = seriesIndex % 4;
  const reach = radius * 1.25;
  if (form === 1) return box(x - radius, y - radius, 2 * radius, 2 * radius, 1);
  if (form === 2) {
    const corners = [
      [x, y - reach],
      [x + reach, y + radius],
      [x - reach, y + radius],
    ] as const;
    return polyline(corners, { closed: true, digits: 1 });
  }
  if (form === 3) {
    const corners = [
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
    ] as const;
    return polyline(corners, { closed: true, digits: 1 });
  }
  return ellipse([x, y], radius, radius, 1);
}

interface Entry {
  series: ChartSeries;
  seriesIndex: number;
  label: string;
  estimated: boolean;
}

function entriesOf(data: ChartData): Entry[] {
  const entries: Entry[] =
    data.series.length < 2
      ? []
      : data.series.map((series, seriesIndex) => ({
          series,
          seriesIndex,
          label: series.label,
          estimated: false,
        }));
  const seriesIndex = data.series.findIndex(({ points }) =>
    points.some(({ estimated }) => estimated),
  );
  const series = data.series[seriesIndex];
  if (series && data.estimatedLabel !== undefined) {
    entries.push({ series, seriesIndex, label: data.estimatedLabel, estimated: true });
  }
  return entries;
}

/**
 * The key above a chart: one entry per series when there are several, and one for estimates when
 * the data name them. Entries flow into rows; a long one wraps. `height` is 0 when there is none.
 */
export function legend(
  data: ChartData,
  frame: ChartFrame,
  form: MarkerForm,
): { markup: string; height: number } {
  const { fontSize, lineHeight, width } = frame;
  const swatch = Math.round(fontSize * 0.85);
  const indent = swatch + SWATCH_GAP;
  let [x, y] = [0, 0];
  let rowHeight = 0;
  let swatches = '';
  let words = '';
  for (const { series, seriesIndex, label, estimated } of entriesOf(data)) {
    const lines = wrapText(label, width - indent, fontSize);
    const entryWidth = indent + Math.max(...lines.map((line) => textWidth(line, fontSize)));
    if (x > 0 && x + entryWidth > width) {
      [x, y] = [0, y + rowHeight];
      rowHeight = 0;
    }
    const middle = y + lineHeight / 2;
    const data =
      form === 'dot' && !estimated
        ? dot(seriesIndex, x + swatch / 2, middle, swatch * 0.4)
        : box(x, middle - swatch / 2, swatch, swatch, 1);
    swatches += seriesGroup(series, shape(frame, seriesIndex, data, estimated));
    words += textLines(x + indent, middle + fontSize * 0.35, lines, frame);
    rowHeight = Math.max(rowHeight, lines.length * lineHeight);
    x += entryWidth + ENTRY_GAP;
  }
  if (words === '') return { markup: '', height: 0 };
  return {
    markup: swatches + group({ class: 'chart-label' }, words),
    height: y + rowHeight + FOOT,
  };
}
