import type { CollectionId } from '../../../src/config/collections.ts';
import { isLocale, localeCodes, sourceLocale, type Locale } from '../../../src/config/locales.ts';
import { factsSchemas, type FactsOf } from '../../../src/schemas/facts.ts';
import type { CommonFacts } from '../../../src/schemas/item.ts';
import { words as wordsSchema, type Words } from '../../../src/schemas/words.ts';
import type { Finding } from '../../../src/source/finding.ts';
import {
  readItemFolder,
  type ItemFolder,
  type WordsFile,
} from '../../../src/source/item-folder.ts';
import type { DeepPartial } from '../../../src/source/salvage.ts';
import { inspectYaml } from '../../../src/source/validate.ts';
import type { DataPath } from '../../../src/source/yaml-file.ts';
import { readBody, type Body } from './body.ts';
import { pictureFile, type PictureFile } from './picture-file.ts';
import type { TextBlock } from '../text/text-block.ts';
import { wordsBlocks } from '../text/words-blocks.ts';
import { missingFacts } from '../../../src/source/missing-facts.ts';

type UnionToIntersection<U> = (U extends unknown ? (one: U) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** Facts of any collection, as far as they are right; `kind` differs too much to be shared. */
export type KnownFacts = DeepPartial<
  CommonFacts &
    UnionToIntersection<{ [Id in CollectionId]: Omit<FactsOf<Id>, 'kind'> }[CollectionId]>
>;

/** The words of an item in one language. */
export interface ItemWords {
  readonly locale: Locale;
  readonly file: WordsFile;
  /** What is right in the front matter; `undefined` when it is not YAML. */
  readonly known: DeepPartial<Words> | undefined;
  readonly findings: readonly Finding[];
  readonly body: Body;
  /** All readable texts: front matter, then body. */
  readonly blocks: readonly TextBlock[];
}

/** An item folder, parsed and checked against its schemas once. */
export interface Item {
  readonly collection: CollectionId;
  readonly slug: string;
  /** `<collection>/<slug>`. */
  readonly reference: string;
  readonly folder: ItemFolder;
  /** Path of facts.yml as findings print it. */
  readonly factsFile: string;
  /** What is right in facts.yml; `undefined` when it is missing or not YAML. */
  readonly facts: KnownFacts | undefined;
  readonly findings: readonly Finding[];
  readonly sourceLocale: Locale;
  readonly words: readonly ItemWords[];
  readonly pictures: readonly PictureFile[];
  /** Place of a value of facts.yml. */
  locate(path: DataPath): { file: string; line: number; column: number };
}

/** Reads one item folder. */
export function readItem(directory: string, collection: CollectionId, slug: string): Item {
  const folder = readItemFolder(directory, collection, slug);
  const factsFile = `${folder.folder}/facts.yml`;
  const inspection = folder.facts && inspectYaml(folder.facts, factsSchemas[collection]);
  const facts = inspection?.known as KnownFacts | undefined;
  const named = facts?.sourceLocale;
  return {
    collection,
    slug,
    reference: `${collection}/${slug}`,
    folder,
    factsFile,
    facts,
    findings: inspection?.findings ?? [missingFacts(folder.folder, collection, slug)],
    sourceLocale: named !== undefined && isLocale(named) ? named : sourceLocale,
    words: localeCodes.flatMap((locale) => {
      const file = folder.words[locale];
      return file ? [readWords(file)] : [];
    }),
    pictures: folder.pictures.map((name) => pictureFile(folder, name)),
    locate: (path) => folder.facts?.locate(path) ?? { file: factsFile, line: 1, column: 1 },
  };
}

function readWords(file: WordsFile): ItemWords {
  const { known, findings } = inspectYaml(file.frontMatter, wordsSchema);
  const body = readBody(file);
  const blocks = [...wordsBlocks(known, file.frontMatter), ...body.blocks];
  return { locale: file.locale, file, known, findings, body, blocks };
}
