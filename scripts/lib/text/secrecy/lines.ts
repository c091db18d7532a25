/** A stamp in small letters and where it begins. */
interface SmallStamp {
  readonly index: number;
  readonly text: string;
}

const blank = String.raw`[^\S\n]`;
/** What may surround a stamp that is alone on its line: marks of Markdown, YAML and HTML, brackets, quotes. */
const edge = String.raw`[^\p{L}\p{M}\p{N}\n]*`;
const internal = ['lưu', 'hành', 'nội', 'bộ'].join(`${blank}+`);

/** The stamp of internal papers alone on its line, or behind “Tài liệu”: in a sentence it speaks of such papers. */
const internalLine = new RegExp(
  `^(?<before>${edge})(?<stamp>(?:tài${blank}+liệu${blank}+)?${internal})${edge}$`,
  'gimu',
);

const degree = `(?:(?:tuyệt|tối)${blank}+)?mật`;
const anotherDegree = String.raw`[^\n\p{L}]*(?:và|hoặc|hay|đến)?[^\n\p{L}]*${degree}(?![\p{L}\p{M}])`;

/**
 * A degree of secrecy behind its label at the beginning of a line, a cell or a bracket: `Độ mật: Mật`,
 * `Mức độ: Tối mật`. A list of the degrees (`độ mật: tuyệt mật, tối mật và mật`), other words that begin so
 * (`Mức độ: mật độ cao`) and what was declassified since are no stamps.
 */
const labelledDegree = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}]${blank}*)(?:(?:mức${blank}+)?độ${blank}+(?:bảo${blank}+)?mật|mức${blank}+(?:độ|mật))["”*_]*${blank}*` +
    `[:：=–—-]${blank}*["“*_(]*(?<stamp>${degree})(?![\\p{L}\\p{M}])(?!${blank}+(?:độ|ong|thiết|khu|mã|vụ|danh)(?!\\p{L}))(?!${anotherDegree})(?![^\\n]*giải${blank}+mật)`,
  'gimu',
);

/**
 * Stamps of secrecy that are written in small letters, in a text that is composed (NFC).
 *
 * @param isWhole whether the text is a whole heading, paragraph, cell or value. A line of a file that begins
 *   with a small letter may be the middle of a sentence: there the stamp counts only behind a mark (`# …`).
 */
export function smallStampsIn(text: string, isWhole: boolean): SmallStamp[] {
  if (!/mật|nội\s+bộ/iu.test(text)) return [];
  const lines = [...text.matchAll(internalLine)].flatMap(({ index, 0: line, groups }) => {
    const { before = '', stamp = '' } = groups ?? {};
    const isApart =
      before.trim() !== '' || /^\p{Lu}/u.test(stamp) || (isWhole && line.trim() === text.trim());
    return isApart ? [{ index: index + before.length, text: stamp }] : [];
  });
  const degrees = [...text.matchAll(labelledDegree)].map(({ index, 0: all, groups }) => {
    const stamp = groups?.['stamp'] ?? '';
    return { index: index + all.lastIndexOf(stamp), text: stamp };
  });
  // Those in capitals are found wherever they stand.
  return [...lines, ...degrees].filter((stamp) => stamp.text !== stamp.text.toUpperCase());
}
