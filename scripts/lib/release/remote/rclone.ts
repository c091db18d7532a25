import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CommandError } from '../../report/run-command.ts';

interface End {
  readonly code: number;
  readonly output: Buffer;
  readonly errors: string;
}

function run(words: readonly string[], input?: string): Promise<End> {
  const program = process.env['RCLONE_PATH'] || 'rclone';
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'ENOENT'
          ? new CommandError(
              `The program rclone was not found. Install it (Debian: apt-get install rclone) and name the storage with "rclone config", or set RCLONE_PATH.`,
            )
          : error,
      );
    });
    child.on('close', (code) => {
      const text = Buffer.concat(errors).toString().trim();
      resolve({ code: code ?? 1, output: Buffer.concat(output), errors: text });
    });
    // A program that ends early does not read its input to the end.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

/** Exit codes of rclone for a folder and for a file that are not there. */
const notFound = new Set([3, 4]);

/** A place that rclone reaches: `name:path`, as set up with `rclone config`, or a folder. */
export class Remote {
  readonly place: string;

  constructor(place: string) {
    if (place.startsWith('-') || place.trim() === '') {
      throw new CommandError(
        `"${place}" names no place. Write it as rclone does: <remote>:<path>, for example portal:www.`,
      );
    }
    this.place = place.replace(/\/+$/, '');
  }

  #at(address: string): string {
    return this.place.endsWith(':') ? this.place + address.slice(1) : this.place + address;
  }

  async #succeed(words: readonly string[], what: string, input?: string): Promise<Buffer> {
    const { code, output, errors } = await run(words, input);
    if (code === 0) return output;
    const reason = errors.split('\n').slice(-5).join('\n');
    throw new CommandError(
      `rclone could not ${what} ${this.place} (exit code ${String(code)}). Run the command again when the cause is gone:\n${reason}`,
    );
  }

  /** The text of a file; `undefined` when there is none. @throws CommandError when the place cannot be read */
  async read(address: string): Promise<string | undefined> {
    const { code, output, errors } = await run(['cat', this.#at(address)]);
    if (code === 0) return output.toString();
    if (notFound.has(code) || /not found|doesn't exist/i.test(errors)) return undefined;
    await this.#succeed(['cat', this.#at(address)], 'read');
    return undefined;
  }

  async write(address: string, text: string, cacheControl: string): Promise<void> {
    const header = `Cache-Control: ${cacheControl}`;
    await this.#succeed(['rcat', this.#at(address), '--header-upload', header], 'write to', text);
  }

  /** Every file of the place, as addresses. */
  async list(): Promise<string[]> {
    const { code, output } = await run(['lsf', '--files-only', '-R', this.place]);
    const text = notFound.has(code)
      ? ''
      : code === 0
        ? output.toString()
        : (await this.#succeed(['lsf', '--files-only', '-R', this.place], 'list')).toString();
    return text
      .split('\n')
      .filter(Boolean)
      .map((name) => `/${name}`);
  }

  /** Does something with a list of addresses as rclone reads them. */
  async #withList(addresses: readonly string[], work: (file: string) => Promise<void>) {
    const folder = await mkdtemp(path.join(tmpdir(), 'release-list-'));
    const file = path.join(folder, 'files.txt');
    try {
      await writeFile(file, addresses.map((address) => `${address.slice(1)}\n`).join(''));
      await work(file);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  /** Sends files of a folder; those whose bytes are there already are left out. */
  async send(folder: string, addresses: readonly string[], cacheControl: string): Promise<void> {
    if (addresses.length === 0) return;
    await this.#withList(addresses, async (file) => {
      const header = ['--header-upload', `Cache-Control: ${cacheControl}`];
      const words = ['copy', folder, this.place, '--files-from-raw', file, '--checksum', ...header];
      await this.#succeed(words, 'send files to');
    });
  }

  async remove(addresses: readonly string[]): Promise<void> {
    if (addresses.length === 0) return;
    await this.#withList(addresses, async (file) => {
      await this.#succeed(['delete', this.place, '--files-from-raw', file], 'delete files of');
    });
  }
}
