import { createHash } from 'node:crypto';

/** Marks a value that stands in others by its name alone; what it holds is read apart from them. */
export const nameMark = Symbol.for('portal.name');

interface Named {
  readonly [nameMark]: string;
}

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && nameMark in value;

/** @throws TypeError for a function: whether two are the same cannot be told */
function comparable(key: string, value: unknown): unknown {
  if (isNamed(value)) return { name: value[nameMark] };
  if (value instanceof Map) return { map: [...(value as Map<unknown, unknown>)] };
  if (value instanceof Set) return { set: [...(value as Set<unknown>)] };
  if (typeof value === 'function')
    throw new TypeError(`"${key}" is a function; an answer that is compared holds values alone.`);
  return value;
}

/** Tells values apart by what they hold; items in them by their names. 16 hexadecimal digits. */
export function digestOf(value: unknown): string {
  // `undefined` alone has no form in JSON.
  const text = value === undefined ? 'undefined' : JSON.stringify(value, comparable);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
