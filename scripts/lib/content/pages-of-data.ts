import { dataPagePaths } from '../../../src/config/pages/pages.ts';
import type { Content } from './content.ts';

/** The addresses, without their locale, of the pages that data files make: figures and sectors. */
export function pagesOfData(content: Content): string[] {
  const sectors = content.data['sectors.yml']?.known ?? [];
  return [
    ...[...content.figures.keys()].map((id) => `${dataPagePaths.figure}${id}/`),
    ...sectors.flatMap((sector) =>
      sector?.id === undefined ? [] : [`${dataPagePaths.sector}${sector.id}/`],
    ),
  ];
}
