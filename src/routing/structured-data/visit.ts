import { locales } from '../../config/locales.ts';
import type { Occurrence } from '../../domain/event/occurrence.ts';
import type { LocalizedItem } from '../../domain/item.ts';
import type { Place } from '../../domain/place.ts';
import type { ProductFacts } from '../../schemas/items/product.ts';
import { inContext, type DataNode, type StructuredData } from './common.ts';

/** The country that every address of the portal lies in, by its ISO 3166-1 code. */
const country = 'VN';

/** Where something is: communes or wards, and the province. */
function address(region: string, localities: readonly string[] = []): DataNode {
  return {
    '@type': 'PostalAddress',
    ...(localities.length > 0 && { addressLocality: localities.join(', ') }),
    addressRegion: region,
    addressCountry: country,
  };
}

/** `TouristAttraction` of a destination. */
export function placeData(
  { words }: LocalizedItem,
  place: Place,
  province: string,
  localities: readonly string[],
): StructuredData {
  const { position, elevation } = place.facts;
  const { latitude, longitude } = position;
  return inContext({
    '@type': 'TouristAttraction',
    name: words.title,
    description: words.summary,
    geo: {
      '@type': 'GeoCoordinates',
      ...{ latitude, longitude },
      ...(elevation && { elevation: `${String(elevation.metres)} m` }),
    },
    address: address(province, localities),
    containedInPlace: { '@type': 'AdministrativeArea', name: province },
  });
}

/** `Event` at one of its times: the next one, or the last that is known. */
export function eventData(
  { words, wordsLocale }: LocalizedItem,
  time: Occurrence,
  { venue, province, organizer }: { venue?: string; province: string; organizer?: string },
): StructuredData {
  return inContext({
    '@type': 'Event',
    name: words.title,
    description: words.summary,
    inLanguage: locales[wordsLocale].htmlLang,
    startDate: time.start,
    endDate: time.end,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    // A computed day has not been announced: nothing is said of its status.
    ...(!time.computed && { eventStatus: 'https://schema.org/EventScheduled' }),
    location: { '@type': 'Place', name: venue ?? words.title, address: address(province) },
    ...(organizer === undefined
      ? {}
      : { organizer: { '@type': 'GovernmentOrganization', name: organizer } }),
  });
}

/** `TouristTrip` of a suggested route, with its stops by name. */
export function tripData({ words }: LocalizedItem, stops: readonly string[]): StructuredData {
  return inContext({
    '@type': 'TouristTrip',
    name: words.title,
    description: words.summary,
    itinerary: {
      '@type': 'ItemList',
      itemListElement: stops.map((name, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
      })),
    },
  });
}

/** `Product` of a local speciality: what it is and where it comes from; the portal sells nothing. */
export function productData(
  { words, item: { facts } }: LocalizedItem<ProductFacts>,
  category: string,
): StructuredData {
  const { geographicalIndication, harmonizedSystemChapter } = facts;
  const properties = [
    geographicalIndication?.number !== undefined && {
      name: 'geographical indication',
      value: geographicalIndication.number,
    },
    harmonizedSystemChapter !== undefined && {
      name: 'HS chapter',
      value: harmonizedSystemChapter,
    },
  ].filter((property) => property !== false);
  return inContext({
    '@type': 'Product',
    name: words.title,
    description: words.summary,
    category,
    countryOfOrigin: { '@type': 'Country', name: country },
    ...(properties.length > 0 && {
      additionalProperty: properties.map((property) => ({
        '@type': 'PropertyValue',
        ...property,
      })),
    }),
  });
}
