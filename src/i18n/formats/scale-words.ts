/** A count with its scale word apart: 1,704 and "billion", 177.8785 and 万. */
export interface Counted {
  readonly number: string;
  /** Empty for counts written in full. */
  readonly scale: string;
}

/** From here on counts take 万 and 亿, with up to four decimals, which keeps them exact. */
const myriadsFrom = 100_000;

/** Scales that other languages name, largest first; a count takes the first that two decimals hold. */
const namedScales = [1e12, 1e9, 1e6] as const;

function split(parts: readonly Intl.NumberFormatPart[]): Counted {
  const isScale = ({ type }: Intl.NumberFormatPart) => type === 'compact' || type === 'literal';
  const text = (some: readonly Intl.NumberFormatPart[]) => some.map(({ value }) => value).join('');
  return {
    number: text(parts.filter((part) => !isScale(part))),
    scale: text(parts.filter(isScale)).trim(),
  };
}

/**
 * How a language writes large counts: with a scale word where it keeps the number exact, else in
 * full.
 *
 * @param tag BCP 47
 * @param myriads counts in 万 and 亿
 */
export function counter(tag: string, myriads: boolean): (value: number) => Counted {
  const full = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
  const compact = (maximumFractionDigits: number) =>
    new Intl.NumberFormat(tag, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits,
    });
  const inMyriads = compact(4);
  const exact = compact(12);

  return (value) => {
    const written = { number: full.format(value), scale: '' };
    if (myriads) {
      const isExact = inMyriads.format(value) === exact.format(value);
      return value >= myriadsFrom && isExact ? split(inMyriads.formatToParts(value)) : written;
    }
    const scale = namedScales.find((size) => {
      const hundredths = (value / size) * 100;
      return value >= size && Math.abs(hundredths - Math.round(hundredths)) < 1e-9;
    });
    if (scale === undefined) return written;
    const { scale: word } = split(inMyriads.formatToParts(scale));
    return { number: full.format(value / scale), scale: word };
  };
}
