/**
 * `npm run bench`: measures the portal and prints the figures; nothing is judged and nothing is
 * kept. `--skip-lighthouse` leaves the slowest part out, `--all` lets Lighthouse see every language,
 * `--scale` also builds 9,000 pages and searches them.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { internationalLocale, localeCodes } from '../src/config/locales.ts';
import { copyContent, copyOfficialContent } from './lib/bench/content-copy.ts';
import { livePreviewTimes } from './lib/bench/live-preview.ts';
import { copyWithManyNews } from './lib/bench/many-news.ts';
import { copyWithManyProjects } from './lib/bench/many-projects.ts';
import { measuredBuild } from './lib/bench/measured-build.ts';
import { projectListTable } from './lib/bench/project-list.ts';
import {
  bytesTables,
  keystrokeTable,
  lighthouseTable,
  searchTable,
  timesTable,
} from './lib/bench/report.ts';
import { runCommand } from './lib/report/run-command.ts';

const previewRounds = 5;
/** Projects of the list that is measured for its speed. */
const manyProjects = 2000;
/** Pages of the portal that shows what a long life does to the search. */
const manyPages = 9000;

await runCommand('npm run bench -- [--skip-lighthouse] [--all] [--scale]', async () => {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean' },
      scale: { type: 'boolean' },
      'skip-lighthouse': { type: 'boolean' },
    },
  });
  console.log('Building and measuring: about four minutes.');
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-bench-'));
  const within = (name: string) => path.join(folder, name);
  try {
    const cache = within('cache');
    const content = copyContent(within('content'));
    const dist = within('dist');
    const first = await measuredBuild({ content, output: dist, cache });
    const again = await measuredBuild({ content, output: dist, cache });
    const preview = await livePreviewTimes({ content, cache: within('dev-cache') }, previewRounds);
    const builds = [
      { name: 'build with an empty cache', milliseconds: first },
      { name: 'build again', milliseconds: again },
    ];
    console.log(timesTable(builds, preview));
    console.log(bytesTables(dist));
    console.log(await searchTable(dist));
    const crowded = within('crowded');
    const many = copyWithManyProjects(within('many'), manyProjects);
    await measuredBuild({ content: many, output: crowded, cache });
    console.log(await projectListTable(crowded, manyProjects));
    if (values.scale) {
      const large = within('large');
      const news = copyWithManyNews(within('many-news'), Math.ceil(manyPages / localeCodes.length));
      const time = await measuredBuild({ content: news, output: large, cache });
      console.log(
        timesTable([{ name: `build of ${manyPages} pages and more`, milliseconds: time }]),
      );
      console.log(await searchTable(large));
      console.log(await keystrokeTable(large, manyPages));
    }
    if (values['skip-lighthouse']) return 0;
    const official = within('official');
    const officialContent = copyOfficialContent(within('official-content'));
    await measuredBuild({ content: officialContent, output: official, cache });
    console.log(await lighthouseTable(official, values.all ? localeCodes : [internationalLocale]));
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
