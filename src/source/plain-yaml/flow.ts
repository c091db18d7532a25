import { matchAt, readScalar, type Read } from './scalar.ts';

/** Brackets within brackets; nobody writes more. */
const maximumDepth = 8;
const spaces = / */y;
const keyInFlow = /([A-Za-z][\w-]{0,63}): +/y;

/** Reads a value of one line: a scalar, `[…]` or `{…}`. */
export function readFlow(text: string, offset: number, depth = 0): Read | undefined {
  const first = text[offset];
  if (first !== '[' && first !== '{') return readScalar(text, offset, 'flow');
  if (depth > maximumDepth) return undefined;
  return first === '[' ? readList(text, offset, depth) : readRecord(text, offset, depth);
}

function readList(text: string, offset: number, depth: number): Read | undefined {
  const value: unknown[] = [];
  let at = behindSpaces(text, offset + 1);
  if (text[at] === ']') return { value, end: at + 1 };
  for (;;) {
    const element = readFlow(text, at, depth + 1);
    if (!element) return undefined;
    value.push(element.value);
    at = behindSpaces(text, element.end);
    if (text[at] === ']') return { value, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = behindSpaces(text, at + 1);
  }
}

function readRecord(text: string, offset: number, depth: number): Read | undefined {
  const value: Record<string, unknown> = {};
  let at = behindSpaces(text, offset + 1);
  for (;;) {
    const [whole = '', key = ''] = matchAt(keyInFlow, text, at) ?? [];
    if (!isFreeKey(key, value)) return undefined;
    const entry = readFlow(text, at + whole.length, depth + 1);
    if (!entry) return undefined;
    value[key] = entry.value;
    at = behindSpaces(text, entry.end);
    if (text[at] === '}') return { value, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = behindSpaces(text, at + 1);
  }
}

const otherKeys = new Set(['', '__proto__', 'constructor', 'prototype']);
const noText = /^(?:null|true|false)$/i;

/** Whether a word is an ordinary key that the record does not have yet. */
export function isFreeKey(key: string, record: Readonly<Record<string, unknown>>): boolean {
  return !otherKeys.has(key) && !noText.test(key) && !Object.hasOwn(record, key);
}

function behindSpaces(text: string, offset: number): number {
  return offset + (matchAt(spaces, text, offset)?.[0].length ?? 0);
}
