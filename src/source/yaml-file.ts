import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { Finding, Location } from './finding.ts';
import { yamlMessage } from './messages/yaml-messages.ts';
import { readPlainYaml } from './plain-yaml/read-plain-yaml.ts';
import { maximumDataBytes, tooLarge } from './refused/file.ts';
import { refusedParts } from './refused/parts.ts';

/** Problems of one file after which nobody reads on. */
const maximumFindings = 50;

export type DataPath = readonly (string | number)[];

/** A YAML text, parsed, with the way back from a value to its line. */
export interface YamlFile {
  readonly file: string;
  /** Plain data; `undefined` when the text cannot be parsed. */
  readonly value: unknown;
  /** Syntax problems, refused anchors, aliases and tags, refused keys. */
  readonly findings: readonly Finding[];
  /** Where the value at the path stands; an absent value gives the line of its nearest parent. */
  locate(path: DataPath): Location;
  /** Where the character at an index of the text at the path stands; its first line for folded text. */
  locateText(path: DataPath, index: number): Location;
}

interface ParseOptions {
  /** Line of the file on which the text begins; front matter begins on line 2. */
  readonly firstLine?: number;
}

/**
 * Parses YAML 1.2 (core schema: dates stay text, `no` stays text) and refuses what content never
 * needs: anchors and aliases (they can blow up a parser), tags and directives, prototype keys, numbers
 * that are not written in full decimal digits, and invisible characters written as escapes.
 */
export function parseYamlFile(file: string, text: string, options: ParseOptions = {}): YamlFile {
  const bytes = Buffer.byteLength(text);
  if (bytes > maximumDataBytes) return tooLarge(file, bytes, maximumDataBytes);
  let known: Parsed | undefined;
  const parsed = () => (known ??= parse(text));
  const at = (offset: number): Location => placeOf(offset, file, parsed().lines, options.firstLine);
  const { findings, value } = judged(text, parsed, at);
  // Few files are asked where something stands; the trees of all would fill the memory.
  known = undefined;
  return {
    file,
    value,
    findings,
    locate: (path) => at(findNode(parsed().document, path).offset),
    locateText: (path, index) => {
      const { node, offset } = findNode(parsed().document, path);
      return at(isScalar(node) ? offsetInScalar(node, text, index) : offset);
    },
  };
}

/** From an offset in a text to the line of its file. */
function placeOf(offset: number, file: string, lines: LineCounter, firstLine = 1): Location {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    ...{ lineCounter: lines, uniqueKeys: false, prettyErrors: false },
  });
  return { document, lines };
}

/** What is wrong with a text; its plain data when nothing is. */
function judged(
  text: string,
  parsed: () => Parsed,
  at: (offset: number) => Location,
): Pick<YamlFile, 'findings' | 'value'> {
  const plain = readPlainYaml(text);
  if (plain !== undefined) return { findings: [], value: plain };
  const { document } = parsed();
  const findings: Finding[] = document.errors.slice(0, maximumFindings).map((error) => ({
    ...at(error.pos[0]),
    rule: 'yaml-syntax',
    severity: 'error',
    ...yamlMessage(error),
  }));
  if (findings.length === 0) {
    findings.push(...refusedParts(document, text, at).slice(0, maximumFindings));
  }

  return { findings, value: findings.length === 0 ? (document.toJS() as unknown) : undefined };
}

/** Pairs of each map by key, made once: thousands of findings ask for the place of a key. */
const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = indexes.get(map);
  if (known) return known;
  const index = new Map<string, Pair>();
  for (const pair of map.items) {
    if (isScalar(pair.key) && !index.has(String(pair.key.value)))
      index.set(String(pair.key.value), pair);
  }
  indexes.set(map, index);
  return index;
}

/** The node at a path and its offset: that of its key in a map, of its parent when it is absent. */
function findNode(document: Document, path: DataPath): { node: unknown; offset: number } {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (pair === undefined) return { node: undefined, offset };
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
      continue;
    }
    if (node === null || typeof node !== 'object' || !('items' in node)) {
      return { node: undefined, offset };
    }
    const child = (node.items as unknown[])[Number(step)];
    if (!isNode(child)) return { node: undefined, offset };
    offset = child.range?.[0] ?? offset;
    node = child;
  }
  return { node, offset };
}

/** Offset of a character of a text; the text's beginning when it is folded over several lines. */
function offsetInScalar(
  node: { range?: readonly number[] | null | undefined; type?: string | undefined },
  text: string,
  index: number,
): number {
  const [start = 0, end = 0] = node.range ?? [];
  if (node.type?.startsWith('BLOCK') || text.slice(start, end).includes('\n')) return start;
  const quote = node.type?.startsWith('QUOTE') ? 1 : 0;
  return Math.min(start + quote + index, end);
}
