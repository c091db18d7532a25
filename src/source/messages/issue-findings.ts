import type { z } from 'astro/zod';
import type { Finding } from '../finding.ts';
import { knownKeys } from './known-keys.ts';
import {
  addSource,
  missingKey,
  missingKeyHint,
  unknownKey,
  unknownKeyHint,
  wrongValue,
  wrongValueHint,
} from './schema-messages.ts';
import type { Said } from '../said.ts';
import type { DataPath, YamlFile } from '../yaml-file.ts';

/** Unknown keys of one group after which nobody reads on. */
const maximumUnknownKeys = 50;

/** Turns one problem that a schema found into findings with lines. */
export function findingsOfIssue(
  issue: z.core.$ZodIssue,
  yaml: YamlFile,
  schema: z.core.$ZodType,
): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const rule = ruleOf(issue, path);
  const finding = (at: DataPath, message: Said, hint: Said): Finding => ({
    ...yaml.locate(at),
    rule,
    severity: 'error',
    message,
    hint,
  });

  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys
      .slice(0, maximumUnknownKeys)
      .map((key) => finding([...path, key], unknownKey(key), unknownKeyHint(key, known)));
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const known = knownKeys(schema, path.slice(0, -1));
    return [finding(path, unknownKey(key), unknownKeyHint(key, known))];
  }
  const name = readablePath(path);
  const isMissing = issue.input === undefined && name !== undefined;
  const message = isMissing ? missingKey(name) : wrongValue(name, issue);
  if (rule === 'source-missing') return [finding(path, message, addSource)];
  const hint = isMissing ? missingKeyHint(issue, String(path.at(-1))) : wrongValueHint(issue);
  return [finding(path, message, hint)];
}

/** A path as an editor counts, `keyFacts #1 value`; `undefined` for the file as a whole. */
function readablePath(path: DataPath): string | undefined {
  if (path.length === 0) return undefined;
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
