import path from 'node:path';
import { localeCodes } from '../../../../src/config/locales.ts';
import { copyOfficialContent } from '../corpus/content-copy.ts';
import { addManyNews } from '../corpus/many-news.ts';
import { asideIn } from '../measure/aside.ts';
import { inTurn, type Cost } from '../measure/measured-run.ts';
import { hugoContestants } from '../peers/hugo/contestants.ts';
import { peerCorpus } from '../peers/peer-corpus.ts';
import { plainAstroContestant } from '../peers/plain-astro/contestant.ts';
import { starlightContestants } from '../peers/starlight/contestants.ts';
import { htmlSize, type HtmlSize } from './html-size.ts';
import { oneEdit } from './one-edit.ts';
import { cardCount, makeCold, pagesStep, wholeBuild, type OurBuild } from './our-build.ts';
import { interleaved, type Contestant, type Rounds } from './rounds.ts';

export interface SizePlan {
  /** Generated pages: reports times languages. */
  readonly pages: number;
  readonly rounds: number;
  /** Where Starlight is installed, when it and Astro with `glob()` take part. */
  readonly starlight?: string | undefined;
  /** Folder of this size, emptied by the caller at the end. */
  readonly folder: string;
  /** Kept between runs: the share cards. */
  readonly cache: string;
  /** `SITE_DATE`. */
  readonly date: string;
  readonly tell: (line: string) => void;
}

/** What one size of the portal cost. */
export interface SizeResult {
  readonly rounds: Rounds;
  readonly ours: HtmlSize;
  readonly hugo: HtmlSize;
  readonly starlight?: HtmlSize;
  readonly glob?: HtmlSize;
  /** A run that had to draw share cards first, and how many. */
  readonly cards?: { readonly count: number; readonly cost: Cost };
  readonly whole: Awaited<ReturnType<typeof wholeBuild>>;
  readonly edits: readonly Cost[];
  /** The finished build. */
  readonly output: string;
}

const seconds = ({ wall }: Cost) => `${(wall / 1000).toFixed(1)} s`;

/** Builds one size with all who take part, in turns; then the whole build and an edit. */
export async function measureSize(plan: SizePlan): Promise<SizeResult> {
  const { pages, folder, cache, date, tell } = plan;
  const items = Math.ceil(pages / localeCodes.length);
  const content = copyOfficialContent(path.join(folder, 'content'));
  addManyNews(content, items);
  const putAside = asideIn(path.join(folder, 'aside'));
  const build: OurBuild = { content, cache, date, output: path.join(folder, 'pages') };
  let cards: SizeResult['cards'];
  let size: HtmlSize | undefined;

  async function cold(search: boolean): Promise<Cost> {
    makeCold(cache, putAside);
    putAside(build.output);
    const before = cardCount(cache);
    const cost = await pagesStep(build, search);
    size ??= htmlSize(build.output);
    const count = cardCount(cache) - before;
    if (count === 0) return cost;
    cards = { count, cost };
    tell(`  ours, with ${count} share cards drawn anew: ${seconds(cost)}`);
    return cold(search);
  }

  const corpus = peerCorpus(path.join(folder, 'peer-content'), () => ({
    root: build.output,
    pages: (size ?? htmlSize(build.output)).pages,
  }));
  const hugo = hugoContestants(path.join(folder, 'hugo'), corpus, putAside);
  const peers =
    plan.starlight === undefined
      ? undefined
      : {
          starlight: starlightContestants({ folder: plan.starlight, content, items, putAside }),
          glob: plainAstroContestant(plan.starlight, corpus, putAside),
        };
  const [hugoPages, pagefind] = hugo.contestants;
  const contestants: Contestant[] = [
    { key: 'ours-pages', run: () => cold(false) },
    ...(hugoPages ? [hugoPages] : []),
    ...(peers ? [peers.glob.contestant] : []),
    { key: 'ours-search', run: () => cold(true) },
    ...(pagefind ? [pagefind] : []),
    ...(peers?.starlight.contestants ?? []),
  ];
  const rounds = await interleaved(contestants, plan.rounds, (key, round, cost) => {
    tell(`  round ${round}, ${key}: ${seconds(cost)}`);
  });

  const ours = htmlSize(build.output);
  putAside(build.output);
  const output = path.join(folder, 'dist');
  makeCold(cache, putAside);
  const whole = await wholeBuild({ ...build, output });
  tell(`  the whole build: ${seconds(whole)}`);
  const edits: Cost[] = [];
  for (let round = 1; round <= plan.rounds; round += 1) {
    const cost = await oneEdit({ ...build, output }, round);
    tell(`  one edit: ${seconds(cost)}`);
    edits.push(cost);
  }
  return {
    ...{ rounds, ours, whole, edits, output },
    hugo: htmlSize(hugo.output),
    ...(peers && {
      starlight: htmlSize(peers.starlight.output),
      glob: htmlSize(peers.glob.output),
    }),
    ...(cards && { cards }),
  };
}

/** Hugo and Pagefind, one after the other, round by round. */
export function hugoWithPagefind(rounds: Rounds): Cost[] {
  const pagefind = rounds.get('pagefind') ?? [];
  return (rounds.get('hugo') ?? []).flatMap((cost, round) => {
    const next = pagefind[round];
    return next ? [inTurn([cost, next])] : [];
  });
}
