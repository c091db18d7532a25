import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { DataPath } from '../../../src/source/yaml-file.ts';

/** A text of a YAML file and where it stands. */
export interface YamlText {
  readonly path: DataPath;
  readonly value: string;
  /** Offsets of the value in the file, quotes included. */
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
}

/** Every text value of a YAML file in reading order; none when the file is not valid YAML. */
export function yamlTexts(text: string): YamlText[] {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const document = parseDocument(text.slice(shift), { prettyErrors: false });
  if (document.errors.length > 0) return [];
  const found: YamlText[] = [];
  const walk = (node: unknown, path: DataPath): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isScalar(key)) walk(value, [...path, String(key.value)]);
      }
    } else if (isSeq(node)) {
      node.items.forEach((element, index) => {
        walk(element, [...path, index]);
      });
    } else if (isScalar(node) && typeof node.value === 'string' && node.range) {
      const [start, end] = node.range;
      found.push({
        ...{ path, value: node.value, isPlain: isPlain(node) },
        ...{ start: start + shift, end: end + shift },
      });
    }
  };
  walk(document.contents, []);
  return found;
}

function isPlain({ type }: Scalar): boolean {
  return type === 'PLAIN';
}
