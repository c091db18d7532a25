import type { z } from 'astro/zod';
import type { Finding } from './finding.ts';
import { findingsOfIssue } from './messages/issue-findings.ts';
import { salvage, type DeepPartial } from './salvage.ts';
import type { YamlFile } from './yaml-file.ts';

export type Validation<T> =
  | { readonly data: T; readonly findings: readonly [] }
  | { readonly data: undefined; readonly findings: readonly Finding[] };

/** A file as far as it can be trusted. */
export interface Inspection<T> {
  /** All of it, when nothing is wrong. */
  readonly data: T | undefined;
  /** What is right in it, wrong parts left out; `undefined` when it is not YAML at all. */
  readonly known: DeepPartial<T> | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Checks a YAML file against a schema. Every problem becomes a finding with its line; an unknown
 * key names the nearest known one.
 */
export function validateYaml<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
): Validation<z.infer<Schema>> {
  const { data, findings } = inspectYaml(yaml, schema);
  return findings.length > 0
    ? { data: undefined, findings }
    : { data: data as z.infer<Schema>, findings: [] };
}

/** Like `validateYaml`, and keeps what is right in a file that is wrong elsewhere. */
export function inspectYaml<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
): Inspection<z.infer<Schema>> {
  if (yaml.findings.length > 0) {
    return { data: undefined, known: undefined, findings: yaml.findings };
  }
  const value = yaml.value ?? {};
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) {
    return { data: result.data, known: result.data as DeepPartial<z.infer<Schema>>, findings: [] };
  }
  const { issues } = result.error;
  return {
    data: undefined,
    known: salvage(value, issues) as DeepPartial<z.infer<Schema>> | undefined,
    findings: issues.flatMap((issue) => findingsOfIssue(issue, yaml, schema)),
  };
}
