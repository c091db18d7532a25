import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Finding, Location } from './finding.ts';

/** Keys that would reach JavaScript's prototype chain. */
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);

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
 * needs: anchors and aliases (they can blow up a parser), tags and prototype keys.
 */
export function parseYamlFile(file: string, text: string, options: ParseOptions = {}): YamlFile {
  const firstLine = options.firstLine ?? 1;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false });

  const at = (offset: number): Location => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const findings: Finding[] = document.errors.map((error) => ({
    ...at(error.pos[0]),
    rule: 'yaml-syntax',
    severity: 'error',
    message: `This is not valid YAML: ${(error.message.split('\n')[0] ?? error.code).replace(/\.$/, '')}.`,
    hint: 'Check colons, quotes and indentation on this line; put text with ": " in quotes.',
  }));
  if (findings.length === 0) findings.push(...refusedParts(document, at));

  const usable = findings.length === 0;
  return {
    file,
    value: usable ? (document.toJS() as unknown) : undefined,
    findings,
    locate: (path) => at(findNode(document, path).offset),
    locateText: (path, index) => {
      const { node, offset } = findNode(document, path);
      return at(isScalar(node) ? offsetInScalar(node, text, index) : offset);
    },
  };
}

function refusedParts(document: Document, at: (offset: number) => Location): Finding[] {
  const findings: Finding[] = [];
  const refuse = (offset: number | undefined, message: string, hint: string) =>
    findings.push({ ...at(offset ?? 0), rule: 'yaml-limits', severity: 'error', message, hint });
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || ('anchor' in node && Boolean(node.anchor))) {
        refuse(
          node.range?.[0],
          'YAML anchors and aliases (& and *) are not allowed in content.',
          'Write the value again where it is needed, or put text that begins with & or * in quotes.',
        );
      }
      if (node.tag?.startsWith('!') || node.tag?.includes('binary')) {
        refuse(
          node.range?.[0],
          'YAML tags (!) are not allowed in content.',
          'Put text that begins with ! in quotes.',
        );
      }
    },
    Pair(_key, pair) {
      if (!isScalar(pair.key)) {
        const offset = isNode(pair.key) ? pair.key.range?.[0] : 0;
        refuse(offset, 'A key must be a plain word.', 'Put the key in quotes or rename it.');
      } else if (refusedKeys.has(String(pair.key.value))) {
        refuse(
          pair.key.range?.[0],
          `The key "${String(pair.key.value)}" is not allowed.`,
          'Remove it or rename it.',
        );
      }
    },
  });
  return findings;
}

/** The node at a path and its offset: that of its key in a map, of its parent when it is absent. */
function findNode(document: Document, path: DataPath): { node: unknown; offset: number } {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
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
