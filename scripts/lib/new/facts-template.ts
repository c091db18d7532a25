import { stringify } from 'yaml';
import type { JsonSchema } from '../schemas/json-schema.ts';
import type { Help } from './help.ts';
import { sampleValue, type Samples } from './sample-value.ts';

/**
 * The text of a new facts.yml: each key with its description above it. What is not required stands
 * commented out with an example.
 *
 * @param active optional keys that are written out nevertheless
 * @param help the language of the descriptions
 */
export function factsTemplate(
  schema: JsonSchema,
  samples: Samples,
  active: readonly string[],
  help: Help,
): string {
  const required = new Set([...(schema.required ?? []), ...active]);
  return Object.entries(schema.properties ?? {})
    .map(([key, child]) => {
      const line = helpLine(child, help);
      const value = sampleValue(key, child, samples);
      if (!required.has(key)) return `${line}# ${entryLine(key, value)}`;
      return `${line}${groupLines(key, value, child, help) ?? entryLine(key, value)}`;
    })
    .join('');
}

function helpLine(schema: JsonSchema, help: Help): string {
  const description =
    schema.description === undefined ? undefined : help.description(schema.description);
  const allowed = schema.enum ? `${help.oneOf} ${schema.enum.join(', ')}` : undefined;
  const isListed = schema.enum?.every((word) => description?.includes(String(word)));
  const parts = [description, isListed ? undefined : allowed].filter((part) => part);
  return parts.length === 0 ? '' : `# ${parts.join(': ')}\n`;
}

/** A list of groups that has to be filled in: one key a line, each with its help behind it. */
function groupLines(
  key: string,
  value: unknown,
  schema: JsonSchema,
  help: Help,
): string | undefined {
  const first = (Array.isArray(value) ? (value as unknown[]) : [])[0];
  if (typeof first !== 'object' || first === null || !schema.items?.properties) return undefined;
  const lines = Object.entries(first).map(([name, part], index) => {
    const description = schema.items?.properties?.[name]?.description;
    const line = entryLine(name, part).trimEnd();
    const comment = description === undefined ? '' : ` # ${help.description(description)}`;
    return `${index === 0 ? '  - ' : '    '}${line}${comment}\n`;
  });
  return `${key}:\n${lines.join('')}`;
}

/** One key on one line; groups and lists in the flow form, so that a line can be taken in or out. */
function entryLine(key: string, value: unknown): string {
  return stringify(
    { [key]: value },
    { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true },
  )
    .replace(/^\{ /, '')
    .replace(/ \}\n$/, '\n');
}
