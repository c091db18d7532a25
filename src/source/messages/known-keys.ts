import type { z } from 'astro/zod';
import type { DataPath } from '../yaml-file.ts';

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly options?: readonly z.core.$ZodType[];
  readonly entries?: Record<string, string | number>;
}

/** The keys that the schema knows at a path; empty when the path does not lead to an object. */
export function knownKeys(schema: z.core.$ZodType, path: DataPath): string[] {
  const definition = definitionOf(schema);
  if (definition.innerType) return knownKeys(definition.innerType, path);
  if (definition.options) return definition.options.flatMap((option) => knownKeys(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(definition.shape ?? keysOfRecord(definition) ?? {});
  const child =
    (Object.hasOwn(definition.shape ?? {}, step) ? definition.shape?.[String(step)] : undefined) ??
    definition.items?.[Number(step)] ??
    definition.element ??
    definition.valueType;
  return child ? knownKeys(child, rest) : [];
}

/** The words that may be keys of a record with a closed list of keys. */
function keysOfRecord(definition: Definition): Record<string, unknown> | undefined {
  return definition.keyType ? definitionOf(definition.keyType).entries : undefined;
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def;
}
