import type { NumberLanguage, NumberWord } from '../number-language.ts';

const units: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  nhất: 1,
  giêng: 1,
  hai: 2,
  nhì: 2,
  đôi: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  chạp: 12,
  chục: 10,
  trăm: 100,
};
const digit = 'một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín';
const word = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?<tens>${digit})\\s+mươi(?:\\s+(?<ones>${digit}))?|mười\\s+(?<teen>${digit})|(?<single>${Object.keys(units).join('|')}))(?![\\p{L}\\p{M}])(?:\\s+(?<times>nghìn tỷ|nghìn|ngàn|vạn|triệu|tỷ(?! lệ)|trăm))?`,
  'giu',
);
/** After these `năm` is “year” and `tư` is part of another word (đầu tư, thứ tư is kept). */
const yearBefore =
  /(?:\d|mỗi|hằng|hàng|cả|đầu|cuối|giữa|nhiều|các|những|từng|trong|của|qua|nay|ngoái|sau|trước|vào|đến|từ|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|trăm|suốt|quanh|theo)\s+$/iu;
const fourBefore = /(?:thứ|tháng|mươi|phần)\s+$/iu;
const times: Readonly<Record<string, number>> = {
  'nghìn tỷ': 1e12,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  trăm: 100,
};

export const vietnamese: NumberLanguage = {
  group: '.',
  decimal: ',',
  pointed:
    '(?<=(?:\\p{Lu}{2,}|[Đđ]iều|[Kk]hoản|[Mm]ục|[Pp]hiên bản)\\s)\\d+\\.\\d{1,2}(?!\\d|[.,]\\d)',
  magnitudes: [
    [/\s*(?:nghìn|ngàn)\s+(?:tỷ|tỉ)(?!\s+(?:lệ|trọng|suất|giá))/iuy, 12],
    [/\s*(?:tỷ|tỉ)(?!\s+(?:lệ|trọng|suất|giá|số))(?![\p{L}\p{M}])/iuy, 9],
    [/\s*triệu(?!\s+(?:tập|hồi|phú))(?![\p{L}\p{M}])/iuy, 6],
    [/\s*vạn(?![\p{L}\p{M}])/iuy, 4],
    [/\s*(?:nghìn|ngàn)(?![\p{L}\p{M}])/iuy, 3],
    [/\s*trăm(?![\p{L}\p{M}])/iuy, 2],
    [/\s*chục(?![\p{L}\p{M}])/iuy, 1],
  ],
  negative: /(?:âm|trừ|dưới không)\s+$/iu,
  flexible: [
    /(?<!\d)\d{1,2}:\d{2}(?!\d)/g,
    /(?<!\d)\d{1,2}\s?(?:h|g|giờ)\s?\d{2}(?!\d)/g,
    /(?<!\d)\d{1,2}h(?![\p{L}\d])/gu,
    /(?:lúc|hồi)\s+\d{1,2}\s?(?:g|giờ)(?![\p{L}\p{M}])/giu,
    /từ\s+\d{1,2}\s?(?:h|g|giờ)(?:\s?\d{2})?\s+(?:đến|tới)\s+\d{1,2}\s?(?:h|g|giờ)(?:\s?\d{2})?(?!\d)/giu,
    /(?<![\d/])24\/(?:24|7)(?![\d/])(?:\s?(?:h|giờ))?/giu,
    /(?<!\d)\d{1,2}\s?(?:h|giờ)(?=\s+(?:sáng|trưa|chiều|tối|đêm|ngày))/g,
    /(?<!(?:ngày|dịp|lễ|từ|đến|trước|sau|[–-])\s*)(?<![\d/])\d\/\d(?![\d/])/giu,
    /quốc lộ \d+/giu,
  ],
  dates: [
    /(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}/g,
    /ngày \d{1,2}(?:\s?(?:tháng |[/–-])\s?\d{1,2})+(?: năm \d{4}|\/\d{4})?/giu,
    /tháng \d{1,2}(?: năm |\/)\d{4}/giu,
  ],
  decade:
    /(?:những năm|thập niên|thập kỷ) (?<decade>\d0) (?:của )?thế kỷ (?<century>\d{2}|X[XIV]*)/giu,
  words: readWords,
};

function readWords(text: string): NumberWord[] {
  return [...text.matchAll(word)].flatMap((match): NumberWord[] => {
    const { tens, ones, teen, single } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const name = single?.toLowerCase();
    if (name === 'năm') {
      const after = text.slice(match.index + match[0].length);
      if (/^\s*\d/.test(after) || yearBefore.test(before)) return [];
    }
    if (name === 'tư' && !fourBefore.test(before)) return [];
    const value =
      tens !== undefined
        ? 10 * unit(tens) + unit(ones)
        : teen !== undefined
          ? 10 + unit(teen)
          : unit(name);
    const factor = times[match.groups?.['times']?.toLowerCase() ?? ''] ?? 1;
    const plain = { value, index: match.index, text: match[0] };
    return factor === 1 ? [plain] : [plain, { ...plain, value: value * factor }];
  });
}

function unit(name: string | undefined): number {
  return units[name?.toLowerCase() ?? ''] ?? 0;
}
