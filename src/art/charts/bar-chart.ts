import { box } from '../path.ts';
import { group } from '../svg.ts';
import { across, backdrop, slotLabels, TERRITORY_GAP } from './across.ts';
import type { ChartFrame } from './frame.ts';
import {
  at,
  chartDocument,
  divider,
  frameOf,
  seriesGroup,
  shape,
  text,
  textLines,
} from './frame.ts';
import { legend } from './legend.ts';
import { rows } from './rank-chart.ts';
import type { Slot } from './scale.ts';
import { dividedWithin, hasHandover, slotsOf, splitsOf } from './scale.ts';
import { fits, wrapText } from './text.ts';
import type { ChartData } from './types.ts';
import { axisMax, checkChart } from './validate.ts';

const BAR_GAP = 2;
const VALUE_GAP = 6;
const WIDEST_BAR = 64;

/**
 * Upright bars, grouped by period, values above them. Undefined when a value or a label is too wide
 * for its place: then the bars have to lie down.
 */
function columns(data: ChartData, slots: readonly Slot[], frame: ChartFrame): string | undefined {
  const { fontSize, lineHeight, height } = frame;
  const place = across(slots, frame, data.axis);
  const most = Math.max(...slots.map(({ entries }) => entries.length));
  const room = Math.min(place.pitch * (most === 1 ? 0.6 : 0.88), most * WIDEST_BAR);
  const splits = splitsOf(slots);
  const handover = hasHandover(slots);
  const splitGap = handover ? TERRITORY_GAP : 3 * BAR_GAP;
  const barWidth = (room - (most - 1) * BAR_GAP - Math.max(...splits) * splitGap) / most;
  const textRoom = ({ entries }: Slot): number => {
    if (entries.length < 2) return place.pitch - 4;
    const apart = entries.every(
      (entry, index) => index === 0 || dividedWithin(entries[index - 1], entry),
    );
    return barWidth + (apart ? splitGap : BAR_GAP);
  };
  const valueLines = (slot: Slot, value: string): string[] =>
    wrapText(value, textRoom(slot), fontSize);
  const enough =
    barWidth >= 4 &&
    place.slots.every(
      ({ slot, label }) =>
        fits(label, place.pitch - 4, fontSize) &&
        slot.entries.every(({ point }) =>
          fits(
            valueLines(slot, point.text),
            textRoom(slot),
            fontSize,
            point.value === null ? 3 : 1,
          ),
        ),
    );
  if (!enough) return undefined;

  const key = legend(data, frame, 'bar');
  const labelLines = Math.max(...place.slots.map(({ label }) => label.length));
  const top = key.height + lineHeight + VALUE_GAP;
  const base = height - labelLines * lineHeight - 6;
  const max = axisMax(data);
  const bars = data.series.map((): string[] => []);
  let values = '';
  let missing = '';
  let dividers = '';
  place.slots.forEach(({ slot, center }, slotIndex) => {
    const { entries } = slot;
    const total =
      entries.length * barWidth +
      (entries.length - 1) * BAR_GAP +
      (splits[slotIndex] ?? 0) * splitGap;
    let x = center - total / 2;
    entries.forEach(({ point, seriesIndex }, index) => {
      const entry = entries[index];
      if (entry && dividedWithin(entries[index - 1], entry)) {
        if (handover) dividers += `M${at(x + (splitGap - BAR_GAP) / 2)} ${at(top)}V${at(base)}`;
        x += splitGap;
      }
      const middle = x + barWidth / 2;
      if (point.value === null) {
        const lines = valueLines(slot, point.text);
        const first = base - VALUE_GAP - (lines.length - 1) * lineHeight;
        missing += textLines(middle, first, lines, frame);
      } else {
        const tall = ((base - top) * point.value) / max;
        if (tall > 0) {
          const data = box(x, base - tall, barWidth, tall, 1);
          bars[seriesIndex]?.push(shape(frame, seriesIndex, data, point.estimated ?? false));
        }
        values += text(middle, base - tall - VALUE_GAP, point.text);
      }
      x += barWidth + BAR_GAP;
    });
  });
  return chartDocument(
    data,
    frame,
    key.markup +
      backdrop(place, frame, data, [top, base]) +
      data.series
        .map((series, index) => seriesGroup(series, bars[index]?.join('') ?? ''))
        .join('') +
      (dividers === '' ? '' : divider(dividers)) +
      group({ class: 'chart-value', 'text-anchor': 'middle' }, values) +
      group({ class: 'chart-dim', 'text-anchor': 'middle' }, missing) +
      slotLabels(place, frame, base),
  );
}

/**
 * Bars by period, several series side by side in each. Where the values or labels do not fit
 * beside one another, the bars lie down, one period under another.
 *
 * A series of another territory stands behind a divider; nothing joins the two. Throws a RangeError
 * for data that cannot be drawn.
 */
export function barChart(data: ChartData): string {
  checkChart(data);
  const frame = frameOf(data);
  const slots = slotsOf(data);
  return columns(data, slots, frame) ?? rows(data, slots, frame);
}
