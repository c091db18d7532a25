import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { collectionIds } from '../../../src/config/collections.ts';
import { dataFileSchemas, figureSchema } from '../../../src/schemas/data-files.ts';
import type { Finding } from '../../../src/source/finding.ts';
import { displayPath, listItems } from '../../../src/source/item-folder.ts';
import type {
  Content, DataFiles, FigureFile, TextFile, Texts } from './content.ts';
import { readDataFile, type DataFile } from './data-file.ts';
import { dataBlocks } from '../text/data-texts.ts';
import { readItem, type Item } from './item.ts';
import { findStrangers } from './strangers.ts';
import type { Attempt } from './attempt.ts';

/** Reads the whole content folder once. What cannot be read becomes a finding. */
export function readContent(directory: string): Content {
  const unreadable: Finding[] = [];
  const exists = existsSync(directory) && statSync(directory).isDirectory();
  if (!exists) unreadable.push(missingFolder(directory));
  const attempt: Attempt = (file, read) => {
    try {
      return read();
    } catch (error) {
      unreadable.push(unreadableFinding(file, error));
      return undefined;
    }
  };

  const data = readDataFiles(directory, attempt);
  const figures = readFigures(directory, attempt);
  const items = collectionIds.flatMap((collection) =>
    (attempt(path.join(directory, collection), () => listItems(directory, collection)) ?? []).flatMap(
      (slug) =>
        attempt(path.join(directory, collection, slug), () => readItem(directory, collection, slug)) ??
        [],
    ),
  );
  const dataFiles: DataFile<unknown>[] = [...Object.values(data), ...figures.values()];
  return {
    folder: displayPath(directory),
    exists,
    items,
    data,
    figures,
    strangers: findStrangers(directory, items, attempt),
    textFiles: [...dataFiles, ...items.flatMap(textFilesOf)],
    texts: [...dataFiles.flatMap(textsOfData), ...items.flatMap(textsOfItem)],
    findings: [
      ...unreadable,
      ...dataFiles.flatMap(({ findings }) => findings),
      ...items.flatMap((item) => [...item.findings, ...item.words.flatMap((w) => w.findings)]),
    ],
  };
}

function readDataFiles(directory: string, attempt: Attempt): DataFiles {
  return Object.fromEntries(
    Object.entries(dataFileSchemas).flatMap(([name, schema]) => {
      const absolute = path.join(directory, name);
      if (!existsSync(absolute)) return [];
      const file = attempt(absolute, () => readDataFile(absolute, schema));
      return file ? [[name, file]] : [];
    }),
  );
}

function readFigures(directory: string, attempt: Attempt): Map<string, FigureFile> {
  const folder = path.join(directory, 'figures');
  const figures = new Map<string, FigureFile>();
  if (!existsSync(folder)) return figures;
  for (const name of attempt(folder, () => readdirSync(folder).sort()) ?? []) {
    if (!name.endsWith('.yml')) continue;
    const absolute = path.join(folder, name);
    const file = attempt(absolute, () => readDataFile(absolute, figureSchema));
    if (file) figures.set(name.slice(0, -'.yml'.length), file);
  }
  return figures;
}

function textFilesOf(item: Item): TextFile[] {
  return [
    ...(item.folder.facts ? [{ file: item.factsFile, text: item.folder.factsText }] : []),
    ...item.words.map(({ file }) => ({ file: file.file, text: file.text })),
  ];
}

function textsOfItem(item: Item): Texts[] {
  return item.words.map(({ locale, file, blocks }) => ({ file: file.file, locale, item, blocks }));
}

function textsOfData(data: DataFile<unknown>): Texts[] {
  return [...dataBlocks(data)].map(([locale, blocks]) => ({
    file: data.file,
    locale,
    item: undefined,
    blocks,
  }));
}

function missingFolder(directory: string): Finding {
  return {
    file: displayPath(directory) || '.',
    line: 1,
    column: 1,
    rule: 'unreadable',
    severity: 'error',
    message: 'There is no content folder here.',
    hint: 'Run the command from the root of the portal, or set CONTENT_DIR to the folder.',
  };
}

function unreadableFinding(file: string, error: unknown): Finding {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return {
    file: displayPath(file),
    line: 1,
    column: 1,
    rule: 'unreadable',
    severity: 'error',
    message: `This cannot be read: ${reason ?? 'unknown reason'}.`,
    hint: 'Check that it is an ordinary file and that you may open it.',
  };
}
