import { readFileSync } from 'node:fs';

/** A type of schema.org: what it is a kind of, and the properties of its own with what they may hold. */
interface TypeEntry {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** schema.org as the package schema-dts publishes it, read from its declarations. */
export interface Vocabulary {
  /** Whether there is such a type. */
  hasType(type: string): boolean;
  /** What a property of the type may hold, its own or inherited; `undefined` when it has none such. */
  rangeOf(type: string, property: string): readonly string[] | undefined;
  /** Whether the type is the other or a kind of it. */
  isKindOf(type: string, other: string): boolean;
  /** The values of an enumeration; empty for all other types. */
  valuesOf(type: string): readonly string[];
}

const declarations = 'node_modules/schema-dts/dist/schema.d.ts';

function readTypes(text: string): ReadonlyMap<string, TypeEntry> {
  const types = new Map<string, TypeEntry>();
  for (const [, name = '', heirs = '', body = ''] of text.matchAll(
    /interface (\w+)Base extends ([^{]+?) \{\n([\s\S]*?)\n\}/g,
  )) {
    const parents = [...heirs.matchAll(/(\w+)Base/g)].map(([, parent = '']) => parent);
    const properties = new Map(
      [...body.matchAll(/^ {4}"([\w]+)"\??: SchemaValue<(.+), "\w+">;$/gm)].map(
        ([, property = '', range = '']) => [property, range.split(' | ')] as const,
      ),
    );
    types.set(name, { parents, properties });
  }
  // A type without properties of its own has a leaf that extends its parents at once.
  for (const [, name = '', heirs = ''] of text.matchAll(
    /interface (\w+)Leaf extends ([^{]+?) \{/g,
  )) {
    const parents = [...heirs.matchAll(/(\w+)Base/g)].map(([, parent = '']) => parent);
    if (!types.has(name)) types.set(name, { parents, properties: new Map() });
  }
  return types;
}

/** Reads the vocabulary. @throws Error when the declarations are no longer written as they were */
export function schemaVocabulary(): Vocabulary {
  const text = readFileSync(declarations, 'utf8');
  const types = readTypes(text);
  if (types.size < 800 || !types.get('Place')?.properties.has('geo'))
    throw new Error(`${declarations} could not be read: adapt the patterns of this file.`);
  const rangeOf = (type: string, property: string): readonly string[] | undefined => {
    const entry = types.get(type);
    const own = entry?.properties.get(property);
    if (own) return own;
    for (const parent of entry?.parents ?? []) {
      const inherited = rangeOf(parent, property);
      if (inherited) return inherited;
    }
    return undefined;
  };
  const values = new Map(
    [...text.matchAll(/^export type (\w+) = (.*"https:\/\/schema\.org\/\w+".*);$/gm)].map(
      ([, type = '', union = '']) => [
        type,
        [...union.matchAll(/"(https:\/\/schema\.org\/\w+)"/g)].map(([, value = '']) => value),
      ],
    ),
  );
  const isKindOf = (type: string, other: string): boolean =>
    type === other || (types.get(type)?.parents ?? []).some((parent) => isKindOf(parent, other));
  return {
    hasType: (type) => types.has(type),
    rangeOf,
    isKindOf,
    valuesOf: (type) => values.get(type) ?? [],
  };
}
