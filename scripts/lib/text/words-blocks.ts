import type { Words } from '../../../src/schemas/words.ts';
import type { DeepPartial } from '../../../src/source/salvage.ts';
import type { DataPath, YamlFile } from '../../../src/source/yaml-file.ts';
import type { TextBlock, TextKind } from './text-block.ts';

const kinds: Readonly<Record<string, TextKind>> = {
  title: 'title',
  seoTitle: 'title',
  summary: 'summary',
  alt: 'alt',
};

/** The readable texts of a front matter in its order: single ones, and groups with one text per id. */
export function wordsBlocks(known: DeepPartial<Words> | undefined, yaml: YamlFile): TextBlock[] {
  const block = (path: DataPath, text: string): TextBlock => ({
    kind: kinds[String(path[0])] ?? 'label',
    field: path.join('.'),
    text,
    locate: (index) => yaml.locateText(path, index),
  });
  return Object.entries(known ?? {}).flatMap(([key, value]) => {
    if (key === 'translation' || value === undefined) return [];
    if (typeof value === 'string') return [block([key], value)];
    return Object.entries(value).flatMap(([id, text]) =>
      typeof text === 'string' ? [block([key, id], text)] : [],
    );
  });
}
