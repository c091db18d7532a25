import type { FactRow, StepRow } from '../../domain/edition/edition.ts';
import { localizedName, namesOf } from '../../domain/glossary-name.ts';
import { localizeItem, type Item } from '../../domain/item.ts';
import type { Place } from '../../domain/place.ts';
import { isExpired } from '../../domain/place.ts';
import { measureText } from '../../i18n/measure-text.ts';
import type { GlossaryEntry } from '../../schemas/glossary.ts';
import type { CultureFacts } from '../../schemas/items/culture.ts';
import type { GuideFacts } from '../../schemas/items/guide.ts';
import type { ZoneFacts } from '../../schemas/items/zone.ts';
import { unitsOf } from '../localities.ts';
import type { Binder } from './binder.ts';

/** Communes and wards in words: "Tả Van commune, Sa Pa ward". */
export async function unitNames(ids: readonly string[], binder: Binder): Promise<string> {
  const { t } = binder.translations;
  const units = await unitsOf(ids);
  return units
    .map(({ kind, name }) =>
      t(`units-list.${kind}`, { name: localizedName(name, binder.locale).text }),
    )
    .join(t('chrome.comma'));
}

/** Where a place is, when it is at its best, how one gets there, what it costs on the day of the book. */
export async function placeFacts(
  place: Place,
  names: ReadonlyMap<string, GlossaryEntry>,
  asOf: string,
  binder: Binder,
): Promise<FactRow[]> {
  const { t, format } = binder.translations;
  const { facts } = place;
  const marks = (source: string) => binder.register.marksOf(facts.sources, [source]);
  const nameOf = (id: string) => {
    const entry = names.get(id);
    return entry ? localizedName(namesOf(entry), binder.locale).text : id;
  };
  const rows = [binder.row(t('place.unit'), await unitNames(facts.localities, binder))];
  if (facts.elevation) {
    const { metres, source } = facts.elevation;
    rows.push(binder.row(t('place.elevation'), format.measure(metres, 'metre'), marks(source)));
  }
  if (facts.bestMonths && facts.bestMonths.length > 0) {
    const months = facts.bestMonths.map((month) => format.month(month));
    rows.push(binder.row(t('place.season'), format.list(months)));
  }
  for (const { from, to, mode, kilometres, minutes, source } of facts.access ?? []) {
    const way = to === undefined ? nameOf(from) : `${nameOf(from)} → ${nameOf(to)}`;
    const details = [
      t(`place.modes.${mode}`),
      kilometres !== undefined && format.measure(kilometres, 'kilometre'),
      minutes !== undefined && format.duration(minutes),
    ].filter((part) => part !== false);
    const label = to === undefined ? t('edition.wayFrom', { place: way }) : way;
    rows.push(binder.row(label, details.join(t('chrome.comma')), marks(source)));
  }
  if (facts.hours) {
    const { opens, closes, asOf: seen, source } = facts.hours;
    const note = t('item.asOfDate', { date: format.date(seen) });
    rows.push(binder.row(t('place.hours'), `${opens}–${closes}`, marks(source), note));
  }
  const labels = localizeItem(place, binder.locale).words.fees ?? {};
  for (const fee of (facts.fees ?? []).filter((one) => !isExpired(one, asOf))) {
    const note = t('item.asOfDate', { date: format.date(fee.asOf) });
    const price = format.money(fee.amount, fee.currency);
    rows.push(binder.row(labels[fee.id] ?? fee.id, price, marks(fee.source), note));
  }
  return [...rows, ...binder.keyFacts(place)];
}

/** Kind, place, area, use and hours of a zone or a gate. */
export async function zoneFacts(zone: Item<ZoneFacts>, binder: Binder): Promise<FactRow[]> {
  const { t, format } = binder.translations;
  const { kind, localities, area, occupancy, openingHours = [], sources } = zone.facts;
  const marks = (source: string) => binder.register.marksOf(sources, [source]);
  const rows = [binder.row(t('tourism.kind'), t(`zone.kinds.${kind}`))];
  if (localities) {
    rows.push(binder.row(t('project.place'), await unitNames(localities, binder)));
  }
  if (area) {
    const size = measureText(area.hectares, 'hectare', area.qualifier, binder.translations);
    rows.push(binder.row(t('project.area'), size, marks(area.source)));
  }
  if (occupancy) {
    const { percent, qualifier, asOf, source } = occupancy;
    const share = measureText(percent, 'percent', qualifier, binder.translations);
    const note = t('item.asOfDate', { date: format.date(asOf) });
    rows.push(binder.row(t('zone.occupancy'), share, marks(source), note));
  }
  const labels = localizeItem(zone, binder.locale).words.hours ?? {};
  for (const { id, opens, closes, asOf, source } of openingHours) {
    const note = t('zone.hoursNote', { date: format.date(asOf) });
    const label = labels[id] ?? t('place.hours');
    rows.push(binder.row(label, `${opens}–${closes}`, marks(source), note));
  }
  return [...rows, ...binder.keyFacts(zone)];
}

/** Who recognised a people’s heritage, and when. */
export function cultureFacts({ facts }: Item<CultureFacts>, binder: Binder): FactRow[] {
  const { t, format } = binder.translations;
  return (facts.recognition ?? []).map(({ body, year, source }) =>
    binder.row(
      t('culture.recognition'),
      t(`culture.bodies.${body}`),
      binder.register.marksOf(facts.sources, [source]),
      year === undefined ? undefined : format.date(year),
    ),
  );
}

/** The steps of a guide, each with its time limit and its legal basis. */
export function guideSteps(guide: Item<GuideFacts>, binder: Binder): StepRow[] {
  const { t, format } = binder.translations;
  const { words, wordsLocale } = localizeItem(guide, binder.locale);
  return (guide.facts.steps ?? []).map(({ id, days, legalBasis }) => ({
    text: { text: words.steps?.[id] ?? '', locale: wordsLocale },
    marks: binder.register.marksOf(guide.facts.sources, [legalBasis]),
    limit:
      days === undefined
        ? t('guide.noLimit')
        : t('guide.limit', { count: days, days: format.number(days) }),
  }));
}
