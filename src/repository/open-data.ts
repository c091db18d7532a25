import { type DatasetId } from '../config/datasets.ts';
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
import { itemPath, localePath, type SitePath } from '../routing/paths.ts';
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
