import type { FactRow } from '../../domain/edition/edition.ts';
import { localizedName } from '../../domain/glossary-name.ts';
import { localizeItem } from '../../domain/item.ts';
import { dayKilometres, type Itinerary } from '../../domain/itinerary.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { routeOf } from '../tourism/itineraries.ts';
import type { Binder } from './binder.ts';

/** The days of a route: its stops in order, each with the way from the one before. */
export async function routeFacts(route: Itinerary, binder: Binder): Promise<FactRow[]> {
  const { t, format } = binder.translations;
  const { words, wordsLocale } = localizeItem(route, binder.locale);
  const days = await routeOf(route);
  const rows = days.map((day, index): FactRow => {
    const number = t('itinerary.day', { number: format.number(index + 1) });
    const kilometres = dayKilometres(day);
    const stops = day.stops.map(({ names, way }) => {
      const name = localizedName(names, binder.locale).text;
      const details = [
        way.mode && t(`place.modes.${way.mode}`),
        way.kilometres !== undefined &&
          measureText(way.kilometres, 'kilometre', way.qualifier, binder.translations),
      ].filter((part) => typeof part === 'string');
      if (details.length === 0) return name;
      return t('edition.stop', { name, way: details.join(t('chrome.comma')) });
    });
    return {
      label: { text: `${number}. ${words.days?.[day.id] ?? day.id}`, locale: wordsLocale },
      text: binder.phrase(stops.join(' → ')),
      note:
        kilometres === undefined
          ? undefined
          : binder.phrase(
              t('itinerary.about', { distance: format.measure(kilometres, 'kilometre') }),
            ),
      marks: binder.register.marksOf(
        route.facts.sources,
        day.stops.map(({ way }) => way.source),
      ),
    };
  });
  const months = (route.facts.bestMonths ?? []).map((month) => format.month(month));
  if (months.length === 0) return rows;
  return [...rows, binder.row(t('place.season'), format.list(months))];
}
