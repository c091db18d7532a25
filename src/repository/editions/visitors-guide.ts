import type { Locale } from '../../config/locales.ts';
import { cultureKinds } from '../../schemas/items/culture.ts';
import type { Chapter, Part } from '../../domain/edition/edition.ts';
import type { Item } from '../../domain/item.ts';
import { byFormerDistrict } from '../../domain/locality.ts';
import type { Place } from '../../domain/place.ts';
import { textFor } from '../../domain/localize.ts';
import { glossary } from '../glossary.ts';
import { guidesFor } from '../guides.ts';
import { itemsOf } from '../items.ts';
import { formerDistricts, localities } from '../localities.ts';
import { newestOf, site } from '../site.ts';
import { itineraries } from '../tourism/itineraries.ts';
import { places } from '../tourism/places.ts';
import { Binder } from './binder.ts';
import { chaptersWithParts, formerTerritories, inOrder, type Book } from './book.ts';
import { eventTable } from './event-table.ts';
import { cultureFacts, guideSteps, placeFacts } from './item-facts.ts';
import { routeFacts } from './route-facts.ts';

/** Getting here, places by area, routes, peoples, dishes, events of a year, safety. */
export async function visitorsGuide(locale: Locale): Promise<Book> {
  const [guides, destinations, routes, culture, events] = await Promise.all([
    guidesFor('visitor'),
    places(),
    itineraries(),
    itemsOf('culture'),
    itemsOf('events'),
  ]);
  const items: Item[] = [...guides, ...destinations, ...routes, ...culture, ...events];
  const asOf = newestOf(items);
  const binder = new Binder(locale, items, formerTerritories());
  const { t } = binder.translations;
  const told = (kinds: readonly (typeof cultureKinds)[number][]): Part[] =>
    kinds.flatMap((kind): Part[] => {
      const own = culture.filter(({ facts }) => facts.kind === kind);
      if (own.length === 0) return [];
      return [
        { kind: 'group', id: `culture-${kind}`, title: binder.phrase(t(`culture.kinds.${kind}`)) },
        ...own.map((item) =>
          binder.entry(item, { level: 4, body: 'opening', facts: cultureFacts(item, binder) }),
        ),
      ];
    });
  const chapters: Chapter[] = [
    {
      id: 'before-you-go',
      title: binder.phrase(t('tourism.guides')),
      parts: guides.map((guide) =>
        binder.entry(guide, {
          ...{ level: 3, body: 'whole', facts: binder.keyFacts(guide) },
          steps: guideSteps(guide, binder),
        }),
      ),
    },
    {
      id: 'places',
      title: binder.phrase(t('tourism.placesTitle')),
      parts: await placesByArea(destinations, asOf, binder),
    },
    {
      id: 'routes',
      title: binder.phrase(t('tourism.itineraries')),
      parts: await inOrder(routes, async (route) =>
        binder.entry(route, {
          ...{ level: 3, body: 'none', facts: await routeFacts(route, binder) },
        }),
      ),
    },
    {
      id: 'culture',
      title: binder.phrase(t('tourism.cultureTitle')),
      parts: told(cultureKinds),
    },
    await eventTable(events, asOf, binder),
    emergencyChapter(binder),
  ];
  return { binder, items, chapters: chaptersWithParts(chapters) };
}

/** Places under the former district in which they lie: the areas that travellers still ask for. */
async function placesByArea(
  destinations: readonly Place[],
  asOf: string,
  binder: Binder,
): Promise<Part[]> {
  const [units, districts, names] = await Promise.all([
    localities(),
    formerDistricts(),
    glossary(),
  ]);
  const areas = byFormerDistrict(units, districts).map(({ district, localities: members }) => ({
    district,
    own: destinations.filter(({ facts }) => members.some(({ id }) => id === facts.localities[0])),
  }));
  const parts = await inOrder(
    areas.filter(({ own }) => own.length > 0),
    async ({ district, own }): Promise<Part[]> => [
      { kind: 'group', id: `area-${district.id}`, title: binder.formerArea(district) },
      ...(await inOrder(own, async (place) => {
        const facts = await placeFacts(place, names, asOf, binder);
        return binder.entry(place, { level: 4, body: 'opening', facts });
      })),
    ],
  );
  return parts.flat();
}

/** Numbers to call, as `site.yml` gives them. */
function emergencyChapter(binder: Binder): Chapter {
  const { t } = binder.translations;
  const numbers = site().emergency ?? [];
  return {
    id: 'emergency',
    title: binder.phrase(t('about.contact.emergency.heading')),
    lead: binder.phrase(t('about.contact.emergency.text')),
    parts:
      numbers.length === 0
        ? []
        : [
            {
              ...{ kind: 'entry', id: 'emergency-numbers', level: 2, steps: [], blocks: [] },
              facts: numbers.map(({ number, name }) =>
                binder.row(textFor(name, binder.locale).words, number),
              ),
            },
          ],
  };
}
