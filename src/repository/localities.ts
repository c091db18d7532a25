import { getCollection, getEntry } from 'astro:content';
import { withDistricts, type Locality } from '../domain/locality.ts';
import type { Localized } from '../domain/localize.ts';
import type { FormerDistrict, LocalitySources } from '../schemas/localities.ts';
import { remembered } from './remembered.ts';

/** The district-level units that ended on 30 June 2025, in the order of the file. */
export const formerDistricts = remembered(
  'formerDistricts',
  async (): Promise<readonly FormerDistrict[]> => {
    const entries = await getCollection('formerDistricts');
    return entries.map(({ data }) => data);
  },
);

/** The communes and wards of today, in the order of their national codes. */
export const localities = remembered('localities', async (): Promise<readonly Locality[]> => {
  const [units, districts] = await Promise.all([getCollection('localities'), formerDistricts()]);
  return units
    .map(({ data }) => withDistricts(data, districts))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
});

/** What the list of units rests on. */
export const localitySources = remembered(
  'localitySources',
  async (): Promise<LocalitySources | undefined> => {
    return (await getEntry('localitySources', 'file'))?.data;
  },
);

/** Units by their ids, in the order given. @throws RangeError for an unknown id */
export async function localitiesOf(ids: readonly string[]): Promise<Locality[]> {
  const all = await localities();
  return ids.map((id) => {
    const unit = all.find((candidate) => candidate.id === id);
    if (!unit) throw new RangeError(`localities.yml has no unit "${id}".`);
    return unit;
  });
}

/** Units by their ids; unknown ids are left out (the check names them). */
export async function unitsOf(ids: readonly string[]): Promise<Locality[]> {
  const all = await localities();
  return ids.flatMap((id) => all.find((unit) => unit.id === id) ?? []);
}

/** Names of the districts before 1 July 2025: those named, else those that the units came from. */
export async function districtNames(
  named: readonly string[] | undefined,
  units: readonly Locality[],
): Promise<Localized<string>[]> {
  const ids =
    named ?? units.flatMap((unit) => unit.formerDistricts.slice(0, 1).map(({ id }) => id));
  const districts = await formerDistricts();
  return [...new Set(ids)].flatMap((id) => districts.find((one) => one.id === id)?.name ?? []);
}
