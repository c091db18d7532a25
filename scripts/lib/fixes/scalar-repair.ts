import { isNode, isScalar, parseDocument, visit, type Scalar } from 'yaml';
import type { Edit } from '../text/edits.ts';
import { dateFromWords } from './written-dates.ts';

/** What a repair of a value was, for the report. */
export type ScalarRepair = 'date' | 'quotes';

interface RepairedScalar extends Edit {
  readonly repair: ScalarRepair;
}

const typographic = /^(?:“[^“”]*”|‘[^‘’]*’|«[^«»]*»|「[^「」]*」)$/u;

/**
 * A safe way to write the value that stands at an index of a YAML text, when a schema refused it:
 * a date in words as a date, typographic quotes as the quotes of YAML, a year or number in quotes
 * where text is wanted, digits without quotes where a number is wanted. `undefined` when the value
 * can be meant in more than one way.
 */
export function scalarRepair(yaml: string, index: number): RepairedScalar | undefined {
  const scalar = scalarAt(yaml, index);
  if (!scalar?.range) return undefined;
  const [start, end] = scalar.range;
  const replaced = (repair: ScalarRepair, text: string) => ({ start, end, text, repair });

  const { value } = scalar;
  if (typeof value === 'string') {
    const quoted = typographic.test(value.trim());
    const inner = quoted ? value.trim().slice(1, -1).trim() : value;
    const date = dateFromWords(inner);
    // A year alone would be read as a number.
    if (date !== undefined) return replaced('date', date.length === 4 ? `"${date}"` : date);
    if (quoted && !inner.includes('"')) return replaced('quotes', `"${inner}"`);
    if (scalar.type !== 'PLAIN' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value)) {
      return replaced('quotes', value);
    }
    return undefined;
  }
  if (typeof value === 'number') return replaced('quotes', `"${yaml.slice(start, end)}"`);
  return undefined;
}

/** The value at an index, or behind the key that stands there: findings point at either. */
function scalarAt(yaml: string, index: number): Scalar | undefined {
  const stands = (node: unknown): boolean => isNode(node) && node.range?.[0] === index;
  let found: Scalar | undefined;
  visit(parseDocument(yaml, { prettyErrors: false }), {
    Pair(_key, { key, value }) {
      if (stands(key) && isScalar(value)) found = value;
    },
    Scalar(key, node) {
      if (key !== 'key' && stands(node)) found = node;
    },
  });
  return found;
}
