import { lunarDayOf, lunarMonthStart } from '../../calendar/lunar.ts';
import type { Cell, Chapter } from '../../domain/edition/edition.ts';
import { addDays } from '../../domain/event/days.ts';
import { occurrencesOf, type EventItem } from '../../domain/event/occurrence.ts';
import { ruleOf } from '../../domain/event/rule.ts';
import { localizeItem } from '../../domain/item.ts';
import { lunarText, occurrenceText, ruleText } from '../../i18n/event-words.ts';
import type { Binder } from './binder.ts';
import { unitNames } from './item-facts.ts';

const daysOfYear = 365;

interface Row {
  /** Where it stands in the year: a day, then months without a day, then days of the week. */
  readonly order: string;
  readonly when: string;
  readonly note?: string | undefined;
  readonly event: EventItem;
}

/** The events of the year from the day of the book on, with their lunar day. */
export async function eventTable(
  events: readonly EventItem[],
  asOf: string,
  binder: Binder,
): Promise<Chapter> {
  const { t, format } = binder.translations;
  const rows = events
    .flatMap((event) => rowsOf(event, asOf, binder))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const cells: Cell[][] = [];
  for (const { when, note, event } of rows) {
    const { words, wordsLocale } = localizeItem(event, binder.locale);
    const { localities = [], sources, ruleSource } = event.facts;
    const source = event.facts.editions?.at(-1)?.source ?? ruleSource ?? sources[0]?.id;
    const where = await unitNames(localities, binder);
    cells.push([
      {
        text: binder.phrase(when),
        note: note === undefined ? undefined : binder.phrase(note),
      },
      {
        text: { text: words.title, locale: wordsLocale },
        note: { text: words.summary, locale: wordsLocale },
        marks: binder.register.marksOf(sources, [source]),
      },
      { text: binder.phrase(where === '' ? t('item.notPublished') : where) },
    ]);
  }
  const end = addDays(asOf, daysOfYear);
  return {
    id: 'events',
    title: binder.phrase(t('event.title')),
    lead: binder.phrase(t('edition.eventsOf', { from: format.date(asOf), to: format.date(end) })),
    parts:
      cells.length === 0
        ? []
        : [
            {
              ...{ kind: 'table', id: 'event-table', caption: t('event.title'), rows: cells },
              columns: [
                { label: t('edition.when') },
                { label: t('edition.event') },
                { label: t('event.where') },
              ],
            },
          ],
  };
}

function rowsOf(event: EventItem, asOf: string, binder: Binder): Row[] {
  const { t } = binder.translations;
  const year = Number(asOf.slice(0, 4));
  const end = addDays(asOf, daysOfYear);
  const rule = ruleOf(event.facts);
  const days = occurrencesOf(event.facts, [year, year + 1], lunarMonthStart).filter(
    (one) => one.end >= asOf && one.start <= end,
  );
  if (days.length > 0) {
    return days.map((one) => {
      const lunar =
        rule?.kind === 'lunar' || rule?.kind === 'lunar-cycle'
          ? lunarText(lunarDayOf(one.start), binder.translations)
          : undefined;
      const notes = [lunar, one.computed ? t('event.computedShort') : undefined];
      const note = notes.filter((part) => part !== undefined).join(t('chrome.comma'));
      return {
        ...{ order: one.start, event },
        when: occurrenceText(one, binder.translations),
        note: note === '' ? undefined : note,
      };
    });
  }
  if (!rule || (rule.kind !== 'month' && rule.kind !== 'weekly')) return [];
  const order =
    rule.kind === 'month' ? `~1 ${String(rule.month).padStart(2, '0')}` : `~2 ${rule.weekday}`;
  return [{ order, when: ruleText(rule, binder.translations), event }];
}
