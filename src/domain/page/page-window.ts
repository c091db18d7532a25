/** Pages beside the one that is shown that a reader may want next. */
const beside = 2;
/** Lists of so many pages name them all. */
const allNamed = 9;

/**
 * The numbers that a list of many pages offers: the first, the last, those around the one shown.
 * `undefined` stands for pages left out between two of them.
 */
export function pageWindow(shown: number, count: number): (number | undefined)[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  if (count <= allNamed) return all;
  const offered = all.filter(
    (number) => number === 1 || number === count || Math.abs(number - shown) <= beside,
  );
  return offered.flatMap((number, index) =>
    index > 0 && number - (offered[index - 1] ?? 0) > 1 ? [undefined, number] : [number],
  );
}
