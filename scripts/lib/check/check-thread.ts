import { parentPort, workerData } from 'node:worker_threads';
import { checkSecondPart, type ThreadQuestion } from './check-content.ts';

/** The second thread of a check: answers with the findings of its share. */
parentPort?.postMessage(await checkSecondPart(workerData as ThreadQuestion));
