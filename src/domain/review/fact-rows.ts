/** One fact of an item as a reviewer compares it with its source. */
export interface FactRow {
  /** Where it stands in facts.yml: `elevation`, `access 1`, `keyFacts height`. */
  readonly path: string;
  /** What it says, in the words of facts.yml. */
  readonly value: string;
  /** Id of its source; `undefined` when it names none of its own. */
  readonly source: string | undefined;
  /** Day, month or year of which it is; `undefined` when it is of the item's day. */
  readonly asOf: string | undefined;
}

/** Fields that say how an item is kept, not what is true of its subject. */
const bookkeeping = new Set([
  'status',
  'sourceLocale',
  'preparedBy',
  'agency',
  'approval',
  'publishAt',
  'expireAt',
  'reviewBy',
  'asOf',
  'province',
  'sources',
  'art',
  'cover',
  'media',
  'corrections',
  'withdrawal',
  'related',
  'redirectFrom',
]);

/** Fields of a fact that have a column of their own, or name it. */
const ownColumns = new Set(['source', 'asOf', 'id']);

type Plain = Readonly<Record<string, unknown>>;

/** Every fact of `facts.yml`, in its order: what it says, where it stands, of what day it is. */
export function factRows(facts: Plain): FactRow[] {
  return Object.entries(facts)
    .filter(([key]) => !bookkeeping.has(key))
    .flatMap(([key, value]) => rowsOf(key, value));
}

function rowsOf(path: string, value: unknown): FactRow[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (list.every((one) => !isPlain(one))) return [row(path, list.map(String).join(', '), {})];
    return list.flatMap((one, index) => rowsOf(`${path} ${nameOf(one) ?? index + 1}`, one));
  }
  if (!isPlain(value)) return [row(path, scalarText(value), {})];
  const own = Object.entries(value).filter(([key]) => !ownColumns.has(key));
  const simple = own.filter(([, part]) => !isNested(part));
  const words = simple.map(([key, part]) => `${key}: ${listText(part)}`).join(', ');
  return [
    ...(simple.length > 0 ? [row(path, words, value)] : []),
    ...own
      .filter(([, part]) => isNested(part))
      .flatMap(([key, part]) => rowsOf(`${path} ${key}`, part)),
  ];
}

function row(path: string, value: string, fact: Plain): FactRow {
  const text = (key: string) => (typeof fact[key] === 'string' ? fact[key] : undefined);
  return { path, value, source: text('source'), asOf: text('asOf') };
}

function listText(value: unknown): string {
  return Array.isArray(value) ? value.map(scalarText).join(', ') : scalarText(value);
}

function scalarText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function nameOf(value: unknown): string | undefined {
  return isPlain(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
}

function isNested(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isPlain) : isPlain(value);
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
