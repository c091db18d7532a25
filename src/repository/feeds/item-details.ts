import type { Verdict } from '../../config/information.ts';
import type { EventItem, EventTimes } from '../../domain/event/occurrence.ts';
import type { Item } from '../../domain/item.ts';
import type { RouteDay } from '../../domain/itinerary.ts';
import type { Locality } from '../../domain/locality.ts';
import type { Localized } from '../../domain/localize.ts';
import type { Project } from '../../domain/project/project.ts';
import type { GuideFacts } from '../../schemas/items/guide.ts';
import type { ProvincePageFacts } from '../../schemas/items/province-page.ts';
import { agencies } from '../agencies.ts';
import { timedEvents } from '../events/events.ts';
import { itemsNamed, itemsOf } from '../items.ts';
import { districtNames, unitsOf } from '../localities.ts';
import { projectSheet, type ProjectSheet } from '../projects/project-sheet.ts';
import { routeOf } from '../tourism/itineraries.ts';

/** When and where an event is, as its page says it beside the text. */
export interface EventDetails {
  readonly facts: EventItem['facts'];
  readonly times: EventTimes;
  readonly localities: readonly Locality[];
  readonly formerDistricts: readonly Localized<string>[];
  readonly places: readonly Item[];
  readonly organiser: Localized<string> | undefined;
}

/** What an item of some collections says beside its text; a feed that left it out would not be full text. */
export interface ItemDetails {
  readonly claim?: Verdict;
  readonly event?: EventDetails;
  readonly project?: { readonly project: Project; readonly sheet: ProjectSheet };
  readonly steps?: GuideFacts['steps'];
  readonly days?: readonly RouteDay[];
  readonly timeline?: ProvincePageFacts['timeline'];
}

async function eventDetails(slug: string): Promise<ItemDetails> {
  const found = (await timedEvents()).find(({ event }) => event.slug === slug);
  if (!found) return {};
  const { facts } = found.event;
  const localities = await unitsOf(facts.localities ?? []);
  const { organiser } = facts;
  return {
    event: {
      ...{ facts, localities, times: found.times },
      formerDistricts: await districtNames(facts.formerDistricts, localities),
      places: await itemsNamed([facts.place ?? [], facts.places ?? []].flat()),
      organiser: organiser === undefined ? undefined : (await agencies()).get(organiser)?.name,
    },
  };
}

/** The details of an item's page that belong to its full text. */
export async function itemDetails({ collection, slug }: Item): Promise<ItemDetails> {
  const named = <Candidate extends Item>(items: readonly Candidate[]) =>
    items.find((item) => item.slug === slug);
  switch (collection) {
    case 'events':
      return eventDetails(slug);
    case 'projects': {
      const project = named(await itemsOf('projects'));
      return project ? { project: { project, sheet: await projectSheet(project) } } : {};
    }
    case 'guides':
      return { steps: named(await itemsOf('guides'))?.facts.steps };
    case 'itineraries': {
      const itinerary = named(await itemsOf('itineraries'));
      return itinerary ? { days: await routeOf(itinerary) } : {};
    }
    case 'clarifications': {
      const verdict = named(await itemsOf('clarifications'))?.facts.verdict;
      return verdict ? { claim: verdict } : {};
    }
    case 'province':
      return { timeline: named(await itemsOf('province'))?.facts.timeline };
    case 'zones':
    case 'places':
    case 'culture':
    case 'products':
    case 'news':
    case 'partners':
    case 'documents':
      return {};
  }
}
