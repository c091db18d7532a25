import type { FigureData } from '../schemas/figure.ts';

/** A statistical series with its id. */
export interface Figure extends FigureData {
  readonly id: string;
}

export type Series = Figure['series'][number];
export type Observation = Series['values'][number];

/** All periods of a figure in order, over all its series; empty for rankings and shares. */
export function periodsOf(figure: Figure): string[] {
  const periods = figure.series.flatMap((series) =>
    series.values.flatMap((value) => value.period ?? []),
  );
  return [...new Set(periods)].sort();
}

/** The value of a series in a period, if it was published. */
export function observationIn(series: Series, period: string): Observation | undefined {
  return series.values.find((value) => value.period === period);
}

/** Whether the figure has a value that is not a final count: shown hatched and named below. */
export function hasUnsettledValues(figure: Figure): boolean {
  return figure.series.some((series) => series.values.some(({ status }) => status !== 'final'));
}
