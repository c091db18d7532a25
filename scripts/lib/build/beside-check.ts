import { existsSync } from 'node:fs';
import { collectionIds } from '../../../src/config/collections.ts';
import { listItems } from '../../../src/source/item-folder.ts';

/**
 * Items beyond which check and pages take turns: side by side they needed 2.2 GB with 3,900 items and
 * 5.3 GB with 11,000, and a build is to stay below 4 GB.
 */
const mostItems = 6000;

/**
 * Whether the pages are made while the content is checked. A first build needs all cores and much memory
 * for its pages; a later one makes few of them.
 *
 * @param output folder of the last build, if there is one
 */
export function runsBesideCheck(output: string, content: string, most = mostItems): boolean {
  if (!existsSync(output)) return false;
  let items = 0;
  for (const collection of collectionIds) items += listItems(content, collection).length;
  return items <= most;
}
