import type { Figures } from './figures.ts';

/** What the portal wants to reach, and the figures that say whether it does. */
export interface Aim {
  readonly work: string;
  /** Keys of the figures; where several match, the worst counts. */
  readonly figures: RegExp;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** The aims of a portal that is fast at scale, with one edit and on one phone. */
export const aims: readonly Aim[] = [
  {
    work: '9,000 pages and indexes, cold ÷ Hugo + Pagefind',
    figures: /^scale\.9000\.ratio\.search$/,
    atMost: 0.6,
  },
  {
    work: '9,000 pages without search, cold ÷ Hugo',
    figures: /^scale\.9000\.ratio\.pages$/,
    atMost: 1.3,
  },
  {
    work: 'memory at 9,000 pages, pages only ÷ plain glob() collections',
    figures: /^scale\.9000\.ratio\.glob-memory$/,
    atMost: 0.35,
  },
  {
    work: 'memory at 9,000 pages, whole build',
    figures: /^scale\.9000\.whole\.memory$/,
    atMost: 2.4e9,
  },
  {
    work: 'memory at 30,000 pages, whole build',
    figures: /^scale\.30000\.whole\.memory$/,
    atMost: 4e9,
  },
  {
    work: 'time of a page at 30,000 ÷ at 900, with search',
    figures: /^scale\.growth\.ours\.search\.30000\.900$/,
    atMost: 1.2,
  },
  {
    work: 'one edit at 9,000 pages ÷ cold build',
    figures: /^scale\.9000\.edit\.ratio$/,
    atMost: 0.15,
  },
  {
    work: 'article, first visit, bytes ÷ Starlight',
    figures: /^article\.ratio\.bytes$/,
    atMost: 0.5,
  },
  {
    work: 'article, first visit, requests ÷ Starlight',
    figures: /^article\.ratio\.requests$/,
    atMost: 0.5,
  },
  { work: 'Lighthouse, performance', figures: /^lighthouse\..*\.performance$/, atLeast: 100 },
  { work: 'Lighthouse, LCP in ms', figures: /^lighthouse\..*\.lcp$/, atMost: 1200 },
  { work: 'Lighthouse, TBT in ms', figures: /^lighthouse\..*\.tbt$/, atMost: 0 },
  { work: 'Lighthouse, CLS', figures: /^lighthouse\..*\.cls$/, atMost: 0 },
  {
    work: 'bytes to the first search result, 9,000 pages',
    figures: /^search\.9000\..*\.first$/,
    atMost: 200_000,
  },
  {
    work: 'ms to the first search result, 9,000 pages',
    figures: /^search\.9000\..*\.time$/,
    atMost: 300,
  },
  {
    work: 'ms of a keystroke at CPU × 4, 9,000 pages, slowest after the first',
    figures: /^keystroke\.9000\..*\.slowest$/,
    atMost: 50,
  },
];

/** An aim beside what was measured. */
export interface Judgement {
  readonly aim: Aim;
  /** The worst of the figures that count; undefined when none was measured. */
  readonly measured: number | undefined;
  readonly isMet: boolean | undefined;
}

/** Judges figures by the aims. */
export function judge(figures: Figures, list: readonly Aim[] = aims): Judgement[] {
  return list.map((aim) => {
    const values = Object.entries(figures).flatMap(([key, { value }]) =>
      aim.figures.test(key) ? [value] : [],
    );
    if (values.length === 0) return { aim, measured: undefined, isMet: undefined };
    const { atMost, atLeast } = aim;
    const measured = atLeast === undefined ? Math.max(...values) : Math.min(...values);
    const isMet =
      (atMost === undefined || measured <= atMost) &&
      (atLeast === undefined || measured >= atLeast);
    return { aim, measured, isMet };
  });
}
