import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { Finding } from '../../../src/source/finding.ts';
import { displayPath, withoutByteOrderMark } from '../../../src/source/item-folder.ts';
import type { DeepPartial } from '../../../src/source/salvage.ts';
import { inspectYaml } from '../../../src/source/validate.ts';
import { parseYamlFile, type YamlFile } from '../../../src/source/yaml-file.ts';

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

/** Reads one data file. */
export function readDataFile<Schema extends z.ZodType>(
  absolute: string,
  schema: Schema,
): DataFile<z.infer<Schema>> {
  const text = readFileSync(absolute, 'utf8');
  const file = displayPath(absolute);
  const yaml = parseYamlFile(file, withoutByteOrderMark(text));
  const { known, findings } = inspectYaml(yaml, schema);
  return { file, text, yaml, known, findings };
}
