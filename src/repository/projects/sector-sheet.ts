import type { Figure } from '../../domain/figure.ts';
import type { Item } from '../../domain/item.ts';
import type { Project } from '../../domain/project/project.ts';
import type { ZoneFacts } from '../../schemas/items/zone.ts';
import type { SectorData } from '../../schemas/reference-data.ts';
import { figures } from '../figures.ts';
import { itemsNamed, itemsOf } from '../items.ts';
import { projectsWith } from './project-facets.ts';

/** Everything that the page of a sector shows. */
export interface SectorSheet {
  readonly projects: readonly Project[];
  readonly figures: readonly Figure[];
  readonly zones: readonly Item<ZoneFacts>[];
  readonly related: readonly Item[];
}

/** Gathers what belongs to a sector, in the order in which `sectors.yml` names it. */
export async function sectorSheet(sector: SectorData): Promise<SectorSheet> {
  const [allFigures, allZones] = await Promise.all([figures(), itemsOf('zones')]);
  return {
    projects: await projectsWith('sector', sector.id),
    figures: (sector.figures ?? []).flatMap((id) => allFigures.find((one) => one.id === id) ?? []),
    zones: (sector.zones ?? []).flatMap((slug) => allZones.find((one) => one.slug === slug) ?? []),
    related: await itemsNamed(sector.related ?? []),
  };
}
