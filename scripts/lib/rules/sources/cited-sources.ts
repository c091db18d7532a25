import type { DataPath } from '../../../../src/source/yaml-file.ts';
import type { Item } from '../../content/item.ts';
import { stringsIn } from '../../text/strings-in.ts';

/** A place of facts.yml that points at a source by id. */
export interface CitedSource {
  readonly id: string;
  readonly path: DataPath;
}

/** Keys whose value is the id of a source, wherever they stand in facts.yml. */
const sourceKeys = new Set(['source', 'legalBasis', 'basis', 'ruleSource']);

/** All pointers of facts.yml at the item's own sources. */
export function citedSources({ facts }: Item): CitedSource[] {
  return stringsIn(facts)
    .filter(({ key }) => sourceKeys.has(key))
    .map(({ path, text }) => ({ id: text, path }));
}
