import { box, polyline } from '../path.ts';
import { element, group } from '../svg.ts';
import type { ChartFrame } from './frame.ts';
import { at, chartDocument, frameOf, seriesGroup, shape, text } from './frame.ts';
import { textWidth } from './text.ts';
import type { ChartData, ChartPoint, ChartSeries, ShareKey } from './types.ts';
import { checkChart } from './validate.ts';

const SEGMENT_GAP = 2;
const TEXT_GAP = 7;
const BAR_SHARE_OF_TYPE = 3;

/** Shares may pass the whole by this much, for rounding: 100.4 of 100. */
const ROUNDING = 1.005;

interface Segment {
  series: ChartSeries;
  point: ChartPoint;
  value: number;
}

function segmentsOf(data: ChartData): { segments: Segment[]; whole: number } {
  const segments = data.series.map((series): Segment => {
    const [point, ...more] = series.points;
    if (!point || more.length > 0 || point.value === null) {
      throw new RangeError(
        `Chart "${data.id}", series "${series.id}": a share is a series with exactly one value.`,
      );
    }
    return { series, point, value: point.value };
  });
  const sum = segments.reduce((total, { value }) => total + value, 0);
  const whole = data.axis?.max ?? sum;
  if (!(sum > 0)) throw new RangeError(`Chart "${data.id}": all shares are 0.`);
  if (sum > whole * ROUNDING) {
    throw new RangeError(
      `Chart "${data.id}": the shares add up to ${at(sum)}, more than the whole of ${at(whole)}.`,
    );
  }
  return { segments, whole: Math.max(whole, sum) };
}

type Placed = Segment & { x: number; width: number; middle: number; row: number };

/** Segments with their values' places: in the lowest row above the bar that has room. */
function place(segments: readonly Segment[], whole: number, frame: ChartFrame): Placed[] {
  const ends: number[] = [];
  let x = 0;
  return segments.map((segment) => {
    const width = (frame.width * segment.value) / whole;
    const half = textWidth(segment.point.text, frame.fontSize) / 2;
    const middle = Math.min(Math.max(x + width / 2, half), frame.width - half);
    const free = ends.findIndex((end) => middle - half >= end + 6);
    const row = free < 0 ? ends.length : free;
    ends[row] = middle + half;
    const placed = { ...segment, x, width, middle, row };
    x += width;
    return placed;
  });
}

/**
 * One bar divided into shares, in the given order, with the values above and the data of a key to
 * print beside it in the same order. Every series holds exactly one value. The bar stands for
 * `axis.max` when given (100), else for the sum of the shares; what is missing to the whole stays
 * empty. The height follows from the values. Throws a RangeError for data that cannot be drawn, or
 * when the shares are more than the whole.
 */
export function shareChart(data: ChartData): { svg: string; keys: ShareKey[] } {
  // The axis is the whole here, not the limit of one value: it is checked against the sum.
  const { axis, ...rest } = data;
  checkChart(axis?.max === undefined ? rest : { ...rest, axis: { max: axis.max, ticks: [] } });
  const { segments, whole } = segmentsOf(data);
  const frame = frameOf(data);
  const { fontSize, lineHeight, width } = frame;
  const placed = place(segments, whole, frame);
  const valueRows = Math.max(...placed.map(({ row }) => row)) + 1;
  const top = valueRows * lineHeight + TEXT_GAP;
  const deep = fontSize * BAR_SHARE_OF_TYPE;
  const height = Math.ceil(top + deep + 1);

  const bars = placed.map(({ series, point, x, width: wide }, index) => {
    const inner = Math.max(wide - SEGMENT_GAP, wide / 2);
    const data = box(x, top, index === placed.length - 1 ? wide : inner, deep, 1);
    return seriesGroup(series, shape(frame, index, data, point.estimated ?? false));
  });
  const baseline = (row: number): number => top - TEXT_GAP - row * lineHeight;
  const values = placed.map(({ middle, row, point }) => text(middle, baseline(row), point.text));
  // A value that stands high or to the side is tied to its segment.
  const ties = placed
    .filter(({ row, middle, x, width: wide }) => row > 0 || middle < x || middle > x + wide)
    .map(({ row, middle, x, width: wide }) =>
      polyline(
        [
          [Math.min(Math.max(middle, x + wide / 2), x + wide), baseline(row) + 3],
          [x + wide / 2, top - 1],
        ],
        { digits: 1 },
      ),
    )
    .join('');
  const svg = chartDocument(
    data,
    { ...frame, height },
    element('path', { class: 'chart-grid', d: `M0 ${at(top + deep)}H${at(width)}` }) +
      bars.join('') +
      (ties === '' ? '' : element('path', { class: 'chart-axis', d: ties })) +
      group({ class: 'chart-value', 'text-anchor': 'middle' }, values.join('')),
  );
  const keys = segments.map(({ series, point }) => ({
    id: series.id,
    label: series.label,
    text: point.text,
    className: series.className,
    estimated: point.estimated ?? false,
  }));
  return { svg, keys };
}
