import type { z } from 'astro/zod';
import type { CollectionId } from '../../../src/config/collections.ts';
import { itemReference } from '../../../src/schemas/shared/identifiers.ts';
import type { DataPath } from '../../../src/source/yaml-file.ts';

/** Path with `*` for the places in a list → the collection whose folder name stands there alone. */
export type FolderFields = Readonly<Record<string, CollectionId>>;

/** Fields of `facts.yml` that hold a folder name without its collection. */
export const factsFolderFields: FolderFields = {
  zone: 'zones',
  replacedBy: 'documents',
  'amendedBy.*': 'documents',
  'documents.*': 'documents',
  within: 'partners',
  'partners.*': 'partners',
};

/** The same for the data files at the root of the content folder. */
export const dataFolderFields: Readonly<Record<string, FolderFields>> = {
  'sectors.yml': { '*.zones.*': 'zones' },
  'duties.yml': { '*.document': 'documents' },
  'map.yml': { 'points.*.place': 'places' },
};

/** The collection that a bare folder name at the path belongs to; `undefined` for other fields. */
export function folderFieldAt(fields: FolderFields, path: DataPath): CollectionId | undefined {
  const pattern = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  return Object.hasOwn(fields, pattern) ? fields[pattern] : undefined;
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly options?: readonly z.core.$ZodType[];
}

/** Whether the schema expects `<collection>/<slug>` at the path. */
export function isItemReferenceAt(schema: z.core.$ZodType, path: DataPath): boolean {
  if (derivesFrom(schema, itemReference)) return path.length === 0;
  const definition: Definition = schema._zod.def;
  if (definition.innerType) return isItemReferenceAt(definition.innerType, path);
  if (definition.options) return definition.options.some((one) => isItemReferenceAt(one, path));
  const [step, ...rest] = path;
  if (step === undefined) return false;
  const { shape } = definition;
  const child =
    (shape && Object.hasOwn(shape, step) ? shape[step] : undefined) ??
    definition.items?.[Number(step)] ??
    definition.element ??
    definition.valueType;
  return child !== undefined && isItemReferenceAt(child, rest);
}

/** A schema with a description of its own is a copy that names the one it was made from. */
function derivesFrom(schema: z.core.$ZodType, original: z.core.$ZodType): boolean {
  let one: z.core.$ZodType | undefined = schema;
  while (one !== undefined) {
    if (one === original) return true;
    one = one._zod.parent;
  }
  return false;
}
