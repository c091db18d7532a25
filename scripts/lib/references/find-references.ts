import type { z } from 'astro/zod';
import { itemAddress, type CollectionId } from '../../../src/config/collections.ts';
import { dataFileSchemas, figureSchema } from '../../../src/schemas/data-files.ts';
import { factsSchemas } from '../../../src/schemas/facts.ts';
import type { Location } from '../../../src/source/finding.ts';
import type { Content } from '../content/content.ts';
import type { Item } from '../content/item.ts';
import { slugInAddress } from './address-form.ts';
import { bodyReferences } from './body-references.ts';
import {
  dataFolderFields,
  factsFolderFields,
  folderFieldAt,
  isItemReferenceAt,
  type FolderFields,
} from './reference-fields.ts';
import { linePlaces } from '../text/line-places.ts';
import { yamlTexts, type YamlText } from './yaml-texts.ts';

/** What is pointed at. */
export interface Target {
  readonly collection: CollectionId;
  readonly slug: string;
  /** Without a language: `/tourism/places/sa-pa/`. */
  readonly address: string;
}

/** A place in a file that points at an item. */
export interface Reference extends Location {
  /**
   * `item`: `<collection>/<slug>`; `folder`: the folder name alone; `address`: an address in a data
   * file; `link`: a link of a body.
   */
  readonly kind: 'item' | 'folder' | 'address' | 'link';
  /** The item whose file this is; `undefined` for data files. */
  readonly holder: Item | undefined;
  /** Offset of the slug in the file; `undefined` when it is written in an unusual way. */
  readonly slugAt: number | undefined;
  /** The slug is the whole of an unquoted YAML value. */
  readonly isBare: boolean;
}

/** The item as others point at it. */
export function targetOf({ collection, slug, facts }: Item): Target {
  return { collection, slug, address: itemAddress(collection, slug, facts?.audience) };
}

/**
 * Every place of the content folder that points at the item: references in facts.yml and data files by
 * what the schemas say of their fields, and links in bodies. A text that merely looks alike is none.
 */
export function findReferences(content: Content, target: Target): Reference[] {
  const texts = new Map(content.textFiles.map(({ file, text }) => [file, text]));
  const data = Object.entries(content.data).flatMap(([name, { file }]) => {
    const fields = dataFolderFields[name] ?? {};
    const schema = Object.entries(dataFileSchemas).find(([known]) => known === name)?.[1];
    return schema ? inYaml(file, texts.get(file) ?? '', { schema, fields, target }) : [];
  });
  const figures = [...content.figures.values()].flatMap(({ file, text }) =>
    inYaml(file, text, { schema: figureSchema, fields: {}, target }),
  );
  const items = content.items.flatMap((item) => [
    ...inYaml(item.factsFile, item.folder.factsText, {
      ...{ schema: factsSchemas[item.collection], fields: factsFolderFields },
      ...{ target, holder: item },
    }),
    ...item.words.flatMap((words) => {
      const placeOf = linePlaces(words.file.text);
      return bodyReferences(words, target.address).map(({ at, slugAt }): Reference => ({
        ...{ file: words.file.file, ...placeOf(slugAt ?? at) },
        ...{ kind: 'link', holder: item, slugAt, isBare: false },
      }));
    }),
  ]);
  return [...data, ...figures, ...items];
}

interface Question {
  readonly schema: z.core.$ZodType;
  readonly fields: FolderFields;
  readonly target: Target;
  readonly holder?: Item;
}

function inYaml(file: string, text: string, question: Question): Reference[] {
  // Long files without the name need not be parsed.
  if (!text.includes(question.target.slug)) return [];
  const placeOf = linePlaces(text);
  return yamlTexts(text).flatMap((one): Reference[] => {
    const match = matchOf(one, question);
    if (!match) return [];
    const { start, end, value } = one;
    const written = text.slice(start, end).indexOf(value);
    const slugAt = written < 0 ? undefined : start + written + match.offset;
    return [
      {
        ...{ file, ...placeOf(start), kind: match.kind, holder: question.holder },
        ...{ slugAt, isBare: match.kind === 'folder' && one.isPlain },
      },
    ];
  });
}

function matchOf(
  { path, value }: YamlText,
  { schema, fields, target }: Question,
): { kind: Reference['kind']; offset: number } | undefined {
  const { collection, slug, address } = target;
  if (value === slug && folderFieldAt(fields, path) === collection) {
    return { kind: 'folder', offset: 0 };
  }
  if (value === `${collection}/${slug}` && isItemReferenceAt(schema, path)) {
    return { kind: 'item', offset: collection.length + 1 };
  }
  // An old address leads to the item that names it, and to no other.
  if (path[0] === 'redirectFrom') return undefined;
  const offset = slugInAddress(value, address);
  return offset === undefined ? undefined : { kind: 'address', offset };
}
