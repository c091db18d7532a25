import type { Qualifier, Unit } from '../schemas/shared/measure.ts';
import type { Translations } from './translator.ts';

/** A measure in running text, with "about", "more than" … and its unit. */
export function measureText(
  value: number,
  unit: Unit,
  qualifier: Qualifier,
  { format }: Translations,
): string {
  const { before, number, unit: name, after } = format.qualified(value, unit, qualifier);
  const sign = name === '%' || name === '°C';
  const written = `${number}${name === '' || sign ? '' : format.unitSpace}${name}${after}`;
  return [before, written].filter((part) => part !== '').join(format.unitSpace);
}
