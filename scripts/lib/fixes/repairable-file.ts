import type { z } from 'astro/zod';
import type { Locale } from '../../../src/config/locales.ts';
import { dataFileSchemas, figureSchema } from '../../../src/schemas/data-files.ts';
import { factsSchemas } from '../../../src/schemas/facts.ts';
import { words as wordsSchema } from '../../../src/schemas/words.ts';
import { frontMatterRange } from '../../../src/source/front-matter.ts';
import { inspectYaml } from '../../../src/source/validate.ts';
import { parseYamlFile } from '../../../src/source/yaml-file.ts';
import type { Content } from '../content/content.ts';
import type { FileKind } from './tidy-text.ts';

/** A text file of the content folder, with what is needed to judge a repair of it. */
export interface RepairableFile {
  /** Path from the working directory, as findings print it. */
  readonly file: string;
  readonly text: string;
  readonly kind: FileKind;
  /** Language of a words file. */
  readonly locale?: Locale;
  readonly schema: z.ZodType;
}

/** Every text file that the content folder may hold. */
export function repairableFiles(content: Content): RepairableFile[] {
  const items = content.items.flatMap((item): RepairableFile[] => [
    ...(item.folder.facts
      ? [
          {
            file: item.factsFile,
            text: item.folder.factsText,
            kind: 'yaml' as const,
            schema: factsSchemas[item.collection],
          },
        ]
      : []),
    ...item.words.map(({ locale, file }) => ({
      file: file.file,
      text: file.text,
      kind: 'words' as const,
      locale,
      schema: wordsSchema,
    })),
  ]);
  const data = Object.entries(dataFileSchemas).flatMap(([name, schema]): RepairableFile[] => {
    const file = content.data[name as keyof typeof dataFileSchemas];
    return file ? [{ file: file.file, text: file.text, kind: 'yaml', schema }] : [];
  });
  const figures = [...content.figures.values()].map(({ file, text }): RepairableFile => ({
    file,
    text,
    kind: 'yaml',
    schema: figureSchema,
  }));
  return [...data, ...figures, ...items];
}

/** Where the YAML of a file begins and ends: all of a data file, the front matter of a words file. */
export function yamlRange(text: string, kind: FileKind): { start: number; end: number } {
  return kind === 'yaml' ? { start: 0, end: text.length } : frontMatterRange(text);
}

/** How many things a schema finds wrong in the YAML of a file. */
export function problemCount({ file, kind, schema }: RepairableFile, text: string): number {
  const { start, end } = yamlRange(text, kind);
  return inspectYaml(parseYamlFile(file, text.slice(start, end)), schema).findings.length;
}
