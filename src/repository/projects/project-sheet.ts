import type { AgencyData } from '../../schemas/agency.ts';
import type { GuideFacts } from '../../schemas/items/guide.ts';
import type { ZoneFacts } from '../../schemas/items/zone.ts';
import type { Item } from '../../domain/item.ts';
import type { Locality } from '../../domain/locality.ts';
import type { Localized } from '../../domain/localize.ts';
import type { MapPointData } from '../../domain/page/map-points.ts';
import type { Project } from '../../domain/project/project.ts';
import type { SitePoint } from '../../domain/project/site.ts';
import { agencies } from '../agencies.ts';
import { guidesFor } from '../guides.ts';
import { itemsOf } from '../items.ts';
import { localitySources } from '../localities.ts';
import { projectDistricts, projectLocalities, projects, sectorNames } from './projects.ts';
import { mapPointsAround, siteOf } from './sites.ts';

/** Everything that the sheet of a project shows beside its own words. */
export interface ProjectSheet {
  readonly localities: readonly Locality[];
  readonly formerDistricts: readonly Localized<string>[];
  readonly sector: Localized<string>;
  readonly contact: AgencyData | undefined;
  readonly zone: Item<ZoneFacts> | undefined;
  /** The decision that sorts communes into incentive areas. */
  readonly incentiveBasis: Localized<string> | undefined;
  /** The guide whose steps lead on from here: the one with steps, if any. */
  readonly steps: Item<GuideFacts> | undefined;
  readonly site: SitePoint | undefined;
  readonly mapPoints: readonly MapPointData[];
  /** Other projects of the sector: of the same district first. */
  readonly others: readonly Project[];
}

/** Gathers what stands around a project. */
export async function projectSheet(project: Project): Promise<ProjectSheet> {
  const { sector, contactAgency, zone } = project.facts;
  const site = await siteOf(project);
  const sameSector = (await projects()).filter(
    (other) => other.slug !== project.slug && other.facts.sector === sector,
  );
  const districts = new Set(project.facts.formerDistricts ?? []);
  const isNear = (other: Project) =>
    (other.facts.formerDistricts ?? []).some((district) => districts.has(district));
  return {
    localities: await projectLocalities(project),
    formerDistricts: await projectDistricts(project),
    sector: (await sectorNames()).get(sector) ?? {},
    contact: contactAgency === undefined ? undefined : (await agencies()).get(contactAgency),
    zone: (await itemsOf('zones')).find(({ slug }) => slug === zone),
    incentiveBasis: (await localitySources())?.incentiveBasis,
    steps: (await guidesFor('investor')).find(({ facts }) => (facts.steps ?? []).length > 0),
    site,
    mapPoints: site ? await mapPointsAround(site) : [],
    others: [...sameSector.filter(isNear), ...sameSector.filter((other) => !isNear(other))].slice(
      0,
      4,
    ),
  };
}
