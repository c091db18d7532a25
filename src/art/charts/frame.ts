import { box, compact } from '../path.ts';
import type { Attributes } from '../svg.ts';
import { element, escapeText, group } from '../svg.ts';
import { textWidth } from './text.ts';
import type { ChartAxis, ChartData, ChartLayout, ChartSeries } from './types.ts';

/**
 * Drawing units and type of each layout. One drawing for all screens would either shrink its type
 * below 12 px on a phone or blow it up on a desk, so a page carries both and shows one: at 358 px
 * the narrow one sets 13 px, the wide one stays at 12 px down to a column of 550 px.
 */
const LAYOUTS: Readonly<Record<ChartLayout, { width: number; height: number; fontSize: number }>> =
  {
    wide: { width: 640, height: 340, fontSize: 14 },
    narrow: { width: 358, height: 280, fontSize: 13 },
  };

/** The room a chart is drawn in, and the beginning of every id inside it. */
export interface ChartFrame {
  key: string;
  layout: ChartLayout;
  width: number;
  height: number;
  fontSize: number;
  lineHeight: number;
}

/** The frame of a chart; throws a RangeError when its width or height is not above 0. */
export function frameOf(data: ChartData): ChartFrame {
  const layout = data.layout ?? 'wide';
  const { fontSize } = LAYOUTS[layout];
  const { width = LAYOUTS[layout].width, height = LAYOUTS[layout].height } = data;
  if (!(width > 0 && height > 0)) {
    throw new RangeError(`Chart "${data.id}": ${width} × ${height} is no size; give both above 0.`);
  }
  const lineHeight = Math.round(fontSize * 1.35);
  return { key: `${data.id}-${layout}`, layout, width, height, fontSize, lineHeight };
}

/** Coordinates as written in attributes: one decimal. */
export function at(value: number): string {
  return compact(value, 1);
}

/** One line of text. */
export function text(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return element('text', { x: at(x), y: at(y), ...attributes }, escapeText(content));
}

/** Lines of text under one another, the first with its baseline at `y`. */
export function textLines(
  x: number,
  y: number,
  lines: readonly string[],
  { lineHeight }: ChartFrame,
): string {
  return lines.map((line, index) => text(x, y + index * lineHeight, line)).join('');
}

/** Width of the widest of `texts`; 0 for none. */
export function widest(texts: readonly string[], { fontSize }: ChartFrame): number {
  return Math.max(0, ...texts.map((one) => textWidth(one, fontSize)));
}

/** Printed texts of the axis; none without an axis. */
export function tickTexts(axis: ChartAxis | undefined): string[] {
  return (axis?.ticks ?? []).map((tick) => tick.text);
}

function hatchId(frame: ChartFrame, seriesIndex: number): string {
  return `${frame.key}-hatch-${seriesIndex + 1}`;
}

function hatch(frame: ChartFrame, series: ChartSeries, seriesIndex: number): string {
  const stripes =
    element('path', { class: 'chart-ground', d: box(0, 0, 6, 6) }) +
    element('path', { class: series.className, d: box(0, 0, 3, 6) });
  return element(
    'pattern',
    {
      id: hatchId(frame, seriesIndex),
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    stripes,
  );
}

/** A filled shape of a series; hatched when estimated. Stands inside {@link seriesGroup}. */
export function shape(
  frame: ChartFrame,
  seriesIndex: number,
  data: string,
  estimated: boolean,
): string {
  if (!estimated) return element('path', { d: data });
  const fill = `url(#${hatchId(frame, seriesIndex)})`;
  return element('path', { class: 'chart-estimate', fill, d: data });
}

/** Shapes in the colour of their series. */
export function seriesGroup(series: ChartSeries, shapes: string): string {
  return group({ class: series.className }, shapes);
}

/** A dashed line where the territory changes. */
export function divider(data: string): string {
  return element('path', { class: 'chart-axis', 'stroke-dasharray': '3 4', d: data });
}

/**
 * The whole chart: an SVG image with its title and description as text alternative, and the hatch
 * of every series that holds an estimate.
 */
export function chartDocument(data: ChartData, frame: ChartFrame, body: string): string {
  const [title, description] = [`${frame.key}-title`, `${frame.key}-desc`];
  const hatches = data.series
    .map((series, index) =>
      series.points.some(({ estimated }) => estimated) ? hatch(frame, series, index) : '',
    )
    .join('');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart chart-${frame.layout}`,
      viewBox: `0 0 ${at(frame.width)} ${at(frame.height)}`,
      role: 'img',
      'aria-labelledby': `${title} ${description}`,
      'font-size': frame.fontSize,
    },
    element('title', { id: title }, escapeText(data.title)) +
      element('desc', { id: description }, escapeText(data.description)) +
      (hatches === '' ? '' : element('defs', {}, hatches)) +
      body,
  );
}
