import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { collectionIds } from '../../../src/config/collections.ts';
import { dataFileSchemas, figureSchema } from '../../../src/schemas/data-files.ts';
import type { Finding } from '../../../src/source/finding.ts';
import { displayPath, listItems } from '../../../src/source/item-folder.ts';
import type { Content, DataFiles, FigureFile, TextFile, Texts } from './content.ts';
import { readDataFile, type DataFile } from './data-file.ts';
import { dataBlocks } from '../text/data-texts.ts';
import { readItem, type Item } from './item.ts';
import { publicationFiles } from './publication-file.ts';
import { findStrangers } from './strangers.ts';
import type { Attempt } from './attempt.ts';
import { said, type Said } from '../../../src/source/said.ts';

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
    (
      attempt(path.join(directory, collection), () => listItems(directory, collection)) ?? []
    ).flatMap(
      (slug) =>
        attempt(path.join(directory, collection, slug), () =>
          readItem(directory, collection, slug),
        ) ?? [],
    ),
  );
  const dataFiles: DataFile<unknown>[] = [...Object.values(data), ...figures.values()];
  return {
    folder: displayPath(directory),
    exists,
    items,
    data,
    figures,
    publications: publicationFiles(directory, attempt),
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
      // A link that leads nowhere is there too.
      if (!lstatSync(absolute, { throwIfNoEntry: false })) return [];
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
    message: said('There is no content folder here.', 'Ở đây không có thư mục nội dung.'),
    hint: said(
      'Run the command from the root of the portal, or set CONTENT_DIR to the folder.',
      'Chạy lệnh từ thư mục gốc của cổng, hoặc đặt CONTENT_DIR là thư mục nội dung.',
    ),
  };
}

function unreadableFinding(file: string, error: unknown): Finding {
  const reason = reasonOf(error);
  return {
    file: displayPath(file),
    line: 1,
    column: 1,
    rule: 'unreadable',
    severity: 'error',
    message: said(`This cannot be read: ${reason.en}.`, `Không đọc được: ${reason.vi}.`),
    hint: said(
      'Check that it is an ordinary file and that you may open it.',
      'Kiểm tra xem đây có phải là tệp thông thường và có quyền mở hay không.',
    ),
  };
}

/** Why the system opens nothing, in words for the common cases (errno(3)). */
function reasonOf(error: unknown): Said {
  const text = error instanceof Error ? error.message : String(error);
  const [line = text] = text.split('\n');
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return said(line, 'không có quyền mở');
  if (code === 'EISDIR') return said(line, 'đây là thư mục, không phải là tệp');
  if (code === 'ENOTDIR') return said(line, 'đây là tệp, không phải là thư mục');
  if (code === 'ENOENT') return said(line, 'không tìm thấy');
  return said(line, `hệ thống báo “${line}”`);
}
