import { barChart } from '../../../src/art/charts/bar-chart.ts';
import { lineChart } from '../../../src/art/charts/line-chart.ts';
import { rankChart } from '../../../src/art/charts/rank-chart.ts';
import { niceTicks } from '../../../src/art/charts/scale.ts';
import { shareChart } from '../../../src/art/charts/share-chart.ts';
import type { ChartData, ChartLayout, ChartPoint } from '../../../src/art/charts/types.ts';

export const point = (label: string, value: number, estimated = false): ChartPoint => ({
  label,
  value,
  text: String(value),
  estimated,
});

export const visitors: ChartData = {
  id: 'visitors',
  title: 'Visitors 2022 to 2025, million',
  description: 'Former Lào Cai: 4 in 2022, 6 in 2023, 8 in 2024. New province: 10 in 2025.',
  series: [
    {
      id: 'old',
      label: 'Former Lào Cai',
      className: 'chart-series-1',
      points: [point('2022', 4, true), point('2023', 6), point('2024', 8)],
    },
    {
      id: 'new',
      label: 'New province',
      className: 'chart-series-2',
      points: [point('2025', 10)],
    },
  ],
  axis: { ticks: niceTicks(10, 4).map((value) => ({ value, text: String(value) })) },
  estimatedLabel: 'Estimated',
};

export const shares: ChartData = {
  ...visitors,
  id: 'structure',
  series: [
    ['services', 39.16],
    ['industry', 37.31],
    ['farming', 16],
    ['taxes', 7.53],
  ].map(([id, value], index) => ({
    id: String(id),
    label: String(id),
    className: `chart-series-${index + 1}`,
    points: [point(String(id), Number(value))],
  })),
  axis: { max: 100, ticks: [] },
};

export const withSeries = (points: ChartPoint[]): ChartData => ({
  ...visitors,
  series: [{ id: 'only', label: 'Only', className: 'chart-series-1', points }],
});

export const draw = {
  bar: barChart,
  line: lineChart,
  rank: rankChart,
  share: (data: ChartData) => shareChart(data).svg,
};
export const kinds = Object.keys(draw) as (keyof typeof draw)[];
export const layouts: ChartLayout[] = ['wide', 'narrow'];
export const every = kinds.flatMap((kind) => layouts.map((layout) => ({ kind, layout })));
export const drawn = (kind: keyof typeof draw, layout: ChartLayout): string =>
  draw[kind]({ ...(kind === 'share' ? shares : visitors), layout });

export const ids = (svg: string): string[] =>
  Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id ?? '');

/** Heights of upright bars and widths of lying ones, without swatches and hatches. */
export function bars(svg: string, direction: 'v' | 'h', className: string): number[] {
  const body = svg.slice(svg.indexOf('class="chart-axis"'));
  const groups = direction === 'v' ? body : svg.slice(svg.indexOf('</defs>') + 1);
  const found = groups.match(new RegExp(`<g class="${className}">(.*?)</g>`, 'g'))?.at(-1) ?? '';
  const [across, down] = [/h([\d.]+)v/g, /v([\d.]+)h/g];
  return Array.from(found.matchAll(direction === 'v' ? down : across), ([, size]) => Number(size));
}

/** Widths of the segments of a share chart. */
export function segmentWidths(svg: string): number[] {
  return Array.from(
    svg.matchAll(/<g class="chart-series-\d"><path d="M[^h]*h([\d.]+)v/g),
    ([, width]) => Number(width),
  );
}
