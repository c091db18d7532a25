/**
 * `npm run bench`: measures the portal beside the generators that a team would pick instead, prints the
 * figures beside the last run's and keeps them in `reports/bench.json`. Nothing fails for a slow figure.
 * `--scale` measures what the aims are about and takes hours; without it, 900 pages in one round.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheDirectory } from '../src/config/environment/cache-directory.ts';
import { canMeasureProcesses } from './lib/bench/measure/this-machine.ts';
import { benchOptions, usage } from './lib/bench/options.ts';
import { FigureList } from './lib/bench/record/figures.ts';
import {
  comparable,
  readRecord,
  recordFile,
  recordOf,
  writeRecord,
} from './lib/bench/record/record-file.ts';
import { aimsTable, changesTable } from './lib/bench/report/closing-tables.ts';
import { previewReport, projectsReport, sizeReports } from './lib/bench/report/reports.ts';
import { ensurePrograms } from './lib/programs/programs.ts';
import { runCommand } from './lib/report/run-command.ts';

await runCommand(usage, async () => {
  const options = benchOptions(process.argv.slice(2));
  const last = readRecord(recordFile);
  console.log(
    `Building and measuring: ${options.isQuick ? 'about six minutes' : 'this takes long'}.`,
  );
  if (!canMeasureProcesses)
    console.log('Only Linux tells the processor time and memory of a build: both are left out.');
  ensurePrograms(['hugo']);
  const figures = new FigureList();
  // On the disk of the caches, which are moved into it.
  const folder = path.join(cacheDirectory('bench'), 'run');
  // What a run has left that was broken off.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    const keep = () => {
      writeRecord(recordFile, recordOf(figures), last);
    };
    const workshop = { folder, figures, keep, print: console.log };
    await sizeReports(options, workshop);
    await previewReport(workshop);
    if (options.projects) await projectsReport(workshop);
    const run = recordOf(figures);
    console.log(changesTable(run, comparable(run, last)));
    console.log(aimsTable(run));
    writeRecord(recordFile, run, last);
    console.log(`\nAll figures are in ${recordFile}.`);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
