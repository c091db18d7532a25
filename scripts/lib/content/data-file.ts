import type { z } from 'astro/zod';
import { readDataText } from '../../../src/source/data-text.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { DeepPartial } from '../../../src/source/salvage.ts';
import { inspectYaml } from '../../../src/source/validate.ts';
import type { YamlFile } from '../../../src/source/yaml-file.ts';

/** A data file of the content folder, parsed and checked against its schema once. */
export interface DataFile<Data> {
  /** Path as findings print it. */
  readonly file: string;
  readonly text: string;
  readonly yaml: YamlFile;
  /** What is right in it; `undefined` when it is not YAML. */
  readonly known: DeepPartial<Data> | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads one data file.
 *
 * @throws Error for a link, a folder, or a pipe, on which reading would wait for ever
 */
export function readDataFile<Schema extends z.ZodType>(
  absolute: string,
  schema: Schema,
): DataFile<z.infer<Schema>> {
  const { file, text, yaml } = readDataText(absolute);
  const { known, findings } = inspectYaml(yaml, schema);
  return { file, text, yaml, known, findings };
}
