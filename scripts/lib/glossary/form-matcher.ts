/** A form found in a text. */
export interface FormMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

interface Node<Value> {
  /** By UTF-16 unit. */
  readonly next: Map<number, Node<Value>>;
  readonly values: Value[];
}

/** Letters and digits of spaced scripts hold together; everything else may end a word. */
const Kind = { word: 1, outside: 2 } as const;

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put no spaces between words: a form may begin and end anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]/u;

/**
 * Finds many forms in one pass over a text: whole words, with the same capitals and marks; a space
 * of the form stands for any white space. Chinese forms need no word boundary.
 */
export class FormMatcher<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: [] };

  /** Adds a form; the same form may stand for several values. */
  add(form: string, value: Value): void {
    let node = this.#root;
    const folded = fold(form).trim();
    for (let index = 0; index < folded.length; index++) {
      const unit = folded.charCodeAt(index);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(unit, next);
      }
      node = next;
    }
    if (node !== this.#root) node.values.push(value);
  }

  /** All occurrences, overlapping ones too, by place and length. */
  find(text: string): FormMatch<Value>[] {
    const folded = fold(text);
    const matches: FormMatch<Value>[] = [];
    for (let start = 0; start < folded.length; start++) {
      let node = this.#root.next.get(folded.charCodeAt(start));
      if (!node || !isBoundary(folded, start)) continue;
      for (let end = start + 1; ; end++) {
        if (node.values.length > 0 && isBoundary(folded, end)) {
          for (const value of node.values) matches.push({ start, end, value });
        }
        const next: Node<Value> | undefined = node.next.get(folded.charCodeAt(end));
        if (!next) break;
        node = next;
      }
    }
    return matches;
  }
}

/** Same length as the text, so that places agree. */
function fold(text: string): string {
  return /[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text;
}

/** Whether a word may begin or end between the two characters around a place. */
function isBoundary(text: string, index: number): boolean {
  const before = index > 0 ? kindOf(text.charCodeAt(index - 1)) : Kind.outside;
  const after = index < text.length ? kindOf(text.charCodeAt(index)) : Kind.outside;
  return before !== Kind.word || after !== Kind.word;
}

/** What a UTF-16 unit is to the borders of words; remembered, for every text asks for each again. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known) return known;
  const character = String.fromCharCode(unit);
  const kind =
    wordCharacter.test(character) && !unspaced.test(character) ? Kind.word : Kind.outside;
  kinds[unit] = kind;
  return kind;
}
