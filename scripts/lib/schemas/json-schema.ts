import { z } from 'astro/zod';

/** The part of JSON Schema (2020-12) that the content schemas turn into. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  /** Of a record: its keys, and what stands under each. */
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maxLength?: number;
  /** Words that Visual Studio Code adds to JSON Schema: help with marks, help for each value of `enum`. */
  readonly markdownDescription?: string;
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

/** JSON Schema of what an editor writes; rules that JSON Schema cannot express are left to `check`. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
}
