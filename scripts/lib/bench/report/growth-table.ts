import type { FigureList } from '../record/figures.ts';
import { grouped, table } from '../table.ts';

/**
 * How the time of a page grows from the smallest size to the largest, and what each further page costs:
 * all of these are reports and their lists, so that it compares like with like.
 */
export function growthTable(sizes: readonly number[], figures: FigureList): string | undefined {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (least === most) return undefined;
  const rows = (['ours.pages', 'hugo.pages', 'ours.search', 'hugo.search'] as const).flatMap(
    (who) => {
      const at = (size: number) => ({
        page: figures.get(`scale.${size}.${who}.per-page`),
        wall: figures.get(`scale.${size}.${who}.wall`),
        count: figures.get(`scale.${size}.html.${who.split('.')[0] ?? ''}.pages`),
      });
      const [first, last] = [at(least), at(most)];
      if (first.page === undefined || last.page === undefined) return [];
      const growth = last.page / first.page;
      const further =
        (((last.wall ?? 0) - (first.wall ?? 0)) / ((last.count ?? 0) - (first.count ?? 0))) * 1000;
      figures.add(`scale.growth.${who}.${most}.${least}`, growth, 'ratio');
      figures.add(`scale.further-page.${who}.${most}.${least}`, further, 'us');
      const milliseconds = (value: number) => `${(value / 1000).toFixed(2)} ms`;
      return [
        [
          who,
          milliseconds(first.page),
          milliseconds(last.page),
          growth.toFixed(2),
          milliseconds(further),
        ],
      ];
    },
  );
  return table(
    'Time of a page as the portal grows',
    ['who', `at ${grouped(least)}`, `at ${grouped(most)}`, 'times', 'each further page'],
    rows,
  );
}
