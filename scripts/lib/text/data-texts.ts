import { isLocale, type Locale } from '../../../src/config/locales.ts';
import type { DataPath } from '../../../src/source/yaml-file.ts';
import type { DataFile } from '../content/data-file.ts';
import type { Item } from '../content/item.ts';
import type { TextBlock } from './text-block.ts';

/** A text of a data file in one language, written as `{ vi: …, en: …, zh: … }`. */
export interface LocalizedGroup {
  readonly path: DataPath;
  readonly texts: Readonly<Partial<Record<Locale, string>>>;
}

/** Where groups of one text per language are looked for. */
export type LocalizedData = Pick<DataFile<unknown>, 'known'> & {
  readonly yaml: Pick<DataFile<unknown>['yaml'], 'locateText'>;
};

/** The facts of an item as a place of such groups (the title of a project's list is one). */
export function localizedFacts(item: Item): LocalizedData {
  const { facts } = item.folder;
  return {
    known: facts && item.facts,
    yaml: { locateText: (path, index) => facts?.locateText(path, index) ?? item.locate([]) },
  };
}

/** All groups of one text per language in a data file, in reading order. */
export function localizedGroups(data: Pick<LocalizedData, 'known'>): LocalizedGroup[] {
  const groups: LocalizedGroup[] = [];
  const visit = (value: unknown, path: DataPath): void => {
    if (Array.isArray(value)) {
      value.forEach((element, index) => {
        visit(element, [...path, index]);
      });
    } else if (value !== null && typeof value === 'object') {
      const entries = Object.entries(value);
      const texts = entries.filter(([key, text]) => isLocale(key) && typeof text === 'string');
      if (entries.length > 0 && texts.length === entries.length) {
        groups.push({ path, texts: Object.fromEntries(texts) });
      } else {
        for (const [key, child] of entries) visit(child, [...path, key]);
      }
    }
  };
  visit(data.known, []);
  return groups;
}

/** The readable texts of a data file, by language. */
export function dataBlocks(data: LocalizedData): Map<Locale, TextBlock[]> {
  const blocks = new Map<Locale, TextBlock[]>();
  for (const { path, texts } of localizedGroups(data)) {
    for (const [code, text] of Object.entries(texts)) {
      if (!isLocale(code)) continue;
      const list = blocks.get(code) ?? [];
      blocks.set(code, list);
      list.push({
        kind: 'label',
        field: path.join('.'),
        text,
        locate: (index) => data.yaml.locateText([...path, code], index),
      });
    }
  }
  return blocks;
}
