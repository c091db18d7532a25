import { lstatSync, readFileSync } from 'node:fs';
import { displayPath, withoutByteOrderMark } from './item-folder.ts';
import { maximumDataBytes, tooLarge } from './refused/file.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** A data file as it stands on the disk, and parsed. */
export interface DataText {
  /** Path as findings print it. */
  readonly file: string;
  /** The whole text; empty when it is too large to be looked into. */
  readonly text: string;
  readonly yaml: YamlFile;
}

/**
 * Reads one YAML file of the content folder: a byte order mark is not part of it, and what is too
 * large is not parsed.
 *
 * @throws Error for a link, a folder, or a pipe, on which reading would wait for ever
 */
export function readDataText(absolute: string): DataText {
  const file = displayPath(absolute);
  if (!lstatSync(absolute).isFile()) throw new Error('it is not an ordinary file');
  const bytes = readFileSync(absolute);
  if (bytes.length > maximumDataBytes) {
    return { file, text: '', yaml: tooLarge(file, bytes.length, maximumDataBytes) };
  }
  const text = bytes.toString('utf8');
  return { file, text, yaml: parseYamlFile(file, withoutByteOrderMark(text)) };
}
