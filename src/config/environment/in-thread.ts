import { Worker } from 'node:worker_threads';

/**
 * Runs a program to its end on another core, while this one goes on.
 *
 * @param program file that finds what it is handed in `workerData`
 * @throws what the program throws
 */
export function inThread(program: URL, workerData: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, { workerData });
    thread.on('error', reject);
    thread.on('exit', () => {
      resolve();
    });
  });
}
