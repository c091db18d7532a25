import type { Item } from '../../domain/item.ts';
import type { Localized } from '../../domain/localize.ts';
import type { MapPointData } from '../../domain/page/map-points.ts';
import { sitePoint, type SitePoint } from '../../domain/project/site.ts';
import type { ProjectFacts } from '../../schemas/items/project.ts';
import type { ZoneFacts } from '../../schemas/items/zone.ts';
import { itemsOf } from '../items.ts';
import { formerDistricts, unitsOf } from '../localities.ts';
import { districtPoints, mapPoints, provinceMap } from '../map.ts';
import { projects } from './projects.ts';
import { remembered } from '../remembered.ts';

type Sited = Item<ProjectFacts> | Item<ZoneFacts>;

/** Projects and zones that are counted in one former district. */
export interface DistrictSites {
  readonly id: string;
  readonly name: Localized<string>;
  /** Without the kind of unit, for the map. */
  readonly bareName: Localized<string>;
  readonly projects: readonly Item<ProjectFacts>[];
  readonly zones: readonly Item<ZoneFacts>[];
}

async function districtsOf({ facts }: Sited) {
  const units = await unitsOf(facts.localities ?? []);
  const ids = facts.formerDistricts ?? units.flatMap((unit) => unit.formerDistricts[0]?.id ?? []);
  const all = await formerDistricts();
  return [...new Set(ids)].flatMap((id) => all.find((district) => district.id === id) ?? []);
}

/** The point that stands for a project or zone on the map; `undefined` when its list says no place. */
export async function siteOf(item: Sited): Promise<SitePoint | undefined> {
  const seats = (await provinceMap())?.districts ?? [];
  const titles = Object.fromEntries(
    Object.entries(item.words).map(([locale, words]) => [locale, words?.title]),
  );
  const whereabouts = { position: item.facts.position, districts: await districtsOf(item) };
  return sitePoint(whereabouts, titles, seats);
}

/** Projects and zones by former district, in the order of the districts; then those without a place. */
export const sitesByDistrict = remembered(
  'sitesByDistrict',
  async (): Promise<{
    districts: DistrictSites[];
    elsewhere: Sited[];
  }> => {
    const home = async (item: Sited) => (await districtsOf(item))[0]?.id;
    const all = await Promise.all(
      (await projects()).map(async (item) => ({ item, id: await home(item) })),
    );
    const zones = await Promise.all(
      (await itemsOf('zones')).map(async (item) => ({ item, id: await home(item) })),
    );
    const districts = (await formerDistricts())
      .map(({ id, name, bareName = name }) => ({
        ...{ id, name, bareName },
        projects: all.filter((one) => one.id === id).map(({ item }) => item),
        zones: zones.filter((one) => one.id === id).map(({ item }) => item),
      }))
      .filter((one) => one.projects.length + one.zones.length > 0);
    const elsewhere: Sited[] = [...all, ...zones]
      .filter(({ id }) => id === undefined)
      .map(({ item }) => item);
    return { districts, elsewhere };
  },
);

/** The map of investment: a point for each district with its number of projects and zones. */
export const sitePoints = remembered('sitePoints', async (): Promise<readonly MapPointData[]> => {
  const { districts } = await sitesByDistrict();
  return districtPoints(
    districts.map(({ id, bareName, projects: own, zones }) => ({
      ...{ id, name: bareName, count: own.length + zones.length, href: `#district-${id}` },
    })),
  );
});

/** A few orienting points and the site itself, for the map on a sheet. */
export async function mapPointsAround(site: SitePoint): Promise<MapPointData[]> {
  const orienting = (await mapPoints()).filter(
    ({ strong, latitude, longitude }) =>
      strong === true && Math.hypot(latitude - site.latitude, longitude - site.longitude) > 0.05,
  );
  const { latitude, longitude, names } = site;
  return [...orienting, { id: 'site', latitude, longitude, names, kind: 'point', strong: true }];
}
