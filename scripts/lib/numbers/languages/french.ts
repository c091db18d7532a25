import type { NumberLanguage, NumberWord } from '../number-language.ts';

/** Words whose place in the list is their value; `-` where French has none of one word. */
const cardinals =
  'zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize';
const months =
  '- janvier février mars avril mai juin juillet août septembre octobre novembre décembre';

const others: Readonly<Record<string, number>> = {
  ...{ un: 1, une: 1, premier: 1, première: 1, seul: 1, seule: 1, unique: 1 },
  ...{ second: 2, seconde: 2, double: 2, moitié: 2, paire: 2, demi: 2, demie: 2 },
  ...{ tiers: 3, triple: 3, quart: 4, quarts: 4, dizaine: 10, douzaine: 12, vingtaine: 20 },
  ...{ vingt: 20, trente: 30, trentaine: 30, quarante: 40, cinquante: 50, soixante: 60 },
  ...{ cent: 100, cents: 100, centaine: 100, siècle: 100, décennie: 10, mille: 1000 },
};
/** Ordinals: troisième, cinquième, neuvième, trentième. */
const ordinal = /^(?<stem>\p{L}+?)(?:u(?=ième))?ième$/iu;

const monthValues = valuesByPlace(months);
const values: Readonly<Record<string, number>> = {
  ...valuesByPlace(cardinals),
  ...others,
  ...monthValues,
};
const month = Object.keys(monthValues).join('|');
const word = /(?<![\p{L}\p{M}])\p{L}+(?![\p{L}\p{M}])/gu;

export const french: NumberLanguage = {
  // Narrow and plain no-break spaces as typesetters set them, and the space of the keyboard.
  group: ' \u00A0\u202F',
  decimal: ',',
  magnitudes: [
    [/\s*mille\s+milliards?(?!\p{L})/iuy, 12],
    [/\s*milliards?(?!\p{L})/iuy, 9],
    [/\s*millions?(?!\p{L})/iuy, 6],
    [/\s*(?:mille|milliers?)(?!\p{L})/iuy, 3],
    [/\s*(?:centaines?)(?!\p{L})/iuy, 2],
  ],
  negative: /moins\s+$/iu,
  flexible: [
    /(?<!\d)\d{1,2}\s?h(?:\s?\d{2})?(?![\p{L}\d])/gu,
    /(?<!\d)\d{1,2}:\d{2}(?!\d)/g,
    /(?<![\d/])24\s?h\s?\/\s?24|(?<![\d/])7\s?j\s?\/\s?7/gi,
    /(?<![\d/])\d\/\d(?![\d/])/g,
    /(?:route(?: nationale)?|RN|nationale) \d+/giu,
  ],
  dates: [
    new RegExp(`\\d{1,2}(?:er)? (?:${month})(?!\\p{L})(?: \\d{4})?`, 'giu'),
    new RegExp(`(?<!\\p{L})(?:${month}) \\d{4}`, 'giu'),
  ],
  words: readWords,
};

function readWords(text: string): NumberWord[] {
  return [...text.matchAll(word)].flatMap((match): NumberWord[] => {
    const written = match[0].toLowerCase();
    const value = values[written] ?? ordinalValue(written);
    if (value === undefined) return [];
    return [
      { value, index: match.index, text: match[0], isMonth: Object.hasOwn(monthValues, written) },
    ];
  });
}

function ordinalValue(written: string): number | undefined {
  const stem = ordinal.exec(written)?.groups?.['stem'];
  if (stem === undefined) return undefined;
  return values[stem] ?? values[`${stem}e`] ?? values[stem.replace(/v$/, 'f')];
}

function valuesByPlace(words: string): Record<string, number> {
  return Object.fromEntries(
    words.split(' ').flatMap((name, place) => (name === '-' ? [] : [[name, place]])),
  );
}
