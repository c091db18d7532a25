import type { NumberToken } from './number-token.ts';

/** Units that a translation keeps, and how the three languages write them; longer ones first. */
const units: readonly (readonly [name: string, form: RegExp])[] = [
  ['km²', /^(?:km[²2]|square kilomet|ki-lô-mét vuông|平方公里|平方千米)/iu],
  ['m²', /^(?:m[²2]|square met|mét vuông|平方米)/iu],
  ['ha', /^(?:ha(?![\p{L}\p{M}])|héc-?ta|hectares?|公顷)/iu],
  ['km', /^(?:km(?![\p{L}\p{M}/])|ki-lô-mét|kilomet(?:re|er)s?|公里(?!\/)|千米)/iu],
  ['mm', /^(?:mm(?![\p{L}\p{M}])|mi-?li-?mét|millimet(?:re|er)s?|毫米)/iu],
  ['cm', /^(?:cm(?![\p{L}\p{M}])|centimet(?:re|er)s?|厘米)/iu],
  ['m', /^(?:m(?![\p{L}\p{M}/])|mét|met(?:re|er)s?(?![\p{L}])|米)/iu],
  ['%', /^(?:%|phần trăm|per ?cent)/iu],
  ['VND', /^(?:đồng(?![\p{L}\p{M}])|VND|越南盾)/u],
  ['USD', /^(?:USD|US dollars?|dollars?|đô[ -]la|美元)/iu],
  ['t', /^(?:tấn|tonnes?|吨)/iu],
];
const currencyBefore: readonly (readonly [name: string, form: RegExp])[] = [
  ['VND', /VND\s?$/u],
  ['USD', /(?:USD\s?|\$)$/u],
];

/** Any of them: most numbers have none. */
const anyUnit = new RegExp(units.map(([, form]) => form.source).join('|'), 'iu');

/** A number in digits and the text in which it stands. */
export interface MeasuredNumber extends Pick<NumberToken, 'value' | 'index' | 'text'> {
  readonly block: { readonly text: string };
}

/** The unit of a number; empty when it has none. */
function unitOf({ block: { text }, index, text: written }: MeasuredNumber): string {
  const after = text.slice(index + written.replace(/^−/, '').length).trimStart();
  const behind = anyUnit.test(after) ? units.find(([, form]) => form.test(after)) : undefined;
  if (behind) return behind[0];
  const before = text.slice(Math.max(0, index - 6), index);
  return currencyBefore.find(([, form]) => form.test(before))?.[0] ?? '';
}

/** Numbers of the translation whose unit is another than wherever the source has the number. */
export function changedUnits<Measured extends MeasuredNumber>(
  source: readonly MeasuredNumber[],
  translation: readonly Measured[],
): Measured[] {
  const sameNumbers = Map.groupBy(source, ({ value }) => value);
  return translation.filter((number) => {
    const same = sameNumbers.get(number.value);
    const unit = same ? unitOf(number) : '';
    if (!same || unit === '') return false;
    const units = same.map(unitOf);
    return !units.includes('') && !units.includes(unit);
  });
}
