import type { Locale } from '../../../src/config/locales.ts';
import type { dataFileSchemas, figureSchema } from '../../../src/schemas/data-files.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { z } from 'astro/zod';
import type { DataFile } from './data-file.ts';
import type { Item } from './item.ts';
import type { PublicationFile } from './publication-file.ts';
import type { TextBlock } from '../text/text-block.ts';

type DataFileSchemas = typeof dataFileSchemas;

/** The data files at the root of the content folder; one that does not exist is absent. */
export type DataFiles = {
  readonly [Name in keyof DataFileSchemas]?: DataFile<z.infer<DataFileSchemas[Name]>>;
};

export type FigureFile = DataFile<z.infer<typeof figureSchema>>;

/** A file or folder that nothing reads. */
export interface Stranger {
  /** Path as findings print it. */
  readonly file: string;
  readonly kind: 'file' | 'folder';
}

/** A text file as it stands on the disk. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** The readable texts of one file in one language. */
export interface Texts {
  readonly file: string;
  readonly locale: Locale;
  readonly item: Item | undefined;
  readonly blocks: readonly TextBlock[];
}

/** The whole content folder, each file read and parsed once. */
export interface Content {
  /** Path of the content folder as findings print it. */
  readonly folder: string;
  /** Whether there is a content folder at all. */
  readonly exists: boolean;
  readonly items: readonly Item[];
  readonly data: DataFiles;
  /** `figures/<id>.yml` by id, sorted. */
  readonly figures: ReadonlyMap<string, FigureFile>;
  /** The PDF files of `publications/`, by name. */
  readonly publications: readonly PublicationFile[];
  readonly strangers: readonly Stranger[];
  readonly textFiles: readonly TextFile[];
  readonly texts: readonly Texts[];
  /** Problems of reading: files that cannot be opened, YAML and schema problems. */
  readonly findings: readonly Finding[];
}
