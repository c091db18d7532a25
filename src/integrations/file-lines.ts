import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Bytes. */
const readAtOnce = 1024 * 1024;

/**
 * The lines of a file, read as they are asked for: the words of ten thousand pages need not be in memory
 * at once.
 */
export function* fileLines(file: string): Generator<string> {
  const opened = openSync(file, 'r');
  const bytes = Buffer.allocUnsafe(readAtOnce);
  const decoder = new StringDecoder('utf8');
  let begun = '';
  try {
    for (let size = readSync(opened, bytes); size > 0; size = readSync(opened, bytes)) {
      const lines = (begun + decoder.write(bytes.subarray(0, size))).split('\n');
      begun = lines.pop() ?? '';
      yield* lines;
    }
    if (begun !== '') yield begun;
  } finally {
    closeSync(opened);
  }
}
