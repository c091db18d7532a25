import type { NumberLanguage, NumberWord } from './number-language.ts';

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const others: Readonly<Record<string, number>> = {
  正月: 1,
  冬月: 11,
  腊月: 12,
  双: 2,
  半: 2,
  倍: 2,
  首: 1,
  冰点: 0,
  零度: 0,
};
const word = new RegExp(`[${Object.keys({ ...digits, ...small, ...large }).join('')}]+`, 'gu');
const otherWord = new RegExp(Object.keys(others).join('|'), 'gu');

/** Units that begin with a character for a number: 千瓦 kilowatt, 千米 kilometre. */
const notUnit = '(?![瓦米克卡帕伏赫])';

export const chinese: NumberLanguage = {
  group: ',',
  decimal: '.',
  magnitudes: [
    [/\s*万亿/uy, 12],
    [new RegExp(`\\s*千亿`, 'uy'), 11],
    [/\s*百亿/uy, 10],
    [/\s*十亿/uy, 9],
    [/\s*亿/uy, 8],
    [/\s*千万/uy, 7],
    [/\s*百万/uy, 6],
    [/\s*十万/uy, 5],
    [/\s*万/uy, 4],
    [new RegExp(`\\s*千${notUnit}`, 'uy'), 3],
    [/\s*百/uy, 2],
  ],
  negative: /(?:零下|负)\s*$/u,
  flexible: [
    /(?<!\d)\d{1,2}[:：]\d{2}(?!\d)/g,
    /(?<!\d)\d{1,2}点(?:\d{1,2}分?)?/gu,
    /(?:上午|下午|早上|晚上|凌晨)\d{1,2}时(?:\d{1,2}分)?/gu,
    /(?<![\d/])\d\/\d(?![\d/])/g,
    /\d+号?(?:国道|公路)/gu,
  ],
  decade: /(?<century>\d{2})世纪(?<decade>\d0)年代/gu,
  words: readWords,
};

function readWords(text: string): NumberWord[] {
  const numerals = [...text.matchAll(word)].flatMap(({ 0: match, index }): NumberWord[] => {
    const whole = { value: valueOf(match), index, text: match };
    // 两三天 is “two or three days”: each digit may stand for itself.
    const single = [...match]
      .filter(() => match.length > 1)
      .flatMap((character) => digits[character] ?? []);
    return [whole, ...single.map((value) => ({ value, index, text: match }))];
  });
  const rest = [...text.matchAll(otherWord)].map(({ 0: match, index }) => ({
    value: others[match] ?? 0,
    index,
    text: match,
  }));
  return [...numerals, ...rest];
}

/** Value of a Chinese numeral: 三十二 is 32, 一九四五 is 1945, 两万三千 is 23,000. */
function valueOf(numeral: string): number {
  if ([...numeral].every((character) => character in digits)) {
    return Number([...numeral].map((character) => digits[character]).join(''));
  }
  let total = 0;
  let section = 0;
  let current = 0;
  for (const character of numeral) {
    if (character in digits) {
      current = digits[character] ?? 0;
    } else if (character in small) {
      section += (current || 1) * (small[character] ?? 1);
      current = 0;
    } else {
      total = (total + (section + current || 1)) * (large[character] ?? 1);
      section = 0;
      current = 0;
    }
  }
  return total + section + current;
}
