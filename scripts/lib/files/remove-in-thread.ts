import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** The program of `removeFolder`: removes the folder that it is handed. */
rmSync(workerData as string, { recursive: true, force: true });
