import { isFreeKey, readFlow } from './flow.ts';
import { matchAt, readScalar } from './scalar.ts';

/** Tabs, carriage returns and other signs that are not simply seen. */
const unusual =
  /[^\n\u0020-\u007E\u00A1-\u1FFF\u2010-\u2027\u2030-\u205E\u20A0-\uFDFF\uFE30-\uFEFE\uFF01-\uFF9F]/;
/** Empty lines and comments, then the indentation of the next line. */
const gap = /(?: *(?:#[^\n]*)?(?:\n|$))*( *)/y;
const keyInBlock = /([A-Za-z][\w-]{0,63}):(?=[ \n]|$) */y;
const dash = /-(?=[ \n]|$) */y;
/** What may stand behind a value in its line. */
const lineEnd = /(?: *| +#[^\n]*)(?:\n|$)/y;
/** Blocks within blocks; content has five. */
const maximumDepth = 40;

/**
 * The data of a YAML text that is written as nearly all content is: blocks of `key: value` and `- value`, each
 * value on one line, plain, in quotes without escapes, or in brackets. Anything else (and whatever
 * might be a problem) gives `undefined` and is for the whole parser, which takes six times as long.
 * A second parser of the field (js-yaml) is as quick, but takes much for right that the first refuses.
 */
export function readPlainYaml(text: string): unknown {
  if (unusual.test(text)) return undefined;
  const reader = new PlainReader(text);
  const value = reader.block(0);
  return reader.isAtEnd ? value : undefined;
}

/** Reads blocks one after the other; each method answers `undefined` where the whole parser is needed. */
class PlainReader {
  readonly #text: string;
  /** Offset of the first sign of a line, or within it behind dashes. */
  #at = 0;
  /** Column of that sign, from 0; -1 at the end of the text. */
  #column = 0;

  constructor(text: string) {
    this.#text = text;
    this.#nextLine(0);
  }

  get isAtEnd(): boolean {
    return this.#column < 0;
  }

  block(depth: number): unknown {
    if (depth > maximumDepth) return undefined;
    return this.#isAt(dash) ? this.#list(depth) : this.#record(depth);
  }

  #record(depth: number): unknown {
    const column = this.#column;
    const value: Record<string, unknown> = {};
    while (this.#column === column && !this.#isAt(dash)) {
      const [whole = '', key = ''] = matchAt(keyInBlock, this.#text, this.#at) ?? [];
      if (!isFreeKey(key, value)) return undefined;
      this.#at += whole.length;
      const child = this.#isBehindAll()
        ? this.#below(column, depth, this.#column === column && this.#isAt(dash))
        : this.#inLine();
      if (child === undefined || this.#column > column) return undefined;
      value[key] = child;
    }
    return value;
  }

  #list(depth: number): unknown {
    const column = this.#column;
    const value: unknown[] = [];
    while (this.#column === column) {
      const [whole = ''] = matchAt(dash, this.#text, this.#at) ?? [];
      if (whole === '') break;
      this.#at += whole.length;
      const child = this.#isBehindAll()
        ? this.#below(column, depth)
        : this.#element(column + whole.length, depth);
      if (child === undefined || this.#column > column) return undefined;
      value.push(child);
    }
    return value;
  }

  /** What stands behind a dash: a record that begins in its line, or a value. */
  #element(column: number, depth: number): unknown {
    if (this.#isAt(dash)) return undefined;
    if (!this.#isAt(keyInBlock)) return this.#inLine();
    this.#column = column;
    return this.#record(depth + 1);
  }

  /** The block below a key or a dash that has nothing in its line; `null` when there is none. */
  #below(column: number, depth: number, hasList = false): unknown {
    return this.#column > column || hasList ? this.block(depth + 1) : null;
  }

  #inLine(): unknown {
    const text = this.#text;
    const first = text[this.#at];
    const read =
      first === '[' || first === '{'
        ? readFlow(text, this.#at)
        : readScalar(text, this.#at, 'block');
    if (!read) return undefined;
    this.#at = read.end;
    return this.#isBehindAll() ? read.value : undefined;
  }

  /** Whether the line has nothing more; goes to the next one if so. */
  #isBehindAll(): boolean {
    const rest = matchAt(lineEnd, this.#text, this.#at);
    if (!rest) return false;
    this.#nextLine(this.#at + rest[0].length);
    return true;
  }

  #nextLine(offset: number): void {
    const [whole = '', indentation = ''] = matchAt(gap, this.#text, offset) ?? [];
    this.#at = offset + whole.length;
    this.#column = this.#at >= this.#text.length ? -1 : indentation.length;
  }

  #isAt(form: RegExp): boolean {
    return matchAt(form, this.#text, this.#at) !== undefined;
  }
}
