import { isMap, isNode, isScalar, parseDocument, type Pair } from 'yaml';
import { splitWords } from '../../../src/source/front-matter.ts';

/** What an accepted translation says of itself. */
export interface Acceptance {
  /** Fingerprint of the source words. */
  readonly of: string;
  /** Day of the acceptance, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Writes into the text of a words file which source words it matches. Everything else stays byte for
 * byte: an existing block only changes its `of` and `on`, a missing one becomes the last line of the
 * front matter.
 *
 * @throws SyntaxError when the file has no front matter or it is not valid YAML
 */
export function acceptTranslation(text: string, acceptance: Acceptance): string {
  const { opening, head, closing, body, lineBreak } = splitWords(text);
  return opening + acceptInYaml(head, acceptance, lineBreak) + closing + body;
}

function acceptInYaml(head: string, acceptance: Acceptance, lineBreak: string): string {
  const document = parseDocument(head, { prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new SyntaxError(`The front matter is not valid YAML: ${error.message}`);
  const pair = isMap(document.contents)
    ? pairOf(document.contents.items, 'translation')
    : undefined;
  if (!pair) return `${head}translation: ${block(acceptance, 'reviewed')}${lineBreak}`;

  const entries = isMap(pair.value) ? pair.value.items : [];
  const of = scalarRange(pairOf(entries, 'of'));
  const on = scalarRange(pairOf(entries, 'on'));
  if (of && on) {
    return replaceAll(head, [
      [of, acceptance.of],
      [on, acceptance.on],
    ]);
  }
  const by = pairOf(entries, 'by')?.value;
  const value = isNode(pair.value) ? pair.value.range : undefined;
  const key = isNode(pair.key) ? pair.key.range : undefined;
  const start = value?.[0] ?? key?.[1] ?? head.length;
  const end = value?.[1] ?? start;
  const kept = isScalar(by) ? String(by.value) : 'reviewed';
  const lead = head.slice(0, start).replace(/\s*$/, '').replace(/:?$/, ': ');
  const tail = head.slice(end).replace(/^[ \t]*/, '');
  return `${lead}${block(acceptance, kept)}${/^\r?\n/.test(tail) ? '' : lineBreak}${tail}`;
}

function block({ of, on }: Acceptance, by: string): string {
  return `{ of: ${quotedFingerprint(of)}, by: ${by}, on: ${on} }`;
}

/** A fingerprint as YAML text: one of digits alone, or like 12e4, would be read as a number. */
export function quotedFingerprint(fingerprint: string): string {
  return /^\d+(e\d+)?$/.test(fingerprint) ? `"${fingerprint}"` : fingerprint;
}

function pairOf(pairs: readonly Pair[], name: string): Pair | undefined {
  return pairs.find(({ key }) => isScalar(key) && key.value === name);
}

type Range = readonly [start: number, end: number];

function scalarRange(pair: Pair | undefined): Range | undefined {
  if (!pair || !isScalar(pair.value) || !pair.value.range) return undefined;
  return [pair.value.range[0], pair.value.range[1]];
}

function replaceAll(text: string, changes: readonly (readonly [Range, string])[]): string {
  let result = text;
  for (const [[start, end], value] of [...changes].sort(([a], [b]) => b[0] - a[0])) {
    result = result.slice(0, start) + quotedFingerprint(value) + result.slice(end);
  }
  return result;
}
