import { readDigits } from './read-numbers.ts';
import type { NumberDetail } from './number-detail.ts';

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

/** Numbers in digits that have a unit; those without have an empty one. */
export function readMeasures(text: string, locale: string): (NumberDetail & { unit: string })[] {
  return readDigits(text, locale).map(({ value, index, text: written }) => {
    const after = text.slice(index + written.replace(/^−/, '').length).trimStart();
    const before = text.slice(Math.max(0, index - 6), index);
    const unit =
      units.find(([, form]) => form.test(after)) ??
      currencyBefore.find(([, form]) => form.test(before));
    return { key: value, unit: unit?.[0] ?? '', index, text: written };
  });
}

/** Numbers of the translation whose unit is another than wherever the source has the number. */
export function changedUnits(
  source: readonly { key: string; unit: string }[],
  translation: readonly (NumberDetail & { unit: string })[],
): NumberDetail[] {
  return translation.filter(({ key, unit }) => {
    const same = source.filter((measure) => measure.key === key);
    const isClear = same.length > 0 && same.every((measure) => measure.unit !== '');
    return unit !== '' && isClear && !same.some((measure) => measure.unit === unit);
  });
}
