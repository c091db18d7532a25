import type { DataPath, YamlFile } from '../../../src/source/yaml-file.ts';
import type { TextBlock } from './text-block.ts';

/** Keys whose value is an address, not a text. */
const addressKeys = new Set(['url', 'website', 'redirectFrom', 'file', 'cover']);

/** Every text of YAML data, whatever its key; web addresses are left out. */
export function plainTexts(data: unknown, yaml: YamlFile): TextBlock[] {
  const blocks: TextBlock[] = [];
  const visit = (value: unknown, path: DataPath): void => {
    if (typeof value === 'string') {
      blocks.push({
        kind: 'label',
        field: path.join('.'),
        text: value,
        locate: (index) => yaml.locateText(path, index),
      });
    } else if (Array.isArray(value)) {
      value.forEach((element, index) => visit(element, [...path, index]));
    } else if (value !== null && typeof value === 'object') {
      for (const [key, child] of Object.entries(value)) {
        if (!addressKeys.has(key)) visit(child, [...path, key]);
      }
    }
  };
  visit(data, []);
  return blocks;
}
