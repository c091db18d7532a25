import type { YamlFile } from '../../../src/source/yaml-file.ts';
import { stringsIn } from './strings-in.ts';
import type { TextBlock } from './text-block.ts';

/** Keys whose value is an address, not a text. */
const addressKeys = new Set(['url', 'website', 'redirectFrom', 'file', 'cover']);

/** Every text of YAML data, whatever its key; web addresses are left out. */
export function plainTexts(data: unknown, yaml: YamlFile): TextBlock[] {
  return stringsIn(data)
    .filter(({ key }) => !addressKeys.has(key))
    .map(({ path, text }) => ({
      kind: 'label',
      field: path.join('.'),
      text,
      locate: (index) => yaml.locateText(path, index),
    }));
}
