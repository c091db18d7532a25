/** A form found in a text. */
export interface FormMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

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
    for (const character of fold(form).trim()) {
      let next = node.next.get(character);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(character, next);
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
      let node = this.#root.next.get(folded[start] ?? '');
      if (!node || !isBoundary(folded, start)) continue;
      for (let end = start + 1; ; end++) {
        if (node.values.length > 0 && isBoundary(folded, end)) {
          for (const value of node.values) matches.push({ start, end, value });
        }
        const next: Node<Value> | undefined = node.next.get(folded[end] ?? '');
        if (!next) break;
        node = next;
      }
    }
    return matches;
  }
}

/** Same length as the text, so that places agree. */
function fold(text: string): string {
  return text.replace(/\s/g, ' ');
}

/** Whether a word may begin or end between the two characters around a place. */
function isBoundary(text: string, index: number): boolean {
  const before = text[index - 1] ?? ' ';
  const after = text[index] ?? ' ';
  if (!wordCharacter.test(before) || !wordCharacter.test(after)) return true;
  return unspaced.test(before) || unspaced.test(after);
}
