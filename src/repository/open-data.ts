import {
  datasetFields,
  datasetIds,
  mappedDatasets,
  type DatasetId,
} from '../config/outputs/datasets.ts';
import type { Locale } from '../config/locales.ts';
import {
  coverageRecord,
  documentRecord,
  eventRecord,
  figureRecords,
  placeRecord,
  projectRecord,
  termRecord,
  unitRecord,
  type DataRecord,
} from '../domain/open-data.ts';
import type { Localized } from '../domain/localize.ts';
import { translate } from '../i18n/translator.ts';
import { itemPath, localePath, type SitePath } from '../routing/paths.ts';
import type { StructuredData } from '../routing/structured-data/common.ts';
import { dataCatalog, type OfferedDataset } from '../routing/structured-data/portal.ts';
import { publisherData } from './agencies.ts';
import { timedEvents } from './events/events.ts';
import { figures } from './figures.ts';
import { glossary } from './glossary.ts';
import { documents } from './information/documents.ts';
import { coverage, termsByKind } from './information/press.ts';
import { localities } from './localities.ts';
import { places } from './tourism/places.ts';
import { projects } from './projects/projects.ts';
import { shownLocales, site } from './site.ts';

/** The page's address in each language shown. */
function addressesOf(path: SitePath): Localized<string> {
  return Object.fromEntries(
    shownLocales().map((locale) => [locale, site().origin + localePath(locale, path)]),
  );
}

/** The records of a data set, in a fixed order. */
export async function recordsOf(dataset: DatasetId): Promise<DataRecord[]> {
  switch (dataset) {
    case 'units':
      return (await localities()).map(unitRecord);
    case 'places':
      return (await places()).map((place) => placeRecord(place, addressesOf(itemPath(place))));
    case 'projects':
      return (await projects()).map((project) =>
        projectRecord(project, addressesOf(itemPath(project))),
      );
    case 'events':
      return (await timedEvents()).map(({ event, times }) =>
        eventRecord(event, times, addressesOf(itemPath(event))),
      );
    case 'documents': {
      const names = await glossary();
      return (await documents()).map((document) => {
        const { vi, en, zh } = names.get(document.facts.issuer) ?? {};
        return documentRecord(document, { vi, en, zh }, addressesOf(itemPath(document)));
      });
    }
    case 'terms':
      return [...(await termsByKind()).values()].flat().map(termRecord);
    case 'coverage':
      return (await coverage()).map(coverageRecord);
    case 'figures':
      return (await figures()).flatMap(figureRecords);
  }
}

/** The data sets as a catalogue names them, with the files for a reader of the language. */
function offeredDatasets(locale: Locale): OfferedDataset[] {
  const { t, format } = translate(locale);
  const file = (name: string, type: string) => ({ url: `${site().origin}/data/${name}`, type });
  return datasetIds.map((id) => ({
    name: t(`openData.sets.${id}`),
    description: format.list(datasetFields[id].map((field) => t(`openData.fields.${field}`))),
    files: [
      file(`${id}.json`, 'application/json'),
      ...(mappedDatasets.includes(id) ? [file(`${id}.geojson`, 'application/geo+json')] : []),
      file(`${id}.${locale}.csv`, 'text/csv'),
    ],
  }));
}

/** `DataCatalog` of the open data, in words of the language. */
export async function openDataCatalogue(locale: Locale): Promise<StructuredData> {
  const { t } = translate(locale);
  const { origin, licence } = site();
  return dataCatalog(
    {
      name: t('about.open-data.title'),
      description: t('about.open-data.summary'),
      url: new URL(localePath(locale, '/about/open-data/'), origin).href,
      ...{ licence: licence.url, locale },
    },
    await publisherData(locale),
    offeredDatasets(locale),
  );
}
