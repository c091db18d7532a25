/** A value of one line and the offset behind it. */
export interface Read {
  readonly value: unknown;
  readonly end: number;
}

/** What plain scalars may begin with here; YAML has signs of its own among the others. */
const plainStart = /[A-Za-z\d(/$<\u00A1-\uFFFF]|-(?=\d)/y;
const quoted = /"([^"\\\n]*)"|'([^'\n]*)'/y;
/** Up to a comment, the end of the line, or a colon that would make it a key. */
const inBlock = /(?:[^\s:#]+|:(?=[^\s])| +(?=[^\s#])|(?<=[^\s])#)*/y;
/** The same inside brackets, where their signs and commas end it too. */
const inFlow = /(?:[^\s:#,[\]{}]+|:(?=[^\s,[\]{}])| +(?=[^\s#,[\]{}])|(?<=[^\s])#)*/y;

/** Words that YAML’s core schema reads as something else than text. */
const namedValues = new Map<string, boolean | null>([
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Doubles keep so many digits of any number (IEEE 754, binary64). */
const exactDigits = 15;
/** What the core schema reads as a number, in any of its spellings. */
const numeric = /^(?:0x[\da-fA-F]+|0o[0-7]+|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)$/;

/** Matches a form at an offset; the matched text, or `undefined`. */
export function matchAt(form: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  form.lastIndex = offset;
  return form.exec(text) ?? undefined;
}

/** Reads a scalar of one line; `undefined` when it is written in a way that needs the whole parser. */
export function readScalar(
  text: string,
  offset: number,
  place: 'block' | 'flow',
): Read | undefined {
  const quotation = matchAt(quoted, text, offset);
  if (quotation) {
    return { value: quotation[1] ?? quotation[2], end: offset + quotation[0].length };
  }
  if (!matchAt(plainStart, text, offset)) return undefined;
  const written = matchAt(place === 'flow' ? inFlow : inBlock, text, offset)?.[0] ?? '';
  const value = valueOf(written);
  return value === undefined ? undefined : { value, end: offset + written.length };
}

/** The value of a plain scalar by the core schema; `undefined` for numbers that are not simple. */
function valueOf(written: string): string | number | boolean | null | undefined {
  if (numeric.test(written)) {
    const value = Number(written);
    const isSimple = decimal.test(written) && written.length <= exactDigits;
    return isSimple && !Object.is(value, -0) ? value : undefined;
  }
  const named = namedValues.get(written);
  return named === undefined ? written : named;
}
