import type { ChartData, ChartPoint, ChartSeries } from './types.ts';

const STEPS = [1, 2, 2.5, 3, 4, 5, 10] as const;

/**
 * Round tick values from 0 to at least `max`, about `count` steps apart. Throws a RangeError when
 * `max` is negative or not finite, or `count` is not a whole number above 0.
 */
export function niceTicks(max: number, count: number): number[] {
  if (!Number.isFinite(max) || max < 0) {
    throw new RangeError(`niceTicks: max is ${max}; give a finite number of 0 or more.`);
  }
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`niceTicks: count is ${count}; give a whole number above 0.`);
  }
  if (max === 0) return [0, 1];
  const rough = max / count;
  const exponent = Math.floor(Math.log10(rough));
  const power = 10 ** exponent;
  const step = (STEPS.find((one) => one * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const steps = Math.ceil(max / step - 1e-9);
  const digits = Math.min(100, Math.max(0, 1 - exponent));
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toFixed(digits)));
}

/** A bar's or dot's place in its slot. `seriesIndex` counts in the order of the chart's series. */
export interface SlotEntry {
  series: ChartSeries;
  seriesIndex: number;
  point: ChartPoint;
}

/** One period or category with its entries; `divided`: the territory changes before it. */
export interface Slot {
  label: string;
  entries: SlotEntry[];
  divided: boolean;
}

/** Labels of all series in one order: each new label follows its predecessor in its own series. */
function mergeLabels(series: readonly ChartSeries[]): string[] {
  const merged: string[] = [];
  for (const { points } of series) {
    const labels = points.map(({ label }) => label);
    labels.forEach((label, index) => {
      if (merged.includes(label)) return;
      const before = index === 0 ? -1 : merged.indexOf(labels[index - 1] ?? '');
      const next = labels.slice(index + 1).find((later) => merged.includes(later));
      if (before >= 0) merged.splice(before + 1, 0, label);
      else if (next !== undefined) merged.splice(merged.indexOf(next), 0, label);
      else merged.push(label);
    });
  }
  return merged;
}

/** The territory of a series; its own id stands in where none is given. */
export function territoryOf(series: ChartSeries): string {
  return series.territory ?? series.id;
}

/**
 * The slots of a chart in order. Throws a RangeError when `periods` leaves out a label that a
 * series uses.
 */
export function slotsOf(data: ChartData): Slot[] {
  const labels = data.periods ?? mergeLabels(data.series);
  const unknown = data.series.flatMap(({ points }) =>
    points.filter(({ label }) => !labels.includes(label)),
  )[0];
  if (unknown) {
    throw new RangeError(`Chart "${data.id}": periods leaves out "${unknown.label}"; add it.`);
  }
  let previous = new Set<string>();
  return labels.map((label) => {
    const entries = data.series.flatMap((series, seriesIndex) => {
      const point = series.points.find((one) => one.label === label);
      return point ? [{ series, seriesIndex, point }] : [];
    });
    const territories = new Set(entries.map(({ series }) => territoryOf(series)));
    const divided =
      previous.size > 0 &&
      territories.size > 0 &&
      [...territories].every((territory) => !previous.has(territory));
    if (territories.size > 0) previous = territories;
    return { label, entries, divided };
  });
}

/** True when the territory changes between two entries of one slot, as the data expressly say. */
export function dividedWithin(one: SlotEntry | undefined, other: SlotEntry): boolean {
  return (
    one?.series.territory !== undefined &&
    other.series.territory !== undefined &&
    one.series.territory !== other.series.territory
  );
}

/** How often the territory changes within each slot. */
export function splitsOf(slots: readonly Slot[]): number[] {
  return slots.map(
    ({ entries }) =>
      entries.filter((entry, index) => dividedWithin(entries[index - 1], entry)).length,
  );
}

/**
 * True when one single slot holds the change from one territory to the next. There the divider
 * runs through the slot; territories that share many slots are set apart by gaps alone.
 */
export function hasHandover(slots: readonly Slot[]): boolean {
  const splits = splitsOf(slots);
  return slots.length > 1 && splits.reduce((sum, count) => sum + count, 0) === 1;
}
