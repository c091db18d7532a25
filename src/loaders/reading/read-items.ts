import { setImmediate } from 'node:timers/promises';
import { helpersFor } from '../../config/environment/helpers.ts';
import type { CollectionPlace, ReadItem } from './item-reader.ts';
import { outcomesOf, type Outcome } from './outcomes.ts';
import { ReadingHelper } from './reading-helper.ts';

/** Items below which a thread takes longer to begin than it saves. */
const worthAThread = 600;
/** Items that a thread reads before it answers. */
const handedOver = 32;
/** Items that are read here before a thread is heard. */
const readHere = 4;

/**
 * Reads items of a collection, many of them on all cores: most of it is rendering their words.
 *
 * @returns the items in the order in which they were named; `undefined` for one that is not shown
 * @throws Error of the first item that cannot be read, naming file, line and column of every problem
 */
export async function readItems(
  place: CollectionPlace,
  slugs: readonly string[],
): Promise<(ReadItem | undefined)[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const nextPart = (count: number) => {
    const from = next;
    next = Math.min(slugs.length, from + count);
    return { from, part: slugs.slice(from, next) };
  };
  const keep = (from: number, read: readonly Outcome[]) => {
    for (const [index, outcome] of read.entries()) outcomes[from + index] = outcome;
  };
  const byHelper = async (helper: ReadingHelper) => {
    for (let { from, part } = nextPart(handedOver); part.length > 0;) {
      const read = await helper.read(part);
      // What it cannot read is read here, and tells what is wrong.
      keep(from, read ?? outcomesOf(place, part));
      if (!read) return;
      ({ from, part } = nextPart(handedOver));
    }
  };
  const here = async () => {
    for (let { from, part } = nextPart(readHere); part.length > 0;) {
      keep(from, outcomesOf(place, part));
      await setImmediate();
      ({ from, part } = nextPart(readHere));
    }
  };

  const helpers = Array.from(
    {
      length: Math.min(
        helpersFor(slugs.length, worthAThread),
        Math.floor(slugs.length / handedOver),
      ),
    },
    () => new ReadingHelper(place),
  );
  try {
    await Promise.all([here(), ...helpers.map(byHelper)]);
  } finally {
    await Promise.all(helpers.map((helper) => helper.end()));
  }
  return outcomes.map((outcome) => {
    if ('failure' in outcome) throw outcome.failure;
    return outcome.item;
  });
}
