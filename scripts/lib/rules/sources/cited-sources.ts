import type { DataPath } from '../../../../src/source/yaml-file.ts';
import type { Item } from '../../content/item.ts';

/** A place of facts.yml that points at a source by id. */
export interface CitedSource {
  readonly id: string;
  readonly path: DataPath;
}

/** Keys whose value is the id of a source, wherever they stand in facts.yml. */
const sourceKeys = new Set(['source', 'legalBasis']);

/** All pointers of facts.yml at the item's own sources. */
export function citedSources({ facts }: Item): CitedSource[] {
  const cited: CitedSource[] = [];
  const visit = (value: unknown, path: DataPath): void => {
    if (Array.isArray(value)) {
      value.forEach((element, index) => visit(element, [...path, index]));
    } else if (value !== null && typeof value === 'object') {
      for (const [key, child] of Object.entries(value)) {
        if (sourceKeys.has(key) && typeof child === 'string') {
          cited.push({ id: child, path: [...path, key] });
        } else visit(child, [...path, key]);
      }
    }
  };
  visit(facts, []);
  return cited;
}
