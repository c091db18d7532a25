import type { ScreenList } from '../../config/outputs/screens.ts';
import { placesOfSeason } from '../../domain/screens/season.ts';
import { translate } from '../../i18n/translator.ts';
import { places } from '../tourism/places.ts';
import { comingEvents, screenNotices, type ScreenItem } from './item-words.ts';

/** The items of a list that fills itself, as they are on the day; rows of hours and numbers are no items. */
export async function listedItems(list: ScreenList, count: number): Promise<ScreenItem[]> {
  switch (list) {
    case 'events':
      return (await comingEvents()).slice(0, count);
    case 'notices':
      return (await screenNotices()).slice(0, count);
    case 'season':
      return placesOfSeason(await places(), count).map(({ place, months }) => ({
        item: place,
        showing: { until: place.facts.expireAt, months },
        date: (locale) => translate(locale).t('screens.season'),
      }));
    case 'gate-hours':
    case 'emergency':
      return [];
  }
}
