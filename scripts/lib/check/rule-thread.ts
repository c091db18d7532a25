import { parentPort, workerData } from 'node:worker_threads';
import { readContent } from '../content/read-content.ts';
import { rules } from '../rules/index.ts';
import { runRules } from '../rules/run-rules.ts';
import type { ThreadQuestion } from './check-content.ts';

/** The second thread of a check: reads the folder and answers with the findings of its rules. */
const { directory, ids, today } = workerData as ThreadQuestion;
const findings = await runRules(
  rules.filter(({ id }) => ids.includes(id)),
  readContent(directory),
  { today },
);
parentPort?.postMessage(findings);
