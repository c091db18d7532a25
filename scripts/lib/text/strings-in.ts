import type { DataPath } from '../../../src/source/yaml-file.ts';

/** A text of parsed data and where it stands. */
export interface StringAt {
  readonly path: DataPath;
  readonly key: string;
  readonly text: string;
}

/** Every text of parsed data, in reading order; `key` is the nearest key above it. */
export function stringsIn(data: unknown): StringAt[] {
  const found: StringAt[] = [];
  const visit = (value: unknown, path: DataPath, key: string): void => {
    if (typeof value === 'string') {
      found.push({ path, key, text: value });
    } else if (Array.isArray(value)) {
      value.forEach((element, index) => {
        visit(element, [...path, index], key);
      });
    } else if (value !== null && typeof value === 'object') {
      for (const [name, child] of Object.entries(value)) visit(child, [...path, name], name);
    }
  };
  visit(data, [], '');
  return found;
}
