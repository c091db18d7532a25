import { box } from '../path.ts';
import { element, group } from '../svg.ts';
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
  widest,
} from './frame.ts';
import { legend } from './legend.ts';
import type { Slot } from './scale.ts';
import { dividedWithin, hasHandover, slotsOf, splitsOf } from './scale.ts';
import { fits, keepLines, textWidth, wrapText } from './text.ts';
import type { ChartData } from './types.ts';
import { axisMax, checkChart } from './validate.ts';

const LABEL_GAP = 10;
const VALUE_GAP = 6;
const BAR_GAP = 3;
const SLOT_GAP = 12;
const TERRITORY_GAP = 16;

/** Labels above the bars leave room for readers who widen letter and word spacing (WCAG 2.2, 1.4.12). */
const SPACED_SHARE = 0.78;

/** Labels stand beside the bars up to this share of the width, else above them. */
const BESIDE_SHARE = { wide: 0.38, narrow: 0.24 } as const;

interface Column {
  left: number;
  beside: boolean;
  labelWidth: number;
}

function labelColumn(slots: readonly Slot[], frame: ChartFrame): Column {
  const { fontSize, layout, width } = frame;
  const limit = BESIDE_SHARE[layout] * width;
  const labels = slots.map(({ label }) => label);
  const fitting = layout === 'narrow' ? 1 : 2;
  if (!labels.every((label) => fits(wrapText(label, limit, fontSize), limit, fontSize, fitting))) {
    return { left: 0, beside: false, labelWidth: width * SPACED_SHARE };
  }
  const labelWidth = Math.min(limit, widest(labels, frame));
  return { left: labelWidth + LABEL_GAP, beside: true, labelWidth };
}

/** Ticks below the bars and their grid lines; a tick that would touch the one before is left out. */
function scale(
  data: ChartData,
  frame: ChartFrame,
  [left, right]: readonly [left: number, right: number],
  [top, bottom]: readonly [top: number, bottom: number],
): { grid: string; words: string } {
  const max = axisMax(data);
  let grid = '';
  let words = '';
  let taken = Number.NEGATIVE_INFINITY;
  for (const tick of data.axis?.ticks ?? []) {
    const x = left + ((right - left) * tick.value) / max;
    const half = textWidth(tick.text, frame.fontSize) / 2;
    const middle = Math.min(Math.max(x, half), frame.width - half);
    if (x > left) grid += `M${at(x)} ${at(top)}V${at(bottom)}`;
    if (middle - half < taken + 6) continue;
    taken = middle + half;
    words += text(middle, bottom + frame.lineHeight, tick.text);
  }
  return { grid, words };
}

/**
 * Lying bars, one slot under another, values behind them. The height follows from the data: the
 * frame's own is not used.
 */
export function rows(data: ChartData, slots: readonly Slot[], frame: ChartFrame): string {
  const { fontSize, lineHeight, width } = frame;
  const { left, beside, labelWidth } = labelColumn(slots, frame);
  const points = data.series.flatMap((series) => series.points);
  const valueWidth = widest(
    points.filter(({ value }) => value !== null).map((point) => point.text),
    frame,
  );
  const right = width - valueWidth - VALUE_GAP - 2;
  if (right - left < 40) {
    throw new RangeError(
      `Chart "${data.id}": the values' texts leave no room for bars in ${width} units; shorten them.`,
    );
  }
  const handover = hasHandover(slots);
  const splitGap = handover ? TERRITORY_GAP : 2 * BAR_GAP;
  const max = axisMax(data);
  const thickness = data.series.length > 1 ? fontSize + 2 : fontSize + 5;
  const key = legend(data, frame, 'bar');
  const bars = data.series.map((): string[] => []);
  let labels = '';
  let values = '';
  let missing = '';
  let dividers = '';
  const top = key.height;
  let y = top;

  for (const slot of slots) {
    if (slot.divided) {
      dividers += `M0 ${at(y + TERRITORY_GAP / 2)}H${at(width)}`;
      y += TERRITORY_GAP;
    }
    y += SLOT_GAP / 2;
    const lines = keepLines(wrapText(slot.label, labelWidth, fontSize));
    const splits = splitsOf([slot])[0] ?? 0;
    const deep = slot.entries.length * (thickness + BAR_GAP) - BAR_GAP + splits * splitGap;
    const labelDeep = lines.length * lineHeight;
    const block = beside ? Math.max(deep, labelDeep) : labelDeep + deep + 2;
    const labelTop = beside ? y + (block - labelDeep) / 2 : y;
    labels += textLines(beside ? labelWidth : 0, labelTop + fontSize, lines, frame);

    let barTop = beside ? y + (block - deep) / 2 : y + labelDeep + 2;
    slot.entries.forEach((entry, index) => {
      const { point, seriesIndex } = entry;
      if (dividedWithin(slot.entries[index - 1], entry)) {
        if (handover)
          dividers += `M${at(left)} ${at(barTop + (splitGap - BAR_GAP) / 2)}H${at(width)}`;
        barTop += splitGap;
      }
      const baseline = barTop + thickness / 2 + fontSize * 0.35;
      if (point.value === null) {
        missing += text(left + VALUE_GAP, baseline, point.text);
      } else {
        const long = ((right - left) * point.value) / max;
        if (long > 0) {
          const data = box(left, barTop, long, thickness, 1);
          bars[seriesIndex]?.push(shape(frame, seriesIndex, data, point.estimated ?? false));
        }
        values += text(left + long + VALUE_GAP, baseline, point.text);
      }
      barTop += thickness + BAR_GAP;
    });
    y += block + SLOT_GAP / 2;
  }

  const { grid, words } = scale(data, frame, [left, right], [top, y]);
  const height = Math.ceil(words === '' ? y : y + lineHeight + 6);
  return chartDocument(
    data,
    { ...frame, height },
    key.markup +
      (grid === '' ? '' : element('path', { class: 'chart-grid', d: grid })) +
      group({ class: 'chart-dim', 'text-anchor': 'middle' }, words) +
      (dividers === '' ? '' : divider(dividers)) +
      data.series
        .map((series, index) => seriesGroup(series, bars[index]?.join('') ?? ''))
        .join('') +
      element('path', { class: 'chart-axis', d: `M${at(left)} ${at(top)}V${at(y)}` }) +
      group({ class: 'chart-value' }, values) +
      group({ class: 'chart-dim' }, missing) +
      group({ class: 'chart-label', 'text-anchor': beside ? 'end' : undefined }, labels),
  );
}

/**
 * Lying bars by category, in the given order, values behind them. The height follows from the
 * number of categories. Throws a RangeError for data that cannot be drawn.
 */
export function rankChart(data: ChartData): string {
  checkChart(data);
  return rows(data, slotsOf(data), frameOf(data));
}
