import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { Medium } from '../../../../src/schemas/shared/media.ts';

/** An entry of `media`; what nobody has said yet is left out and asked for by `check`. */
export type MediumEntry = Pick<Medium, 'file' | 'made'> & Partial<Medium>;

/** facts.yml is written in a way that no entry can be added to safely. */
export class UnusualFactsError extends Error {
  override readonly name = 'UnusualFactsError';
}

interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Adds entries to `media` in the text of facts.yml, and names the cover. Everything else stays byte
 * for byte: comments, quotes, line ends.
 *
 * @throws UnusualFactsError when the result would say anything else than intended
 */
export function addMedia(
  text: string,
  entries: readonly MediumEntry[],
  cover: string | undefined,
): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const source = text.slice(mark.length).replace(/(?<!\n)$/, lineEnd);
  const { contents } = parse(source);
  if (!isMap(contents)) throw new UnusualFactsError();
  const media = pairOf(contents.items, 'media');
  const insertions = [mediaInsertion(source, media, entries, lineEnd)];
  if (cover !== undefined) {
    const at = media ? startOf(media.key) : source.length;
    insertions.unshift(coverInsertion(pairOf(contents.items, 'cover'), at, cover, lineEnd));
  }
  const result = applyAll(source, insertions);
  refuseOtherChanges(source, result, entries, cover);
  return mark + result;
}

function parse(source: string) {
  return parseDocument(source, { prettyErrors: false });
}

function pairOf(pairs: readonly Pair[], name: string): Pair | undefined {
  return pairs.find(({ key }) => isScalar(key) && key.value === name);
}

function mediaInsertion(
  source: string,
  media: Pair | undefined,
  entries: readonly MediumEntry[],
  lineEnd: string,
): Insertion {
  const block = (indent: string) =>
    entries.map((entry) => blockEntry(entry, indent, lineEnd)).join('');
  if (!media) return insert(source.length, `media:${lineEnd}${block('  ')}`);
  const { value } = media;
  if (isSeq(value) && value.items.length > 0) {
    if (value.flow) return insert(contentEnd(value.items.at(-1)), entries.map(flowEntry).join(''));
    const start = startOf(value);
    const indent = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
    return insert(endOfLine(source, contentEnd(value)), block(indent));
  }
  if (!isSeq(value) && !(isScalar(value) && value.value === null)) throw new UnusualFactsError();
  // `media: []`, `media: ~` or nothing: the value goes, a comment behind it stays.
  const from = source.indexOf(':', contentEnd(media.key)) + 1;
  const [start = from, end = from] = value.range ?? [];
  const to = start === end ? from : end;
  const line = endOfLine(source, to);
  return { from, to: line, text: source.slice(to, line) + block('  ') };
}

function coverInsertion(
  pair: Pair | undefined,
  at: number,
  cover: string,
  lineEnd: string,
): Insertion {
  const range = isScalar(pair?.value) ? pair.value.range : undefined;
  if (!pair) return insert(at, `cover: ${cover}${lineEnd}`);
  if (!range) throw new UnusualFactsError();
  const isEmpty = range[0] === range[1];
  return { from: range[0], to: range[1], text: isEmpty ? ` ${cover}` : cover };
}

function insert(at: number, text: string): Insertion {
  return { from: at, to: at, text };
}

function applyAll(source: string, insertions: readonly Insertion[]): string {
  // Later places first; of two at the same place the one that is listed first stands first.
  return [...insertions]
    .map((insertion, order) => ({ ...insertion, order }))
    .sort((a, b) => b.from - a.from || b.order - a.order)
    .reduce(
      (text, { from, to, text: added }) => text.slice(0, from) + added + text.slice(to),
      source,
    );
}

function refuseOtherChanges(
  before: string,
  after: string,
  entries: readonly MediumEntry[],
  cover: string | undefined,
): void {
  const old = parse(before).toJS() as Record<string, unknown>;
  const { media } = old;
  const wanted = {
    ...old,
    ...(cover === undefined ? {} : { cover }),
    media: [...(Array.isArray(media) ? (media as unknown[]) : []), ...entries],
  };
  const document = parse(after);
  const isAsWanted =
    document.errors.length === 0 && isDeepStrictEqual({ ...(document.toJS() as object) }, wanted);
  if (!isAsWanted) throw new UnusualFactsError();
}

function blockEntry(entry: MediumEntry, indent: string, lineEnd: string): string {
  const lead = `${indent}- `;
  const lines = fieldsOf(entry).map((field, index) => (index === 0 ? lead : `${indent}  `) + field);
  return lines.map((line) => line + lineEnd).join('');
}

function flowEntry(entry: MediumEntry): string {
  return `, { ${fieldsOf(entry).join(', ')} }`;
}

/** Free text stands in double quotes, whatever it holds: JSON's quotes are YAML's. */
function fieldsOf(entry: MediumEntry): string[] {
  const plain = /^(?:\d{4}-\d{2}(?:-\d{2})?|[a-z][a-z0-9.-]*)$/;
  return Object.entries(entry).map(([key, value]) => {
    const isFreeText = key === 'credit' || key === 'licence' || key === 'place';
    const text = String(value);
    return `${key}: ${!isFreeText && plain.test(text) ? text : JSON.stringify(text)}`;
  });
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where the last character of a value stands; the comments that follow it are left out. */
function contentEnd(node: unknown): number {
  if (!isNode(node)) throw new UnusualFactsError();
  if (isCollection(node) && !node.flow) {
    const last: unknown = node.items.at(-1);
    if (isNode(last)) return contentEnd(last);
    const { key, value } = last as Pair<unknown, Node | null>;
    return contentEnd(isNode(value) ? value : key);
  }
  return node.range?.[1] ?? 0;
}

function endOfLine(source: string, at: number): number {
  const trimmed = source.slice(0, at).trimEnd().length;
  const lineEnd = source.indexOf('\n', trimmed);
  return lineEnd < 0 ? source.length : lineEnd + 1;
}
