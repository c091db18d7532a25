import { parentPort, workerData } from 'node:worker_threads';
import type { CollectionPlace } from './item-reader.ts';
import { outcomesOf } from './outcomes.ts';

/** Reads the items that it is told, of one collection. */
parentPort?.on('message', (slugs: readonly string[]) => {
  parentPort?.postMessage(outcomesOf(workerData as CollectionPlace, slugs));
});
