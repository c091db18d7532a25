import { Worker } from 'node:worker_threads';

/** A finished file, and where it is to lie too. */
export interface SecondPlace {
  readonly from: string;
  readonly to: string;
}

const program = new URL('./lay-in-thread.ts', import.meta.url);

/**
 * Lays finished files at their second places on another core: of a large portal the disk takes seconds
 * for the folders alone.
 *
 * @throws the system's error
 */
export function layBeside(files: readonly SecondPlace[]): Promise<void> {
  if (files.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: files });
    worker.on('error', reject);
    worker.on('exit', () => {
      resolve();
    });
  });
}
