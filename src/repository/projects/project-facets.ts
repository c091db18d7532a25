import {
  areaBands,
  scaleBands,
  unpublished,
  type AreaId,
  type ProjectFacet,
  type ScaleId,
} from '../../config/project-facets.ts';
import type { Locale } from '../../config/locales.ts';
import type { FacetChoice } from '../../domain/project/facet-choice.ts';
import { localizedName } from '../../domain/glossary-name.ts';
import { textFor } from '../../domain/localize.ts';
import { facetsOf, type Project } from '../../domain/project/project.ts';
import { translate } from '../../i18n/translator.ts';
import { scaleText } from '../../i18n/project-words.ts';
import { projectStatuses } from '../../schemas/items/project.ts';
import { localities } from '../localities.ts';
import { site } from '../site.ts';
import { projects, sectors } from './projects.ts';

const scaleIds: readonly ScaleId[] = [...scaleBands.map(({ id }) => id), unpublished];
const areaIds: readonly AreaId[] = [...areaBands.map(({ id }) => id), unpublished];

type Labels = readonly Omit<FacetChoice, 'count'>[];

/** Every value that a facet may have, in its own order, in the reader's words. */
async function labelsOf(facet: ProjectFacet, locale: Locale): Promise<Labels> {
  const { t } = translate(locale);
  switch (facet) {
    case 'sector':
      return (await sectors()).map(({ id, name }) => ({
        value: id,
        label: textFor(name, locale).words,
      }));
    case 'locality':
      return (await localities()).map((unit) => ({
        value: unit.id,
        label: t(`units-list.${unit.kind}`, { name: localizedName(unit.name, locale).text }),
      }));
    case 'status':
      return projectStatuses.map((id) => ({ value: id, label: t(`project.statuses.${id}`) }));
    case 'scale':
      return scaleIds.map((id) => ({
        value: id,
        label: scaleText(id, translate(locale), site().exchangeRates ?? []),
        name: t(`project.scales.${id}`),
      }));
    case 'area':
      return areaIds.map((id) => ({ value: id, label: t(`project.areas.${id}`) }));
  }
}

/** The projects that have a facet value. */
export async function projectsWith(facet: ProjectFacet, value: string): Promise<Project[]> {
  return (await projects()).filter(({ facts }) => facetsOf(facts)[facet].includes(value));
}

/** The values that some project has, with their labels and counts. */
export async function facetChoices(
  locale: Locale,
): Promise<Record<ProjectFacet, readonly FacetChoice[]>> {
  const all = await projects();
  const choicesOf = async (facet: ProjectFacet): Promise<FacetChoice[]> =>
    (await labelsOf(facet, locale))
      .map((choice) => ({
        ...choice,
        count: all.filter(({ facts }) => facetsOf(facts)[facet].includes(choice.value)).length,
      }))
      .filter(({ count }) => count > 0);
  return {
    sector: await choicesOf('sector'),
    locality: await choicesOf('locality'),
    status: await choicesOf('status'),
    scale: await choicesOf('scale'),
    area: await choicesOf('area'),
  };
}
