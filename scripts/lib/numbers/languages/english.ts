import type { NumberLanguage, NumberWord } from '../number-language.ts';

/** Words whose place in the list is their value. */
const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const months =
  '- january february march april may june july august september october november december';
const shortMonths = '- jan feb mar apr - jun jul aug sept oct nov dec';
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety';

const others: Readonly<Record<string, number>> = {
  ...{ once: 1, single: 1, twice: 2, double: 2, doubled: 2, both: 2, pair: 2, half: 2 },
  ...{ thirds: 3, triple: 3, tripled: 3, quarter: 4, quarters: 4, decade: 10, dozen: 12 },
  ...{ twentieth: 20, thirtieth: 30, hundred: 100, century: 100, thousand: 1000, freezing: 0 },
};
const factors: Readonly<Record<string, number>> = {
  ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};

const tenValues = valuesByPlace(tens, 10);
const monthValues = { ...valuesByPlace(months), ...valuesByPlace(shortMonths) };
const values: Readonly<Record<string, number>> = {
  ...valuesByPlace(cardinals),
  ...valuesByPlace(ordinals),
  ...others,
  ...monthValues,
};
const month = oneOf(monthValues);
const word = new RegExp(
  `\\b(?:(?<ten>${oneOf(tenValues)})(?:[ -](?<one>${oneOf(values)}))?|(?<small>${oneOf(values)}))\\b(?: (?<times>${oneOf(factors)})\\b)?`,
  'gi',
);

export const english: NumberLanguage = {
  group: ',',
  decimal: '.',
  magnitudes: [
    [/[\s-]*trillion\b/iy, 12],
    [/[\s-]*billion\b/iy, 9],
    [/[\s-]*million\b/iy, 6],
    [/[\s-]*thousand\b/iy, 3],
    [/[\s-]*hundred\b/iy, 2],
  ],
  negative: /(?:minus|negative)\s+$/i,
  flexible: [
    /(?<![\d.])\d{1,2}[:.]\d{2}\s?(?:[ap]m\b|[ap]\.m\.)/gi,
    /(?<!\d)\d{1,2}:\d{2}(?!\d)/g,
    /(?<![\d.])\d{1,2}\s?(?:[ap]m\b|[ap]\.m\.|o[’']clock)/gi,
    /(?<![\d/])24\/7(?![\d/])|\b24 hours a day\b/gi,
    /(?<![\d/])\d\/\d(?![\d/])/g,
    /(?:highway|road|route) \d+/gi,
  ],
  dates: [
    new RegExp(`\\d{1,2}(?:st|nd|rd|th)? (?:${month})\\b(?:,? \\d{4})?`, 'gi'),
    new RegExp(`\\b(?:${month}) (?:\\d{4}|\\d{1,2}(?!\\d)(?:, \\d{4})?)`, 'gi'),
  ],
  words: readWords,
};

function readWords(text: string): NumberWord[] {
  return [...text.matchAll(word)].flatMap((match): NumberWord[] => {
    const { ten, one, small, times } = match.groups ?? {};
    const value = lookUp(tenValues, ten) + lookUp(values, one ?? small);
    const isMonth = small !== undefined && Object.hasOwn(monthValues, small.toLowerCase());
    const plain = { value, index: match.index, text: match[0], isMonth };
    return times === undefined
      ? [plain]
      : [plain, { ...plain, value: value * lookUp(factors, times) }];
  });
}

function lookUp(table: Readonly<Record<string, number>>, name: string | undefined): number {
  return table[name?.toLowerCase() ?? ''] ?? 0;
}

function valuesByPlace(words: string, factor = 1): Record<string, number> {
  return Object.fromEntries(
    words.split(' ').flatMap((name, place) => (name === '-' ? [] : [[name, place * factor]])),
  );
}

function oneOf(table: Readonly<Record<string, number>>): string {
  return Object.keys(table).join('|');
}
