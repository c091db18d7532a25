import type { Cost } from '../measure/measured-run.ts';
import type { FigureList } from '../record/figures.ts';
import type { HtmlSize } from '../scale/html-size.ts';
import { medianCost, medianRatio } from '../scale/rounds.ts';
import { hugoWithPagefind, type SizeResult } from '../scale/size-run.ts';
import { grouped, table } from '../table.ts';

const seconds = (milliseconds: number | undefined) =>
  milliseconds === undefined ? '–' : `${(milliseconds / 1000).toFixed(1)} s`;
const megabytes = (bytes: number | undefined) =>
  bytes === undefined ? '–' : `${grouped(bytes / 1e6)} MB`;
const times = (ratio: number | undefined) => (ratio === undefined ? '' : ratio.toFixed(2));

function addCost(figures: FigureList, key: string, { wall, cpu, memory }: Cost): void {
  figures.add(`${key}.wall`, wall, 'ms');
  figures.add(`${key}.cpu`, cpu, 'ms');
  figures.add(`${key}.memory`, memory, 'bytes');
}

/** One who took part: its costs, what they are compared with, and how many pages it made. */
interface Line {
  readonly key: string;
  readonly name: string;
  readonly costs: readonly Cost[];
  readonly size: HtmlSize;
  /** Who made as many pages; Starlight makes those of the generated reports alone. */
  readonly rival?: readonly Cost[];
}

function linesOf({ rounds, ours, hugo, starlight, glob }: SizeResult): Line[] {
  const of = (key: string) => rounds.get(key) ?? [];
  const withPagefind = hugoWithPagefind(rounds);
  return [
    {
      key: 'ours.pages',
      name: 'ours, pages only',
      costs: of('ours-pages'),
      size: ours,
      rival: of('hugo'),
    },
    { key: 'hugo.pages', name: 'Hugo', costs: of('hugo'), size: hugo },
    {
      key: 'ours.search',
      name: 'ours, with search',
      costs: of('ours-search'),
      size: ours,
      rival: withPagefind,
    },
    { key: 'hugo.search', name: 'Hugo + Pagefind', costs: withPagefind, size: hugo },
    ...(glob
      ? [
          {
            key: 'glob.pages',
            name: 'Astro with glob()',
            costs: of('glob'),
            size: glob,
            rival: of('hugo'),
          },
        ]
      : []),
    ...(starlight
      ? [
          {
            key: 'starlight.pages',
            name: 'Starlight, pages only',
            costs: of('starlight-pages'),
            size: starlight,
          },
          {
            key: 'starlight.search',
            name: 'Starlight, with search',
            costs: of('starlight-search'),
            size: starlight,
          },
        ]
      : []),
  ].filter(({ costs }) => costs.length > 0);
}

/** Who took part at a size: wall, processor, memory, and what they are of Hugo's. */
export function sizeTable(pages: number, result: SizeResult, figures: FigureList): string {
  const scale = `scale.${pages}`;
  const lines = linesOf(result);
  const rows = lines.map(({ key, name, costs, size, rival }) => {
    const { wall, cpu, memory } = medianCost(costs);
    addCost(figures, `${scale}.${key}`, medianCost(costs));
    figures.add(`${scale}.${key}.per-page`, (wall / size.pages) * 1000, 'us');
    const ratios = (['wall', 'cpu', 'memory'] as const).map((kind) =>
      rival ? medianRatio(costs, rival, kind) : undefined,
    );
    const isOurs = key.startsWith('ours.');
    if (isOurs) figures.add(`${scale}.ratio.${key.slice('ours.'.length)}`, ratios[0], 'ratio');
    return [
      name,
      grouped(size.pages),
      ...[seconds(wall), times(ratios[0])],
      ...[seconds(cpu), times(ratios[1])],
      ...[megabytes(memory), times(ratios[2])],
      `${(wall / size.pages).toFixed(2)} ms`,
    ];
  });
  const globMemory = medianRatio(
    result.rounds.get('ours-pages') ?? [],
    result.rounds.get('glob') ?? [],
    'memory',
  );
  figures.add(`${scale}.ratio.glob-memory`, globMemory, 'ratio');
  const rounds = lines[0]?.costs.length ?? 0;
  return table(
    `${grouped(pages)} generated pages beside the portal's own, cold, median of ${rounds}`,
    ['who', 'pages', 'wall', '÷ Hugo', 'CPU', '÷ Hugo', 'memory', '÷ Hugo', 'a page'],
    rows,
  );
}

/** How large the pages are that the times above are of. */
export function honestyTable(pages: number, result: SizeResult, figures: FigureList): string {
  const who = [
    ['ours', result.ours],
    ['hugo', result.hugo],
    ...(result.glob ? ([['glob', result.glob]] as const) : []),
    ...(result.starlight ? ([['starlight', result.starlight]] as const) : []),
  ] as const;
  const rows = who.map(([name, size]) => {
    figures.add(`scale.${pages}.html.${name}.pages`, size.pages, 'pages');
    figures.add(`scale.${pages}.html.${name}.average`, size.average, 'bytes');
    figures.add(`scale.${pages}.html.${name}.article`, size.article, 'bytes');
    const share = (value: number, of: number) => `${Math.round((value / of) * 100)} %`;
    return [
      name,
      grouped(size.pages),
      grouped(size.average),
      share(size.average, result.ours.average),
      grouped(size.article),
      share(size.article, result.ours.article),
    ];
  });
  return table(
    'HTML that they made, bytes of a page uncompressed (Hugo has the portal’s layout)',
    ['who', 'pages', 'average', 'of ours', 'article', 'of ours'],
    rows,
  );
}

/** The whole `npm run build`, its steps, an edit, and the share cards. */
export function wholeTable(pages: number, result: SizeResult, figures: FigureList): string {
  const { whole, edits, cards } = result;
  const edit = medianCost(edits);
  const scale = `scale.${pages}`;
  addCost(figures, `${scale}.whole`, whole);
  addCost(figures, `${scale}.edit`, edit);
  figures.add(`${scale}.edit.ratio`, edit.wall / whole.wall, 'ratio');
  if (cards) {
    figures.add(`${scale}.cards.drawn`, cards.count, 'files');
    addCost(figures, `${scale}.cards`, cards.cost);
  }
  const row = (name: string, { wall, cpu, memory }: Cost, note = '') => [
    name,
    ...[seconds(wall), seconds(cpu), megabytes(memory), note],
  ];
  return table(
    'npm run build',
    ['what', 'wall', 'CPU', 'memory', ''],
    [
      row('cold', whole),
      ...[...whole.steps].map(([name, wall]) => row(`  ${name}`, { wall })),
      row('one edited sentence', edit, `${times(edit.wall / whole.wall)} of cold`),
      ...(cards
        ? [
            row(
              'pages only, with all share cards drawn anew',
              cards.cost,
              `${grouped(cards.count)} cards`,
            ),
          ]
        : []),
    ],
  );
}
