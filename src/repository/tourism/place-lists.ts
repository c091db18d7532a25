import type { Locale } from '../../config/locales.ts';
import { localizedName } from '../../domain/glossary-name.ts';
import type { MapPointData } from '../../domain/page/map-points.ts';
import { cardChoices, type CardFacets } from '../../domain/page/card-facets.ts';
import type { Place } from '../../domain/place.ts';
import { translate } from '../../i18n/translator.ts';
import { placeKinds } from '../../schemas/items/place.ts';
import { formerDistricts, localities } from '../localities.ts';
import { districtPoints } from '../map.ts';
import { places } from './places.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** What the list of places is filtered by, and the values of each place. */
export async function placeFacets(locale: Locale) {
  const { t, format } = translate(locale);
  const [all, units, districts] = await Promise.all([places(), localities(), formerDistricts()]);
  const districtOf = new Map(units.map(({ id, formerDistricts: own }) => [id, own[0]?.id]));
  const facetsOf = ({ facts }: Place): CardFacets => ({
    kind: [facts.kind],
    month: (facts.bestMonths ?? []).map(String),
    area: [...new Set(facts.localities.flatMap((id) => districtOf.get(id) ?? []))],
  });
  const cards = all.map(facetsOf);
  const kinds = placeKinds.map((kind) => ({ value: kind, label: t(`place.kinds.${kind}`) }));
  const monthNames = months.map((month) => ({ value: String(month), label: format.month(month) }));
  const areas = districts.map(({ id, name }) => ({
    value: id,
    label: localizedName(name, locale).text,
  }));
  return {
    facetsOf,
    facets: [
      { name: 'kind', label: t('filter.kind'), choices: cardChoices(cards, 'kind', kinds) },
      { name: 'month', label: t('filter.month'), choices: cardChoices(cards, 'month', monthNames) },
      { name: 'area', label: t('filter.area'), choices: cardChoices(cards, 'area', areas) },
    ],
  };
}

/** The map of places: a point for each former district with its number of places; it chooses the district. */
export async function placePoints(): Promise<MapPointData[]> {
  const [all, units, districts] = await Promise.all([places(), localities(), formerDistricts()]);
  const homes = all.map(({ facts }) => {
    const unit = units.find(({ id }) => id === facts.localities[0]);
    return unit?.formerDistricts[0]?.id;
  });
  return districtPoints(
    districts
      .map(({ id, name, bareName = name }) => ({
        ...{ id, name: bareName, href: `?area=${id}` },
        count: homes.filter((home) => home === id).length,
      }))
      .filter(({ count }) => count > 0),
  );
}
