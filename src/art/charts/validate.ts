import type { ChartData, ChartPoint } from './types.ts';

const ID = /^[a-z][a-z0-9-]*$/;
const CLASS_NAME = /^[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)*$/;

/** Values may pass the axis by this share, for rounding. */
const TOLERANCE = 1e-9;

function refuse(where: string, what: string): never {
  throw new RangeError(`${where}: ${what}`);
}

function checkNumber(value: number, where: string, name: string): void {
  if (!Number.isFinite(value)) refuse(where, `the ${name} is ${value}; give a finite number.`);
  if (value < 0) {
    refuse(where, `the ${name} is ${value}; charts start at 0, show negative numbers in a table.`);
  }
}

function checkPoint(point: ChartPoint, where: string): void {
  if (point.label.trim() === '') refuse(where, 'a point has no label.');
  const place = `${where}, point "${point.label}"`;
  if (point.text.trim() === '') refuse(place, 'the text is empty; print the value or say why not.');
  if (point.value !== null) checkNumber(point.value, place, 'value');
}

/** The highest value of the axis: its own `max`, or the highest tick or value; above 0. */
export function axisMax({ axis, series }: ChartData): number {
  if (axis?.max !== undefined) return axis.max;
  const values = series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const highest = Math.max(0, ...values, ...(axis?.ticks ?? []).map(({ value }) => value));
  return highest > 0 ? highest : 1;
}

/**
 * Check a chart's data before drawing. Throws a RangeError that names chart, series and point: no
 * series, a series without points, twice the same id or label, a value that is negative or not
 * finite or beyond the axis, an id that cannot stand in markup.
 */
export function checkChart(data: ChartData): void {
  const chart = `Chart "${data.id}"`;
  if (!ID.test(data.id)) refuse(chart, 'write the id as lower-case letters, digits and hyphens.');
  if (data.title.trim() === '') refuse(chart, 'the title is empty; it is the text alternative.');
  if (data.description.trim() === '') refuse(chart, 'the description is empty; say the values.');
  if (data.series.length === 0) refuse(chart, 'there is no series; leave the chart out instead.');
  const seriesIds = new Set<string>();
  for (const series of data.series) {
    const where = `${chart}, series "${series.id}"`;
    if (seriesIds.has(series.id)) refuse(where, 'the id stands twice.');
    seriesIds.add(series.id);
    if (!CLASS_NAME.test(series.className)) {
      refuse(
        where,
        `"${series.className}" is no class name; give chart-series-1 to chart-series-4.`,
      );
    }
    if (series.points.length === 0) refuse(where, 'there are no points; leave the series out.');
    const labels = new Set<string>();
    for (const point of series.points) {
      checkPoint(point, where);
      if (labels.has(point.label)) refuse(where, `the point "${point.label}" stands twice.`);
      labels.add(point.label);
    }
  }
  for (const tick of data.axis?.ticks ?? []) checkNumber(tick.value, `${chart}, axis`, 'tick');
  if (data.axis?.max !== undefined) {
    checkNumber(data.axis.max, `${chart}, axis`, 'max');
    if (data.axis.max === 0) refuse(`${chart}, axis`, 'the max is 0; give a number above 0.');
  }
  const limit = axisMax(data) * (1 + TOLERANCE);
  const values = data.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const ticks = (data.axis?.ticks ?? []).map(({ value }) => value);
  const beyond = [...values, ...ticks].find((value) => value > limit);
  if (beyond !== undefined) {
    refuse(chart, `${beyond} is beyond the axis, which ends at ${axisMax(data)}; raise axis.max.`);
  }
}
