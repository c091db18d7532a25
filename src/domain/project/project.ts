import {
  areaBands,
  scaleBands,
  unpublished,
  type AreaId,
  type ProjectFacet,
  type ScaleId,
} from '../../config/project-facets.ts';
import type { ProjectFacts } from '../../schemas/items/project.ts';
import type { Item } from '../item.ts';
import { dong, hectares, type Dong, type Hectares } from '../quantity/quantity.ts';
import type { ListRow } from './listing.ts';

/** A project that looks for investors. */
export type Project = Item<ProjectFacts>;

export type ProjectMeasure = 'capital' | 'area';
export type ProjectRow = ListRow<ProjectFacet, ProjectMeasure>;

/** Capital to sort and band by: the number, or the lower end of a range. */
export function capitalOf(facts: Pick<ProjectFacts, 'capital'>): Dong | undefined {
  const amount = facts.capital?.vnd ?? facts.capital?.from;
  return amount === undefined ? undefined : dong(amount);
}

/** Area to sort and band by. */
export function areaOf(facts: Pick<ProjectFacts, 'area'>): Hectares | undefined {
  return facts.area && hectares(facts.area.hectares);
}

/** The band of capital that an amount lies in. */
export function scaleOf(capital: number | undefined): ScaleId {
  if (capital === undefined) return unpublished;
  return scaleBands.find(({ from, to }) => capital >= from && capital < to)?.id ?? unpublished;
}

/** The band of area that a size lies in. */
export function areaBandOf(area: number | undefined): AreaId {
  if (area === undefined) return unpublished;
  return areaBands.find(({ from, to }) => area >= from && area < to)?.id ?? unpublished;
}

/** Values of each facet for one project. */
export function facetsOf(facts: ProjectFacts): ProjectRow['facets'] {
  return {
    sector: [facts.sector],
    locality: facts.localities ?? [],
    status: [facts.projectStatus],
    scale: [scaleOf(capitalOf(facts))],
    area: [areaBandOf(areaOf(facts))],
  };
}
