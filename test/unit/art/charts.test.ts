import { describe, expect, it } from 'vitest';
import { barChart } from '../../../src/art/charts/bar-chart.ts';
import { lineChart } from '../../../src/art/charts/line-chart.ts';
import { rankChart } from '../../../src/art/charts/rank-chart.ts';
import { shareChart } from '../../../src/art/charts/share-chart.ts';
import type { ChartData } from '../../../src/art/charts/types.ts';
import {
  bars,
  draw,
  drawn,
  every,
  ids,
  kinds,
  layouts,
  point,
  segmentWidths,
  shares,
  visitors,
  withSeries,
} from './chart-data.ts';
import { wellFormed } from './well-formed.ts';

describe('every chart', () => {
  it.each(every)('$kind $layout is small, well-formed, and styled by classes alone', (one) => {
    const svg = drawn(one.kind, one.layout);
    expect(wellFormed(svg)).toBe(true);
    expect(svg).not.toMatch(/style=|<style|<script|NaN|undefined|#[0-9a-f]{3}/i);
    expect(svg.length).toBeLessThan(6000);
    expect(svg).not.toMatch(/\d\.\d\d+(?=[^<]*>)/);
  });

  it.each(every)('$kind $layout names itself through its title and description', (one) => {
    const svg = drawn(one.kind, one.layout);
    const [, labels = ''] = /role="img" aria-labelledby="([^"]+)"/.exec(svg) ?? [];
    expect(labels.split(' ')).toHaveLength(2);
    for (const id of labels.split(' ')) expect(ids(svg)).toContain(id);
  });

  it.each(every)('$kind $layout gives the same bytes for the same data', (one) => {
    expect(drawn(one.kind, one.layout)).toBe(drawn(one.kind, one.layout));
  });

  it('keeps all ids unique on a page with several charts in both layouts', () => {
    const page = ['visitors', 'trade'].flatMap((id) =>
      layouts.map((layout) => barChart({ ...visitors, id, layout })),
    );
    const all = page.flatMap(ids);
    expect(all.length).toBeGreaterThan(8);
    expect(new Set(all).size).toBe(all.length);
  });

  it('sets type of 12 px or more on a phone of 390 px, inside a column of 358 px', () => {
    for (const kind of kinds) {
      const [, width = '', fontSize = ''] =
        /viewBox="0 0 (\d+) \d+".*? font-size="(\d+)"/.exec(drawn(kind, 'narrow')) ?? [];
      expect((Number(fontSize) * 358) / Number(width), kind).toBeGreaterThanOrEqual(12);
    }
  });

  it.each(['bar', 'line', 'rank'] as const)('%s refuses bad data in clear words', (kind) => {
    const refuses = (data: ChartData) => expect(() => draw[kind](data), data.id);
    refuses({ ...visitors, series: [] }).toThrow(/"visitors": there is no series/);
    refuses(withSeries([])).toThrow(/series "only": there are no points/);
    refuses(withSeries([point('2022', -1)])).toThrow(/point "2022": the value is -1; charts start/);
    refuses(withSeries([point('2022', NaN)])).toThrow(/point "2022": the value is NaN/);
    refuses(withSeries([point('a', 1), point('a', 2)])).toThrow(/"a" stands twice/);
    refuses(withSeries([{ ...point('2022', 1), text: '' }])).toThrow(/the text is empty/);
    refuses({ ...withSeries([point('a', 9)]), axis: { max: 5, ticks: [] } }).toThrow(/9 is beyond/);
    refuses({ ...visitors, id: 'No id"' }).toThrow(/write the id/);
    refuses({ ...visitors, width: 0 }).toThrow(/is no size/);
    refuses({ ...visitors, periods: ['2022', '2023'] }).toThrow(/periods leaves out "2024"/);
    refuses(withSeries([point('2022', -1)])).toThrow(RangeError);
  });
});

describe('bars', () => {
  it('are proportional to their values on one axis, whatever their territory', () => {
    const svg = barChart(visitors);
    const heights = [...bars(svg, 'v', 'chart-series-1'), ...bars(svg, 'v', 'chart-series-2')];
    const unit = (heights[3] ?? 0) / 10;
    expect(heights).toHaveLength(4);
    [4, 6, 8, 10].forEach((value, index) => {
      expect(heights[index]).toBeCloseTo(value * unit, 0);
    });
  });

  it('are hatched when estimated, each series with its own hatch', () => {
    const { estimatedLabel: _unnamed, ...withoutKey } = visitors;
    const svg = barChart(withoutKey);
    expect(svg.match(/class="chart-estimate" fill="url\(#visitors-wide-hatch-1\)"/g)).toHaveLength(
      1,
    );
    expect(ids(svg)).toContain('visitors-wide-hatch-1');
    expect(ids(svg)).not.toContain('visitors-wide-hatch-2');
  });

  it('of another territory stand behind a divider; series that share periods do not', () => {
    const shared = visitors.series.map((series) => ({ ...series, points: [point('2024', 3)] }));
    expect(barChart(visitors)).toContain('stroke-dasharray');
    expect(barChart({ ...visitors, series: shared })).not.toContain('stroke-dasharray');
    const named = shared.map((series) => ({ ...series, territory: series.id }));
    named[0]?.points.unshift(point('2023', 2));
    expect(barChart({ ...visitors, series: named })).toContain('stroke-dasharray');
  });

  it('keep the periods in order when a series begins earlier or is listed first', () => {
    const reversed = { ...visitors, series: visitors.series.toReversed() };
    const periods = ['2022', '2023', '2024', '2025'];
    const printed = Array.from(
      barChart({ ...reversed, periods }).matchAll(/>(20\d\d)</g),
      ([, year]) => year,
    );
    expect(printed).toEqual(periods);
  });

  it('lie down where a value is too wide to stand beside its neighbour', () => {
    const long = visitors.series.map((series) => ({
      ...series,
      points: series.points.map((one) => ({ ...one, text: '125,885 billion VND' })),
    }));
    const svg = barChart({ ...visitors, series: long, layout: 'narrow' });
    const [, height = '0'] = /viewBox="0 0 358 (\d+)"/.exec(svg) ?? [];
    expect(Number(height)).not.toBe(280);
    const widths = bars(svg, 'h', 'chart-series-1');
    expect((widths[2] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(8 / 6, 1);
  });

  it('say in words that a value was not published', () => {
    const gap = withSeries([
      point('2023', 2),
      { label: '2024', value: null, text: 'not published' },
    ]);
    expect(barChart(gap)).toContain('not published');
    expect(bars(barChart(gap), 'v', 'chart-series-1')).toHaveLength(1);
  });

  it('escape the words they print', () => {
    const svg = rankChart({ ...withSeries([point('A & <B>', 1)]), title: '"<title>"' });
    expect(svg).toContain('A &amp; &lt;B&gt;');
    expect(wellFormed(svg)).toBe(true);
  });
});

describe('lines', () => {
  it('never join two series, and break where a value is missing', () => {
    const strokes = (data: ChartData): number =>
      Array.from(
        lineChart(data).matchAll(/ d="(M[^"]*)" fill="none" stroke="currentColor"/g),
      ).flatMap(([, path = '']) => path.match(/M/g) ?? []).length;
    expect(strokes(visitors)).toBe(2); // dashed from the estimate, then firm
    const broken = [
      point('a', 1),
      point('b', 2),
      { label: 'c', value: null, text: '–' },
      point('d', 2),
      point('e', 3),
    ];
    expect(strokes(withSeries(broken))).toBe(2);
  });
});

describe('shares', () => {
  it('fill the whole in proportion and come with their key', () => {
    const { svg, keys } = shareChart(shares);
    const widths = segmentWidths(svg);
    expect(widths[0]).toBeCloseTo(640 * 0.3916 - 2, 0);
    expect(widths[3]).toBeCloseTo(640 * 0.0753, 0);
    expect(keys.map(({ id }) => id)).toEqual(['services', 'industry', 'farming', 'taxes']);
    expect(keys[1]).toMatchObject({ text: '37.31', className: 'chart-series-2', estimated: false });
  });

  it('refuse more than the whole, nothing at all, and a series of several values', () => {
    expect(() => shareChart({ ...shares, axis: { max: 90, ticks: [] } })).toThrow(/add up to 100/);
    expect(() => shareChart(withSeries([point('a', 0)]))).toThrow(/all shares are 0/);
    expect(() => shareChart(visitors)).toThrow(/exactly one value/);
    expect(() => shareChart({ ...shares, series: [] })).toThrow(/no series/);
  });
});
