import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { collectionIds, isCollectionId } from '../../../../src/config/collections.ts';
import { localeCodes, type Locale } from '../../../../src/config/locales.ts';
import { formatFinding } from '../../../../src/source/finding.ts';
import { listItems, readItemFolder, type ItemFolder } from '../../../../src/source/item-folder.ts';
import { nearestWord } from '../../../../src/source/nearest-word.ts';
import { readSite } from '../../../../src/source/site.ts';
import { CommandError } from '../../report/run-command.ts';
import type { PrepareWords } from './words/words.ts';

/** The item that pictures are prepared for. */
export interface ItemPlace {
  /** `<collection>/<slug>`. */
  readonly reference: string;
  readonly contentDirectory: string;
  readonly folder: ItemFolder;
  /** Names in its folder and in its media list, in lower case: a new picture takes none of them. */
  readonly taken: ReadonlySet<string>;
  /** Languages that the site shows. */
  readonly locales: readonly Locale[];
}

/**
 * Finds an item that pictures can be added to.
 *
 * @param given `<collection>/<slug>`, also as a shell completes it: `content/places/fansipan/`
 * @throws CommandError when there is no such item, its facts.yml is broken or nothing may be written
 */
export function findItemPlace(
  contentDirectory: string,
  given: string,
  words: PrepareWords,
  usage: string,
): ItemPlace {
  const { errors } = words;
  const reference = given.replace(/^(?:\.\/)?content\//, '').replace(/\/+$/, '');
  const [collection = '', slug = '', ...rest] = reference.split('/');
  if (slug === '' || rest.length > 0) throw new CommandError(errors.itemForm(given, usage));
  if (!isCollectionId(collection)) {
    const nearest = nearestWord(collection, collectionIds);
    throw new CommandError(errors.unknownCollection(collection, nearest, collectionIds.join(', ')));
  }
  // A link in place of a folder is not among the items: nothing is written through it.
  if (!listItems(contentDirectory, collection).includes(slug)) {
    throw new CommandError(errors.unknownItem(reference, nearestItem(contentDirectory, reference)));
  }
  const folder = readItemFolder(contentDirectory, collection, slug);
  const { facts } = folder;
  if (!facts) throw new CommandError(errors.noFacts(folder.folder));
  const [finding] = facts.findings;
  if (finding) throw new CommandError(errors.brokenFacts(formatFinding(finding, words.language)));
  try {
    accessSync(folder.directory, constants.W_OK);
  } catch {
    throw new CommandError(errors.unwritable(folder.folder));
  }
  return {
    reference,
    contentDirectory,
    folder,
    taken: new Set(
      [...readdirSync(folder.directory), ...listedFiles(facts.value)].map((name) =>
        name.toLowerCase(),
      ),
    ),
    locales: existsSync(path.join(contentDirectory, 'site.yml'))
      ? siteLocales(contentDirectory)
      : localeCodes,
  };
}

function siteLocales(contentDirectory: string): readonly Locale[] {
  try {
    return readSite(contentDirectory).locales;
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

function nearestItem(contentDirectory: string, reference: string): string | undefined {
  const [collection = '', slug = ''] = reference.split('/');
  const items = collectionIds.flatMap((id): { id: string; name: string }[] =>
    listItems(contentDirectory, id).map((name) => ({ id, name })),
  );
  const elsewhere = items.find(({ name }) => name === slug);
  if (elsewhere) return `${elsewhere.id}/${elsewhere.name}`;
  const besides = items.filter(({ id }) => id === collection).map(({ name }) => name);
  const nearest = nearestWord(slug, besides);
  return nearest === undefined ? undefined : `${collection}/${nearest}`;
}

/** File names of the media list, whatever else may be wrong in it. */
function listedFiles(value: unknown): string[] {
  const media = isRecord(value) ? value['media'] : undefined;
  if (!Array.isArray(media)) return [];
  return media.flatMap((medium: unknown) => {
    const file = isRecord(medium) ? medium['file'] : undefined;
    return typeof file === 'string' ? [file] : [];
  });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
