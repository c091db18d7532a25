import type { JsonSchema } from './json-schema.ts';

/** A field of a schema: what stands under one key. */
export interface SchemaField {
  /** Keys from the outermost in, `[]` for the entries of a list. */
  readonly path: string;
  readonly schema: JsonSchema;
}

/** A list of allowed values, with the description of the field that it belongs to. */
export interface AllowedValues {
  readonly path: string;
  readonly description: string | undefined;
  readonly values: readonly (string | number)[];
}

interface Found {
  readonly fields: readonly SchemaField[];
  readonly allowed: readonly AllowedValues[];
}

/** Every field of a schema, at every depth, and every list of allowed values. */
export function fieldsOf(schema: JsonSchema): Found {
  const fields: SchemaField[] = [];
  const allowed: AllowedValues[] = [];
  const visit = (part: JsonSchema, path: string, inherited: string | undefined): void => {
    const description = part.description ?? inherited;
    if (part.enum) allowed.push({ path, description, values: part.enum });
    for (const [key, child] of Object.entries(part.properties ?? {})) {
      const inside = path === '' ? key : `${path}.${key}`;
      fields.push({ path: inside, schema: child });
      visit(child, inside, undefined);
    }
    if (part.items) visit(part.items, `${path}[]`, description);
    if (typeof part.additionalProperties === 'object') {
      visit(part.additionalProperties, `${path}.*`, undefined);
    }
    for (const alternative of part.anyOf ?? []) visit(alternative, path, description);
    (part.prefixItems ?? []).forEach((item, index) => {
      visit(item, `${path}[${index}]`, undefined);
    });
  };
  visit(schema, '', undefined);
  return { fields, allowed };
}
