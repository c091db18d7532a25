import {
  scaleBands,
  unpublishedScale,
  type ProjectFacet,
  type ScaleId,
} from '../../config/project-facets.ts';
import type { ProjectFacts } from '../../schemas/items/project.ts';
import type { Item } from '../item.ts';
import type { ListRow } from './listing.ts';

/** A project that looks for investors. */
export type Project = Item<ProjectFacts>;

export type ProjectMeasure = 'capital' | 'area';
export type ProjectRow = ListRow<ProjectFacet, ProjectMeasure>;

/** Capital in whole đồng to sort and band by: the number, or the lower end of a range. */
export function capitalInDong(facts: Pick<ProjectFacts, 'capital'>): number | undefined {
  return facts.capital?.vnd ?? facts.capital?.from;
}

/** The band of capital that a project lies in. */
export function scaleOf(facts: Pick<ProjectFacts, 'capital'>): ScaleId {
  const dong = capitalInDong(facts);
  if (dong === undefined) return unpublishedScale;
  const band = scaleBands.find(({ from, to }) => dong >= from && dong < to);
  return band?.id ?? unpublishedScale;
}

/** Values of each facet for one project. */
export function facetsOf(facts: ProjectFacts): ProjectRow['facets'] {
  return {
    sector: [facts.sector],
    locality: facts.localities ?? [],
    status: [facts.projectStatus],
    scale: [scaleOf(facts)],
  };
}
