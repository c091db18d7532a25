import type { z } from 'astro/zod';

/** The same shape with every part possibly missing. */
export type DeepPartial<T> = T extends readonly (infer Element)[]
  ? readonly (DeepPartial<Element> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
    : T;

/**
 * A copy of the data without the parts that the issues name, so that the other rules can still
 * judge the rest. Elements of lists become `undefined` and keep the places of those after them.
 *
 * @returns `undefined` when the data as a whole has the wrong kind
 */
export function salvage(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    const targets =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key])
        : [issue.path];
    for (const target of targets) {
      if (target.length === 0) {
        if (issue.code !== 'custom') return undefined;
        continue;
      }
      removeAt(copy, target);
    }
  }
  return copy;
}

function removeAt(value: unknown, path: readonly PropertyKey[]): void {
  let parent = value;
  for (const step of path.slice(0, -1)) {
    if (parent === null || typeof parent !== 'object' || !Object.hasOwn(parent, step)) return;
    parent = (parent as Record<PropertyKey, unknown>)[step];
  }
  const last = path.at(-1);
  if (last === undefined || parent === null || typeof parent !== 'object') return;
  if (Array.isArray(parent)) {
    if (Number(last) < parent.length) parent[Number(last)] = undefined;
  } else {
    Reflect.deleteProperty(parent, last);
  }
}
