import { workerData } from 'node:worker_threads';
import { layFile } from './lay.ts';
import type { SecondPlace } from './lay-beside.ts';

/** The program of `layBeside`: lays the files that it is handed. */
for (const { from, to } of workerData as readonly SecondPlace[]) layFile(from, to);
