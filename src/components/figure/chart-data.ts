import { niceTicks } from '../../art/charts/scale.ts';
import type { ChartData, ChartPoint } from '../../art/charts/types.ts';
import { periodsOf, type Figure, type Observation } from '../../domain/figure.ts';
import { textFor, type Localized } from '../../domain/localize.ts';
import type { Translations } from '../../i18n/translator.ts';

/** What the numbers of a figure count, in words: "USD billion", "%", "million people". */
export function unitPhrase(figure: Figure, { t, format }: Translations): string {
  const unit = t(`figures.units.${figure.unit}`);
  return t(`figures.scales.${format.seriesScale(figure.scale)}`, { unit });
}

/** What the numbers of a figure count and the day that they are of, in a sentence each. */
export function unitAndDate(figure: Figure, translations: Translations): string {
  const { t, format } = translations;
  const unit = unitPhrase(figure, translations);
  return t('figures.unitAndDate', { unit, date: format.date(figure.asOf) });
}

/** A value of a figure as printed, in the scale that `unitPhrase` names. */
export function printedValue(value: number, figure: Figure, { format }: Translations): string {
  const scale = format.seriesScale(figure.scale);
  const printed = Number(((value * figure.scale) / scale).toPrecision(12));
  return format.number(printed, figure.decimals);
}

/** A figure in the reader's words and numbers, ready to be drawn. */
export function chartDataOf(figure: Figure, translations: Translations): ChartData {
  const { locale, t, format } = translations;
  const number = (value: number) => printedValue(value, figure, translations);
  const label = (words: Localized<string>) => textFor(words, locale).words;
  const labelOf = (value: Observation) =>
    value.period === undefined ? label(value.category ?? {}) : format.date(value.period);
  const pointOf = (value: Observation): ChartPoint => ({
    label: labelOf(value),
    value: value.value,
    text: number(value.value),
    estimated: value.status !== 'final',
  });

  const series = figure.series.map((one, index) => ({
    id: one.id,
    label: label(one.label),
    className: `chart-series-${(index % 4) + 1}`,
    territory: one.province,
    points: one.values.map(pointOf),
  }));
  const highest = Math.max(
    ...figure.series.flatMap(({ values }) => values.map(({ value }) => value)),
  );
  const described = series
    .map((one) => {
      const values = one.points.map((point) => `${point.label}: ${point.text}`).join('; ');
      return `${one.label}. ${values}.`;
    })
    .join(' ');
  const periods = periodsOf(figure).map((period) => format.date(period));

  return {
    id: `chart-${figure.id}`,
    title: label(figure.title),
    description: `${t('figures.unit', { unit: unitPhrase(figure, translations) })} ${described}`,
    series:
      figure.kind === 'share'
        ? (figure.series[0]?.values ?? []).map((value, index) => ({
            id: value.id ?? `part-${index + 1}`,
            label: labelOf(value),
            className: `chart-series-${(index % 4) + 1}`,
            territory: figure.series[0]?.province ?? '',
            points: [pointOf(value)],
          }))
        : series,
    ...(figure.kind === 'share'
      ? {}
      : {
          axis: {
            ticks: niceTicks(highest, 4).map((value) => ({ value, text: number(value) })),
          },
        }),
    ...(periods.length > 0 ? { periods } : {}),
    estimatedLabel: t('figures.estimated'),
  };
}
