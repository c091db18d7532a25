import type { JsonSchema } from './json-schema.ts';
import { valueMeanings } from './value-meanings.ts';
import { vietnameseOf } from './vietnamese.ts';

/**
 * The schema with the help that code editors show: each description in Vietnamese, then in English,
 * and what each allowed value means. A description without a translation stays English.
 *
 * @param inherited English description of the field whose entries or alternatives this part is
 */
export function bilingual(schema: JsonSchema, inherited?: string): JsonSchema {
  const { description, properties, items, anyOf, prefixItems, additionalProperties } = schema;
  const field = description ?? inherited;
  const within = (part: JsonSchema) => bilingual(part, field);
  return {
    ...schema,
    ...(description === undefined ? {} : describedTwice(description)),
    ...(schema.enum ? meaningsOf(schema.enum, field) : {}),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, child]) => [key, bilingual(child)]),
      ),
    }),
    ...(items && { items: within(items) }),
    ...(anyOf && { anyOf: anyOf.map(within) }),
    ...(prefixItems && { prefixItems: prefixItems.map((part) => bilingual(part)) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: bilingual(additionalProperties),
    }),
  };
}

function describedTwice(english: string): JsonSchema {
  const vietnamese = vietnameseOf(english);
  const text = vietnamese === undefined ? english : `${vietnamese}\n\n${english}`;
  // Hover help is Markdown: signs such as <, [^ and _ must stand as they are.
  return { description: text, markdownDescription: text.replace(/[\\`*_<>[\]]/g, '\\$&') };
}

function meaningsOf(values: readonly (string | number)[], field: string | undefined): JsonSchema {
  const meanings = valueMeanings[field ?? ''];
  if (!meanings) return {};
  const texts = values.map((value) => {
    const meaning = meanings[String(value)];
    return meaning ? `${meaning.vi} · ${meaning.en}` : '';
  });
  return { enumDescriptions: texts, markdownEnumDescriptions: texts };
}
