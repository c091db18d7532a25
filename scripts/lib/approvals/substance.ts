import { splitFrontMatter } from '../../../src/source/front-matter.ts';
import { withoutByteOrderMark } from '../../../src/source/item-folder.ts';
import { parseYamlFile } from '../../../src/source/yaml-file.ts';
import type { FileChange } from './change.ts';
import { sha256 } from '../files/digest.ts';

/**
 * Keys that tell of the work on an item and not of its subject: where it stands in its life (whoever
 * approves may also release it), who approved it, when it is looked at again, its old addresses.
 */
const factsBookkeeping = new Set(['status', 'approval', 'reviewBy', 'redirectFrom']);
const wordsBookkeeping = new Set(['translation']);

const factsFile = /(^|\/)facts\.yml$/;
const wordsFile = /\.mdx?$/;

/** Whether the file holds text that is compared by what it says; others are compared byte by byte. */
export function isText(path: string): boolean {
  return factsFile.test(path) || wordsFile.test(path);
}

/**
 * Whether readers get other words, numbers or pictures. White space, comments, the order of keys,
 * `status`, `approval`, `reviewBy`, `redirectFrom` and `translation` are not among them. A merge
 * counts when its result is none of the states that it joined.
 */
export function isSubstantial(
  change: FileChange,
  text: (blob: string) => string | undefined,
): boolean {
  const after = substance(change.path, change.after, text);
  return change.before.every((blob) => substance(change.oldPath, blob, text) !== after);
}

/** Fingerprint of what a file says; its blob for a picture, and for a text that was not read. */
function substance(
  path: string,
  blob: string | undefined,
  text: (blob: string) => string | undefined,
): string {
  if (blob === undefined) return 'absent';
  const content = isText(path) ? text(blob) : undefined;
  if (content === undefined) return blob;
  const plain = withoutByteOrderMark(content);
  const said = factsFile.test(path)
    ? yamlSubstance(path, plain, factsBookkeeping)
    : wordsSubstance(path, plain);
  return sha256(said);
}

function wordsSubstance(path: string, text: string): string {
  const parts = splitFrontMatter(text);
  const head = yamlSubstance(path, parts?.head ?? '', wordsBookkeeping);
  return `${head}\n${folded(parts?.body ?? text)}`;
}

function yamlSubstance(path: string, text: string, bookkeeping: ReadonlySet<string>): string {
  const { value, findings } = parseYamlFile(path, text);
  if (findings.length > 0) return folded(text);
  if (value === null || typeof value !== 'object') return JSON.stringify(ordered(value));
  const kept = Object.entries(value).filter(([key]) => !bookkeeping.has(key));
  return JSON.stringify(ordered(Object.fromEntries(kept)));
}

function ordered(value: unknown): unknown {
  if (typeof value === 'string') return folded(value);
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
