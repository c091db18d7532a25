import type { Locale } from '../../config/locales.ts';
import { namesOf } from '../../domain/glossary-name.ts';
import { referenceOf, type Item } from '../../domain/item.ts';
import { textFor, type Localized } from '../../domain/localize.ts';
import type { MapPointData } from '../../domain/page/map-points.ts';
import type { WallFace } from '../../domain/screens/wall-slide.ts';
import type { ClusterData, TopicData } from '../../schemas/cluster.ts';
import { glossary } from '../glossary.ts';
import { mapPointsWith } from '../map.ts';
import { itemsNamed } from '../items.ts';
import { shownLocales } from '../site.ts';
import { places } from '../tourism/places.ts';
import { clusters } from './clusters.ts';
import { screenItem, type ScreenItem } from './item-words.ts';
import { listedItems } from './lists.ts';
import { emergencyFaces, gateHoursFaces } from './rows.ts';

/** Items of a list on a kiosk; more would not be read standing. */
const listLength = 8;

/** A topic of a kiosk with all that it shows. */
export interface KioskTopic {
  readonly id: string;
  readonly name: Localized<string>;
  readonly list: TopicData['list'];
  /** Items of the list first, then those that the editors chose; each once. */
  readonly items: readonly ScreenItem[];
  /** How many of the items are those of the list. */
  readonly listed: number;
  /** Hours or numbers to call, in each language. */
  readonly rows: readonly WallFace[];
  /** Last day on which the rows may be told. */
  readonly rowsUntil: string | undefined;
  /** Names in each language. */
  readonly terms: readonly Localized<string>[];
}

/** A cluster that has a kiosk. */
export interface Kiosk {
  readonly id: string;
  readonly name: ClusterData['name'];
  readonly place: ClusterData['place'];
  readonly topics: readonly KioskTopic[];
}

let made: Promise<Kiosk[]> | undefined;

/** The kiosks of the province, made once a build; a province may have none. */
export function kiosks(): Promise<Kiosk[]> {
  made ??= clusters().then((all) =>
    Promise.all(
      all.flatMap(({ id, name, place, kiosk }) =>
        kiosk
          ? [Promise.all(kiosk.topics.map(topicOf)).then((topics) => ({ id, name, place, topics }))]
          : [],
      ),
    ),
  );
  return made;
}

async function topicOf({ id, name, list, items = [], terms = [] }: TopicData): Promise<KioskTopic> {
  const chosen = await Promise.all((await itemsNamed(items)).map(screenItem));
  const listed = list ? await listedItems(list, listLength) : [];
  const all = [...listed, ...chosen.filter((item) => item !== undefined)];
  const names = await glossary();
  const hours = list === 'gate-hours' ? await gateHoursFaces() : undefined;
  return {
    ...{ id, name, list, listed: listed.length },
    items: [...new Map(all.map((one) => [referenceOf(one.item), one])).values()],
    rows: hours?.faces ?? (list === 'emergency' ? emergencyFaces() : []),
    rowsUntil: hours?.until,
    terms: terms.flatMap((term) => names.get(term) ?? []).map(namesOf),
  };
}

/** Where the pages of all kiosks stand: what `getStaticPaths` asks. */
export async function kioskPlaces(): Promise<{ kiosk: Kiosk; locale: Locale }[]> {
  return (await kiosks()).flatMap((kiosk) => shownLocales().map((locale) => ({ kiosk, locale })));
}

/** Where an item is, on a map that leads nowhere; `undefined` for items that are in no one place. */
export async function kioskMap(
  item: Item,
): Promise<{ point: string; points: MapPointData[] } | undefined> {
  const { facts } = item;
  const named = 'place' in facts && typeof facts.place === 'string' ? facts.place : undefined;
  const reference = item.collection === 'places' ? referenceOf(item) : named;
  const found = (await places()).find((one) => referenceOf(one) === reference);
  if (!found) return undefined;
  const { point, points } = await mapPointsWith(found);
  return { point, points: points.map((one) => ({ ...one, place: undefined, href: undefined })) };
}

/** Name of a kiosk, a topic or a term for a reader. */
export function nameFor(name: Localized<string>, locale: Locale): string {
  return textFor(name, locale).words;
}
