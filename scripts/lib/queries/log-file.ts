import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/** Bytes. Servers refuse requests far shorter than this; a longer line is no line of a log. */
export const longestLine = 256 * 1024;

const lineEnd = 0x0a;
const gzipMark = [0x1f, 0x8b] as const;

/**
 * The lines of a stream of bytes, one at a time, without their ends; `undefined` stands for a line
 * longer than `longest`, which is never held in memory. Bytes that are no UTF-8 become U+FFFD.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest = longestLine,
): AsyncGenerator<string | undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length <= longest) parts.push(bytes);
    else parts = [];
  };
  const finish = () => {
    const line = length > longest ? undefined : Buffer.concat(parts).toString('utf8');
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

/**
 * Reads a log as a stream, plain or compressed with gzip (known by its first bytes).
 *
 * @param onLine called for each line; `undefined` for one that is too long
 * @returns whether the file was whole; a compressed file that breaks off is read up to there
 * @throws the error of the system when the file cannot be opened
 */
export async function readLog(
  file: string,
  onLine: (line: string | undefined) => void,
): Promise<boolean> {
  const chunks = createReadStream(file)[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const start = await chunks.next();
  if (start.done === true) return true;
  const first = start.value;
  const whole = startingWith(first, chunks);
  const takeLines = async (source: AsyncIterable<Uint8Array>) => {
    for await (const line of linesOf(source)) onLine(line);
  };
  if (!gzipMark.every((byte, index) => first[index] === byte)) {
    await takeLines(whole);
    return true;
  }
  try {
    await pipeline(Readable.from(whole), createGunzip(), takeLines);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      return false;
    }
    throw error;
  }
}

async function* startingWith(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    yield next.value;
  }
}
