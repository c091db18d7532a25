import type { JsonSchema } from '../schemas/json-schema.ts';

/** Values for keys that the schema alone cannot guess, such as ids that must exist. */
export type Samples = Readonly<Record<string, unknown>>;

/** A value that the schema accepts: samples by key, else the first allowed word or a plain example. */
export function sampleValue(key: string, schema: JsonSchema, samples: Samples): unknown {
  if (Object.hasOwn(samples, key)) return samples[key];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [firstForm] = schema.anyOf ?? [];
  if (firstForm) return sampleValue(key, firstForm, samples);
  if (schema.type === 'object') return sampleObject(schema, samples);
  if (schema.prefixItems) return schema.prefixItems.map((item) => sampleValue(key, item, samples));
  if (schema.type === 'array') {
    return schema.items ? [sampleValue(key, schema.items, samples)] : [];
  }
  if (schema.type === 'number' || schema.type === 'integer')
    return Math.max(1, schema.minimum ?? 1);
  if (schema.type === 'boolean') return true;
  return schema.pattern === undefined ? '…' : 'example';
}

/** Only the keys that must be there. */
function sampleObject(schema: JsonSchema, samples: Samples): Record<string, unknown> {
  const required = new Set(schema.required);
  return Object.fromEntries(
    Object.entries(schema.properties ?? {})
      .filter(([key]) => required.has(key))
      .map(([key, child]) => [key, sampleValue(key, child, samples)]),
  );
}
