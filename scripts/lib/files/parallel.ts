/**
 * Does the work for each item, some at once, and returns the results in the order of the items. The
 * first failure ends it, once none is at work any more.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  let hasFailed = false;
  const takeAll = async () => {
    for (const [index, item] of waiting) {
      if (hasFailed) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const takers = Array.from({ length: atOnce }, takeAll);
  await Promise.allSettled(takers);
  await Promise.all(takers);
  return results;
}
