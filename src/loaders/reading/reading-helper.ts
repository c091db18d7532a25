import { Worker } from 'node:worker_threads';
import type { CollectionPlace } from './item-reader.ts';
import type { Outcome } from './outcomes.ts';

const program = new URL('./reading-thread.ts', import.meta.url);

/** A thread that reads items of one collection, one list at a time. */
export class ReadingHelper {
  readonly #thread: Worker;
  #settle: ((outcomes: Outcome[] | undefined) => void) | undefined;
  #hasEnded = false;

  /** @param thread the program; another one in tests */
  constructor(place: CollectionPlace, thread: URL = program) {
    this.#thread = new Worker(thread, { workerData: place });
    this.#thread.on('message', (outcomes: Outcome[]) => {
      this.#settle?.(outcomes);
    });
    this.#thread.on('error', ({ message }) => {
      console.warn(`No other thread helps to read the items: ${message}`);
    });
    this.#thread.on('exit', () => {
      this.#hasEnded = true;
      this.#settle?.(undefined);
    });
  }

  /** Reads items; `undefined` when the thread has ended. */
  async read(slugs: readonly string[]): Promise<Outcome[] | undefined> {
    if (this.#hasEnded) return undefined;
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#thread.postMessage(slugs);
    });
  }

  async end(): Promise<void> {
    this.#thread.removeAllListeners('exit');
    await this.#thread.terminate();
  }
}
