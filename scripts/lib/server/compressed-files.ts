import { access, readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const suffixes = { br: '.br', gzip: '.gz' } as const satisfies Record<Encoding, string>;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Above this many bytes a lower brotli quality keeps the first answer quick. */
const largeFile = 1_000_000;

function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(bytes, { level: 9 });
  const quality = bytes.length > largeFile ? 5 : 11;
  return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/**
 * The best encoding that a client accepts, brotli before gzip.
 * @param acceptEncoding the `Accept-Encoding` header; a quality of 0 refuses (RFC 9110, 12.5.3)
 */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding | undefined {
  const accepted = (acceptEncoding ?? '').split(',').flatMap((part) => {
    const [name = '', ...parameters] = part.toLowerCase().split(';');
    const isRefused = parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter));
    return isRefused ? [] : [name.trim()];
  });
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding));
}

/** Whether the build already laid a compressed file beside this one. */
export async function isPrecompressed(file: string, encoding: Encoding): Promise<boolean> {
  return access(file + suffixes[encoding]).then(
    () => true,
    () => false,
  );
}

/** Compresses files on first use and remembers the bytes until the file changes. */
export class CompressedFiles {
  readonly #entries = new Map<string, { version: string; bytes: Promise<Buffer> }>();

  /** @throws when the file cannot be read */
  async read(file: string, encoding: Encoding): Promise<{ bytes: Buffer; version: string }> {
    const { mtimeMs, size } = await stat(file);
    const version = `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`;
    const key = `${encoding} ${file}`;
    let entry = this.#entries.get(key);
    if (entry?.version !== version) {
      entry = { version, bytes: readFile(file).then((bytes) => compress(bytes, encoding)) };
      this.#entries.set(key, entry);
    }
    return { bytes: await entry.bytes, version };
  }
}
