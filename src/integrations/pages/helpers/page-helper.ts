import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { helpersFor, mostUsefulHelpers } from '../../../config/environment/helpers.ts';
import { layPage, type LaidPage } from '../lay.ts';
import { keepOriginals, withAddresses } from './asked-pictures.ts';
import type { HelperAnswer, HelperStart, NumberedAnswer, PageTask } from './messages.ts';

/** Pages below which a helper takes longer to begin than it saves. */
const worthAHelper = 1500;
/** Pages that a helper is handed ahead, so that it never waits for the build to look up. */
const ahead = 24;

/** Pages that are begun at a time: those of the helpers, and a few in the build. */
export const pagesAtOnce = (): number => ahead * mostUsefulHelpers() + 3;

/** How many helpers make so many pages beside the build. */
export const pageHelpersFor = (pages: number): number => helpersFor(pages, worthAHelper);

const program = fileURLToPath(new URL('./helper.ts', import.meta.url));

/**
 * A process that makes pages beside the build. One that cannot make a page, or ends, leaves the page to
 * the build. A process rather than a thread: what it needed is free again when it ends, and the search
 * index needs as much.
 */
export class PageHelper {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (answer: HelperAnswer) => void>();
  #number = 0;
  #hasEnded = false;

  constructor(start: HelperStart) {
    this.#process = fork(program, { serialization: 'advanced' });
    this.#process.on('message', ({ number, answer }: NumberedAnswer) => {
      this.#settle(number, answer);
    });
    this.#process.on('error', (error) => {
      console.warn(`No other process helps to make the pages: ${error.message}`);
    });
    this.#process.on('exit', () => {
      this.#hasEnded = true;
      for (const number of this.#waiting.keys()) this.#settle(number, undefined);
    });
    this.#process.send(start);
  }

  #settle(number: number, answer: HelperAnswer): void {
    this.#waiting.get(number)?.(answer);
    this.#waiting.delete(number);
  }

  get hasRoom(): boolean {
    return !this.#hasEnded && this.#waiting.size < ahead;
  }

  /** Makes a page and lays it; `undefined` when it cannot. */
  async make(task: Omit<PageTask, 'number'>): Promise<LaidPage | undefined> {
    const number = this.#number++;
    const answer = await new Promise<HelperAnswer>((resolve) => {
      this.#waiting.set(number, resolve);
      this.#process.send({ ...task, number });
    });
    if (!answer) return undefined;
    const { made, originals } = answer;
    keepOriginals(originals);
    if (!('asked' in made)) return made;
    const body = typeof made.body === 'string' ? withAddresses(made.body, made.asked) : made.body;
    return layPage(task, { body, reads: made.reads });
  }

  /** Ends it; it has no page in hand any more. */
  end(): void {
    this.#process.kill();
  }
}
