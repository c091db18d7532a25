/**
 * One value of a series. `label` names its period or category, `text` is the value as printed, in
 * the reader's number format. `value` is 0 or more; null where nothing was published: `text` then
 * says so. `estimated` values are hatched.
 */
export interface ChartPoint {
  label: string;
  value: number | null;
  text: string;
  estimated?: boolean;
}

/**
 * Values that belong together. `className` gives the colour: `chart-series-1` … `chart-series-4`.
 * `territory` names what the numbers are about; where it changes, the chart draws a divider. Left
 * out, every series is its own territory unless it shares a period with its neighbour.
 */
export interface ChartSeries {
  id: string;
  label: string;
  className: string;
  territory?: string;
  points: readonly ChartPoint[];
}

/** The value axis: its ticks with their printed text. `max` defaults to the highest tick or value. */
export interface ChartAxis {
  max?: number;
  ticks: readonly { value: number; text: string }[];
}

/** wide: 640 units, for columns from about 550 px; narrow: 358 units, for phones. */
export type ChartLayout = 'wide' | 'narrow';

/**
 * A chart as plain data; all words and numbers are already in the reader's language.
 *
 * - `id`: unique on the page; ids inside the SVG are built from it and the layout.
 * - `title`, `description`: the text alternative; the description says the values in words.
 * - `periods`: the order of the labels, where the series alone do not settle it.
 * - `estimatedLabel`: the key's word for hatched values; without it the key leaves them out.
 * - `width`, `height`: other drawing units than those of the layout.
 */
export interface ChartData {
  id: string;
  layout?: ChartLayout;
  width?: number;
  height?: number;
  title: string;
  description: string;
  series: readonly ChartSeries[];
  axis?: ChartAxis;
  periods?: readonly string[];
  estimatedLabel?: string;
}

/** One entry of the key that stands beside a share chart. */
export interface ShareKey {
  id: string;
  label: string;
  text: string;
  className: string;
  estimated: boolean;
}
