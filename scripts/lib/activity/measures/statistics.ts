/** The middle value; of an even number the mean of the two in the middle. `undefined` of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Part of a whole in percent; `undefined` when there is no whole. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (part / whole) * 100;
}

/** Those with the largest value, the largest first, at most so many; equal ones in the order of their names. */
export function largest<Entry>(
  entries: readonly Entry[],
  count: number,
  valueOf: (entry: Entry) => number,
  nameOf: (entry: Entry) => string,
): Entry[] {
  return [...entries]
    .sort((a, b) => valueOf(b) - valueOf(a) || (nameOf(a) < nameOf(b) ? -1 : 1))
    .slice(0, count);
}
