import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { layPage, type LaidPage } from '../lay.ts';
import { keepOriginals, withAddresses } from './asked-pictures.ts';
import type { PageTask, ThreadAnswer, ThreadStart } from './messages.ts';

/** Each thread reads the whole content: more than this many need more memory than they save time. */
const mostThreads = 3;
/** Pages below which a thread takes longer to begin than it saves. */
const worthAThread = 1500;
/** Pages that a thread is handed ahead, so that it never waits for the build to look up. */
const ahead = 24;

/** As many threads as cores are left idle, or as `PAGE_THREADS` says. */
function mostUseful(): number {
  const asked = process.env['PAGE_THREADS'];
  if (asked !== undefined && asked !== '') return Number(asked);
  return Math.min(availableParallelism() - 1, mostThreads);
}

/** Pages that are begun at a time: those of the threads, and a few in the build. */
export const pagesAtOnce = (): number => ahead * mostUseful() + 3;

/** How many threads make pages beside the build. */
export function threadsFor(pages: number): number {
  return pages < worthAThread ? 0 : mostUseful();
}

/**
 * A thread that makes pages beside the build. One that cannot make a page, or ends, leaves the page to
 * the build.
 */
export class PageThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: ThreadAnswer) => void>();
  #number = 0;
  #hasEnded = false;

  constructor(start: ThreadStart) {
    this.#worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: start });
    this.#worker.on('message', ({ number, answer }: { number: number; answer: ThreadAnswer }) => {
      this.#settle(number, answer);
    });
    this.#worker.on('error', (error) => {
      console.warn(
        `A thread that makes pages ended, the build goes on without it: ${String(error)}`,
      );
    });
    this.#worker.on('exit', () => {
      this.#hasEnded = true;
      for (const number of this.#waiting.keys()) this.#settle(number, undefined);
    });
  }

  #settle(number: number, answer: ThreadAnswer): void {
    this.#waiting.get(number)?.(answer);
    this.#waiting.delete(number);
  }

  get hasRoom(): boolean {
    return !this.#hasEnded && this.#waiting.size < ahead;
  }

  /** Makes a page and lays it; `undefined` when it cannot. */
  async make(task: PageTask): Promise<LaidPage | undefined> {
    const number = this.#number++;
    const answer = await new Promise<ThreadAnswer>((resolve) => {
      this.#waiting.set(number, resolve);
      this.#worker.postMessage({ ...task, number });
    });
    if (!answer) return undefined;
    const { made, originals } = answer;
    keepOriginals(originals);
    if (!('asked' in made)) return made;
    const body = typeof made.body === 'string' ? withAddresses(made.body, made.asked) : made.body;
    return layPage(task, { body, reads: made.reads });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
