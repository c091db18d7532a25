import type { z } from 'astro/zod';
import type { Finding } from './finding.ts';
import { knownKeys } from './known-keys.ts';
import { nearestWord } from './nearest-word.ts';
import type { DataPath, YamlFile } from './yaml-file.ts';

/** What a kind of value is called in a message to an editor. */
const kindNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  tuple: 'a list',
};

/** Turns one problem that a schema found into findings with lines. */
export function findingsOfIssue(
  issue: z.core.$ZodIssue,
  yaml: YamlFile,
  schema: z.core.$ZodType,
): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const finding = (at: DataPath, message: string, hint: string): Finding => ({
    ...yaml.locate(at),
    rule: ruleOf(issue, path),
    severity: 'error',
    message,
    hint,
  });

  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) =>
      finding([...path, key], `The key "${key}" is not known here.`, hintForKey(key, known)),
    );
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const known = knownKeys(schema, path.slice(0, -1));
    return [finding(path, `The key "${key}" is not known here.`, hintForKey(key, known))];
  }
  const name = readablePath(path);
  if (issue.input === undefined && path.length > 0) {
    return [finding(path, `"${name}" is missing.`, hintForMissing(issue, path))];
  }
  return [finding(path, `"${name}" is not right: ${describe(issue)}`, hintFor(issue))];
}

/** A path as an editor counts: `keyFacts #1 value`. */
function readablePath(path: DataPath): string {
  if (path.length === 0) return 'the file';
  return path.map((step) => (typeof step === 'number' ? `#${step + 1}` : step)).join(' ');
}

/**
 * Rule under which a problem is reported: schemas find some problems that have a rule and a line of
 * help of their own.
 */
function ruleOf(issue: z.core.$ZodIssue, path: DataPath): string {
  const key = path.at(-1);
  if (key === 'sources' && path.length === 1) return 'source-missing';
  if (key === 'of' && path[0] === 'translation' && issue.code === 'invalid_format') {
    return 'translation-pending';
  }
  if (issue.input !== undefined && /\bYYYY\b/.test(issue.message)) return 'dates';
  return 'schema';
}

function hintForKey(key: string, known: readonly string[]): string {
  if (!/^[\w-]+$/.test(key)) return 'If it is part of a text, put the whole text in quotes.';
  const nearest = nearestWord(key, known);
  if (nearest !== undefined) return `Did you mean "${nearest}"? Otherwise remove it.`;
  return known.length > 0 ? `Remove it. Known keys: ${known.join(', ')}.` : 'Remove it.';
}

function hintForMissing(issue: z.core.$ZodIssue, path: DataPath): string {
  const key = String(path.at(-1));
  if (path.length === 1 && key === 'sources') {
    return 'Add at least one source under "sources": id, title, url, publisher, accessed.';
  }
  const kind = issue.code === 'invalid_type' ? kindNames[issue.expected] : undefined;
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : undefined;
  return `Add a line "${key}: …" (${allowed ?? kind ?? 'see content/README.md'}).`;
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') {
    const messages = issue.errors.flatMap((branch) => branch[0] ?? []).map(describe);
    return [...new Set(messages)].join(' Or: ');
  }
  if (issue.code === 'invalid_value')
    return `"${String(issue.input)}" is not one of the allowed words.`;
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return `this must be ${kindNames[issue.expected] ?? issue.expected}.`;
  }
  if (issue.code === 'too_small' && issue.message.startsWith('Too small'))
    return 'it is too small or empty.';
  if (issue.code === 'too_big' && issue.message.startsWith('Too big')) return 'it is too big.';
  return /[.!?]$/.test(issue.message) ? issue.message : `${issue.message}.`;
}

function hintFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value')
    return hintForValue(String(issue.input), issue.values.map(String));
  if (issue.code === 'invalid_type') return hintForType(issue.input, issue.expected);
  if (issue.code === 'too_small') return `At least ${String(issue.minimum)}.`;
  if (issue.code === 'too_big') return `At most ${String(issue.maximum)}.`;
  return 'Correct the value on this line.';
}

function hintForType(input: unknown, expected: string): string {
  if (expected === 'string' && typeof input === 'number') return `Put it in quotes: "${input}".`;
  if (typeof input === 'string' && /^[\d.,]+$/.test(input)) {
    return 'Write it without quotes, digits only, with a point before decimals.';
  }
  return 'Correct the value on this line.';
}

function hintForValue(value: string, allowed: readonly string[]): string {
  const nearest = nearestWord(value, allowed);
  return `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}Allowed: ${allowed.join(', ')}.`;
}
