import { locales } from '../../config/locales.ts';
import type { Occurrence } from '../../domain/event/occurrence.ts';
import type { LocalizedItem } from '../../domain/item.ts';
import type { Place } from '../../domain/place.ts';
import type { StructuredData } from './common.ts';

/** `TouristAttraction` of a destination. */
export function placeData(localized: LocalizedItem, place: Place): StructuredData {
  const { latitude, longitude } = place.facts.position;
  return {
    '@context': 'https://schema.org',
    '@type': 'TouristAttraction',
    name: localized.words.title,
    description: localized.words.summary,
    inLanguage: locales[localized.wordsLocale].htmlLang,
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

/** `Event` at one of its times: the next one, or the last that is known. */
export function eventData(
  localized: LocalizedItem,
  time: Occurrence,
  venue: string | undefined,
): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: localized.words.title,
    description: localized.words.summary,
    inLanguage: locales[localized.wordsLocale].htmlLang,
    startDate: time.start,
    endDate: time.end,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventStatus: 'https://schema.org/EventScheduled',
    location: {
      '@type': 'Place',
      name: venue ?? localized.words.title,
      address: { '@type': 'PostalAddress', addressCountry: 'VN' },
    },
  };
}

/** `TouristTrip` of a suggested route, with its stops by name. */
export function tripData(localized: LocalizedItem, stops: readonly string[]): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'TouristTrip',
    name: localized.words.title,
    description: localized.words.summary,
    inLanguage: locales[localized.wordsLocale].htmlLang,
    itinerary: {
      '@type': 'ItemList',
      itemListElement: stops.map((name, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
      })),
    },
  };
}
