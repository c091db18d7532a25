import type { Words } from '../../../src/schemas/words.ts';
import type { DeepPartial } from '../../../src/source/salvage.ts';
import type { DataPath, YamlFile } from '../../../src/source/yaml-file.ts';
import type { TextBlock, TextKind } from './text-block.ts';

/** Groups of the front matter: each holds one text per id or file name. */
const groups = {
  alt: 'alt',
  captions: 'label',
  keyFacts: 'label',
  timeline: 'label',
  fees: 'label',
  steps: 'label',
  agreements: 'label',
} as const satisfies Partial<Record<keyof Words, TextKind>>;

/** The readable texts of a front matter, in the order title, summary, then the groups. */
export function wordsBlocks(known: DeepPartial<Words> | undefined, yaml: YamlFile): TextBlock[] {
  if (!known) return [];
  const block = (kind: TextKind, path: DataPath, text: string): TextBlock => ({
    kind,
    field: path.join('.'),
    text,
    locate: (index) => yaml.locateText(path, index),
  });
  const blocks: TextBlock[] = [];
  if (known.title !== undefined) blocks.push(block('title', ['title'], known.title));
  if (known.seoTitle !== undefined) blocks.push(block('title', ['seoTitle'], known.seoTitle));
  if (known.summary !== undefined) blocks.push(block('summary', ['summary'], known.summary));
  for (const [group, kind] of Object.entries(groups)) {
    for (const [id, text] of Object.entries(known[group as keyof typeof groups] ?? {})) {
      if (text !== undefined) blocks.push(block(kind, [group, id], text));
    }
  }
  return blocks;
}
