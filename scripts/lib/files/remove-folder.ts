import { Worker } from 'node:worker_threads';

const program = new URL('./remove-in-thread.ts', import.meta.url);

/** Removes a folder of many files on another core, while this one goes on. @throws the system's error */
export function removeFolder(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: folder });
    worker.on('error', reject);
    worker.on('exit', () => {
      resolve();
    });
  });
}
