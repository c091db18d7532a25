import type { NumberLanguage, NumberWord } from './number-language.ts';

const ones: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  first: 1,
  second: 2,
  third: 3,
  thirds: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  twentieth: 20,
  thirtieth: 30,
};
const others: Readonly<Record<string, number>> = {
  once: 1,
  single: 1,
  twice: 2,
  double: 2,
  doubled: 2,
  both: 2,
  pair: 2,
  half: 2,
  triple: 3,
  tripled: 3,
  quarter: 4,
  decade: 10,
  dozen: 12,
  hundred: 100,
  century: 100,
  thousand: 1000,
  freezing: 0,
};
const months: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const factors: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const word = new RegExp(
  `\\b(?:(?<ten>${Object.keys(tens).join('|')})(?:[ -](?<one>${Object.keys(ones).join('|')}))?|(?<small>${Object.keys({ ...ones, ...others, ...months }).join('|')}))\\b(?: (?<times>${Object.keys(factors).join('|')})\\b)?`,
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
    /(?<![\d.])\d{1,2}[:.]\d{2}\s?(?:am|pm|a\.m\.|p\.m\.)/gi,
    /(?<!\d)\d{1,2}:\d{2}(?!\d)/g,
    /(?<![\d.])\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.|o[’']clock)/gi,
    /(?<![\d/])\d\/\d(?![\d/])/g,
    /(?:highway|road|route) \d+/gi,
  ],
  words: readWords,
};

function readWords(text: string): NumberWord[] {
  return [...text.matchAll(word)].flatMap((match): NumberWord[] => {
    const { ten, one, small } = match.groups ?? {};
    const value =
      ten === undefined
        ? lookUp(small)
        : (tens[ten.toLowerCase()] ?? 0) + (one === undefined ? 0 : lookUp(one));
    const factor = factors[match.groups?.['times']?.toLowerCase() ?? ''] ?? 1;
    const plain = { value, index: match.index, text: match[0] };
    return factor === 1 ? [plain] : [plain, { ...plain, value: value * factor }];
  });
}

function lookUp(name: string | undefined): number {
  const key = name?.toLowerCase() ?? '';
  return ones[key] ?? others[key] ?? months[key] ?? 0;
}
