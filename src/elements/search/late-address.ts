/** Browsers refuse more than a hundred changes of the address in half a minute; milliseconds. */
const pause = 250;

/** The query of the address, written once the reader pauses. */
export class LateAddress {
  private waiting: string | undefined;
  private timer = 0;

  /** @param query without `?`; empty for the bare address */
  write(query: string): void {
    this.waiting = query;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(this.writeNow, pause);
  }

  /** Writes what waits, before the reader leaves the page. */
  readonly writeNow = (): void => {
    const query = this.waiting;
    this.forget();
    if (query !== undefined) {
      history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    }
  };

  /** What waits is no longer wanted. */
  forget(): void {
    clearTimeout(this.timer);
    this.waiting = undefined;
  }
}
