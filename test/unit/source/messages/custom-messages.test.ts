import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { dataFileSchemas, figureSchema } from '../../../../src/schemas/data-files.ts';
import { factsSchemas } from '../../../../src/schemas/facts.ts';
import { words } from '../../../../src/schemas/words.ts';
import { customMessages } from '../../../../src/source/messages/custom-messages.ts';

interface Definition {
  readonly error?: (issue: object) => unknown;
  readonly checks?: readonly { readonly _zod: { readonly def: Definition } }[];
}

/** Every text that a schema, its checks and its parts give as an error of their own. */
function messagesOf(schema: unknown, seen = new Set<object>()): string[] {
  if (schema === null || typeof schema !== 'object' || seen.has(schema)) return [];
  seen.add(schema);
  if (Array.isArray(schema)) return schema.flatMap((part) => messagesOf(part, seen));
  if (!('_zod' in schema)) {
    return Object.values(schema).flatMap((part) => messagesOf(part, seen));
  }
  const definition = (schema as z.core.$ZodType)._zod.def as unknown as Definition &
    Record<string, unknown>;
  const own = definition.error?.({});
  const { error: _error, ...parts } = definition;
  return [
    ...(typeof own === 'string' ? [own] : []),
    ...Object.values(parts).flatMap((part) => messagesOf(part, seen)),
  ];
}

const messages = [...new Set(messagesOf([dataFileSchemas, figureSchema, factsSchemas, words]))];

describe('the messages that the schemas give themselves', () => {
  it('are found wherever they stand: kinds, patterns, bounds, refinements', () => {
    expect(messages).toEqual(
      expect.arrayContaining([
        'Write the date as YYYY-MM-DD.',
        'At most 220 characters.',
        'Five digits in quotes.',
        'Give either "place", or "term" with "position".',
        'Write a whole web address that begins with https://.',
      ]),
    );
  });

  it('all have a Vietnamese form (otherwise add it to src/source/messages/custom-messages.ts)', () => {
    expect(messages.filter((message) => !customMessages.has(message))).toEqual([]);
  });

  it('have no Vietnamese form left over', () => {
    expect([...customMessages.keys()].filter((message) => !messages.includes(message))).toEqual([]);
  });

  it('end as sentences in both languages, and differ', () => {
    for (const [english, vietnamese] of customMessages) {
      expect(english).toMatch(/\.$/);
      expect(vietnamese).toMatch(/^\p{Lu}.*\.$/u);
      expect(vietnamese).not.toBe(english);
    }
  });
});
