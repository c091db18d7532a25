import { getCollection } from 'astro:content';
import type { Locale } from '../../config/locales.ts';
import type { Locality } from '../../domain/locality.ts';
import { localizedName } from '../../domain/glossary-name.ts';
import type { Localized } from '../../domain/localize.ts';
import type { Project } from '../../domain/project/project.ts';
import { translate } from '../../i18n/translator.ts';
import type { SectorData } from '../../schemas/reference-data.ts';
import { itemsOf } from '../items.ts';
import { districtNames, unitsOf } from '../localities.ts';
import { remembered } from '../remembered.ts';

/** All public projects: the newest list first, then by slug. */
export const projects = remembered('projects', async (): Promise<readonly Project[]> => {
  const all = await itemsOf('projects');
  return all.toSorted((a, b) => {
    const [left, right] = [a.facts.list.date, b.facts.list.date];
    if (left !== right) return left < right ? 1 : -1;
    return a.slug < b.slug ? -1 : 1;
  });
});

/** The investment sectors, those with the most projects first. */
export const sectors = remembered('sectors', async (): Promise<readonly SectorData[]> => {
  const [entries, all] = await Promise.all([getCollection('sectors'), projects()]);
  const count = (id: string) => all.filter(({ facts }) => facts.sector === id).length;
  return entries
    .map(({ data }) => data)
    .sort((a, b) => count(b.id) - count(a.id) || (a.id < b.id ? -1 : 1));
});

/** Names of the sectors by id. */
export const sectorNames = remembered(
  'sectorNames',
  async (): Promise<ReadonlyMap<string, Localized<string>>> => {
    return new Map((await sectors()).map(({ id, name }) => [id, name]));
  },
);

/** Units of today that a project lies in; empty when its list does not let one tell. */
export function projectLocalities(project: Project): Promise<Locality[]> {
  return unitsOf(project.facts.localities ?? []);
}

/** Names of the districts that a project lay in before 1 July 2025. */
export async function projectDistricts(project: Project): Promise<Localized<string>[]> {
  return districtNames(project.facts.formerDistricts, await projectLocalities(project));
}

/** Where each project lies, in the reader's words: the units of today, else the former districts. */
export async function projectPlaces(
  list: readonly Project[],
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  const { t, format } = translate(locale);
  const places = new Map<string, string>();
  for (const project of list) {
    const units = await projectLocalities(project);
    const names =
      units.length > 0
        ? units.map((unit) =>
            t(`units-list.${unit.kind}`, { name: localizedName(unit.name, locale).text }),
          )
        : (await projectDistricts(project)).map((name) =>
            t('place.formerDistrict', { names: localizedName(name, locale).text }),
          );
    if (names.length > 0) places.set(project.slug, format.list(names));
  }
  return places;
}
