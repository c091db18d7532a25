interface Waiting {
  readonly need: number;
  readonly begin: () => void;
}

/**
 * Work that shares a room of limited size, in the order in which it asks: each begins once what it needs
 * is free, and what needs more than the whole room has it alone.
 */
export class Room {
  readonly #size: number;
  readonly #waiting: Waiting[] = [];
  #taken = 0;

  /** @param size of any unit, the same as that of the needs */
  constructor(size: number) {
    this.#size = size;
  }

  #beginNext(): void {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      if (this.#taken > 0 && this.#taken + next.need > this.#size) return;
      this.#waiting.shift();
      this.#taken += next.need;
      next.begin();
    }
  }

  /** Does the work as soon as there is room for it. */
  async within<Result>(need: number, work: () => Promise<Result>): Promise<Result> {
    await new Promise<void>((begin) => {
      this.#waiting.push({ need, begin });
      this.#beginNext();
    });
    try {
      return await work();
    } finally {
      this.#taken -= need;
      this.#beginNext();
    }
  }
}
