import type { NumberLanguage, NumberWord } from '../number-language.ts';

const digits = new Map(
  Object.entries({
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
  }),
);
const small = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000 }));
const large = new Map(Object.entries({ 万: 1e4, 亿: 1e8 }));
const others = new Map(
  Object.entries({ 正月: 1, 冬月: 11, 腊月: 12, 双: 2, 半: 2, 倍: 2, 首: 1, 冰点: 0, 零度: 0 }),
);
const word = new RegExp(
  `[${[...digits.keys(), ...small.keys(), ...large.keys()].join('')}]+`,
  'gu',
);
const otherWord = new RegExp([...others.keys()].join('|'), 'gu');

export const chinese: NumberLanguage = {
  group: ',',
  decimal: '.',
  magnitudes: [
    [/\s*万亿/uy, 12],
    [/\s*千亿/uy, 11],
    [/\s*百亿/uy, 10],
    [/\s*十亿/uy, 9],
    [/\s*亿/uy, 8],
    [/\s*千万/uy, 7],
    [/\s*百万/uy, 6],
    [/\s*十万/uy, 5],
    [/\s*万/uy, 4],
    // Units begin with the same character: 千瓦 kilowatt, 千米 kilometre.
    [/\s*千(?![瓦米克卡帕伏赫])/uy, 3],
    [/\s*百/uy, 2],
  ],
  negative: /(?:零下|负)\s*$/u,
  flexible: [
    /(?<!\d)\d{1,2}[:：]\d{2}(?!\d)/g,
    /(?<!\d)\d{1,2}点(?:\d{1,2}分?)?/gu,
    /(?<!\d)\d{1,2}时\d{1,2}分?/gu,
    /(?:上午|下午|早上|晚上|凌晨)\d{1,2}时(?:\d{1,2}分)?/gu,
    /24小时(?:开放|服务|营业|值班|值守|运营|不间断)/gu,
    /(?<![\d/])\d\/\d(?![\d/])/g,
    /\d+号?(?:国道|公路)/gu,
  ],
  dates: [/\d{4}年\d{1,2}月(?:\d{1,2}[日号])?/gu, /\d{1,2}月\d{1,2}[日号]/gu],
  decade: /(?<century>\d{2})世纪(?<decade>\d0)年代/gu,
  words: readWords,
};

function readWords(text: string): NumberWord[] {
  const numerals = [...text.matchAll(word)].flatMap(({ 0: match, index }): NumberWord[] => {
    const whole = { value: valueOf(match), index, text: match };
    // 两三天 is “two or three days”: each digit may stand for itself.
    const single =
      match.length > 1 ? characters(match).flatMap((one) => digits.get(one) ?? []) : [];
    return [whole, ...single.map((value) => ({ value, index, text: match }))];
  });
  const rest = [...text.matchAll(otherWord)].map(({ 0: match, index }) => ({
    value: others.get(match) ?? 0,
    index,
    text: match,
  }));
  return [...numerals, ...rest];
}

/** Value of a Chinese numeral: 三十二 is 32, 一九四五 is 1945, 两万三千 is 23,000. */
function valueOf(numeral: string): number {
  const signs = characters(numeral);
  if (signs.every((sign) => digits.has(sign))) {
    return Number(signs.map((sign) => digits.get(sign)).join(''));
  }
  let total = 0;
  let section = 0;
  let current = 0;
  for (const sign of signs) {
    if (digits.has(sign)) {
      current = digits.get(sign) ?? 0;
    } else if (small.has(sign)) {
      section += (current || 1) * (small.get(sign) ?? 1);
      current = 0;
    } else {
      total = (total + (section + current || 1)) * (large.get(sign) ?? 1);
      section = 0;
      current = 0;
    }
  }
  return total + section + current;
}

/** All numerals lie in the basic plane: one code unit each. */
function characters(numeral: string): string[] {
  return Array.from({ length: numeral.length }, (_, index) => numeral.charAt(index));
}
