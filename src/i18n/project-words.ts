import type { Project } from '../domain/project/project.ts';
import { scaleBands, type ScaleId } from '../config/project-facets.ts';
import { dong, type Dong } from '../domain/quantity/quantity.ts';
import { equivalent, type ExchangeRate } from '../domain/quantity/exchange.ts';
import { measureText } from './measure-text.ts';
import type { Translations } from './translator.ts';

/** Area as printed, or `undefined` when it is not published. */
export function areaText(project: Project, translations: Translations): string | undefined {
  const { area } = project.facts;
  return area && measureText(area.hectares, 'hectare', area.qualifier, translations);
}

/** Capital as printed, or `undefined` when it is not published. */
export function capitalText(project: Project, translations: Translations): string | undefined {
  const { capital } = project.facts;
  if (!capital) return undefined;
  if (capital.vnd !== undefined) {
    return measureText(capital.vnd, 'vnd', capital.qualifier, translations);
  }
  const { t, format } = translations;
  return t('project.range', {
    from: format.measure(capital.from ?? 0, 'vnd'),
    to: format.measure(capital.to ?? 0, 'vnd'),
  });
}

function inCurrency(amount: Dong, rate: ExchangeRate, { t, format }: Translations): string {
  return t(`project.inCurrency.${rate.currency}`, {
    amount: format.rounded(equivalent(amount, rate).amount),
  });
}

/** An amount in the currencies of the rates: "≈ USD 65 million; CNY 470 million". */
export function equivalentText(
  amount: Dong,
  rates: readonly ExchangeRate[],
  translations: Translations,
): string | undefined {
  if (rates.length === 0) return undefined;
  const { t } = translations;
  const amounts = rates.map((rate) => inCurrency(amount, rate, translations));
  return t('project.equivalent', { amounts: amounts.join(t('project.equivalentJoin')) });
}

/** The rates behind equivalents, each with its day and who published it. */
export function ratesText(
  rates: readonly ExchangeRate[],
  { t, format }: Translations,
): string | undefined {
  if (rates.length === 0) return undefined;
  const each = rates.map(({ currency, dong: price, date, publisher }) =>
    t('project.rate', { currency, dong: format.number(price), date: format.date(date), publisher }),
  );
  return t('project.rates', { rates: each.join(t('project.equivalentJoin')) });
}

/** A band of capital, with its bounds in the currencies of the rates. */
export function scaleText(
  id: ScaleId,
  translations: Translations,
  rates: readonly ExchangeRate[],
): string {
  const { t } = translations;
  const label = t(`project.scales.${id}`);
  const band = scaleBands.find((candidate) => candidate.id === id);
  if (!band || rates.length === 0) return label;
  const bounds = rates.map((rate) => {
    const written = (bound: number) => inCurrency(dong(bound), rate, translations);
    if (band.from === 0) return t('project.bandUnder', { to: written(band.to) });
    if (band.to === Infinity) return t('project.bandOver', { from: written(band.from) });
    return t('project.range', { from: written(band.from), to: written(band.to) });
  });
  return t('project.band', { label, bounds: bounds.join(t('project.equivalentJoin')) });
}
