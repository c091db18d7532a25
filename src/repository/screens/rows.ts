import type { Locale } from '../../config/locales.ts';
import { hoursHold } from '../../config/outputs/screens.ts';
import { siteDate } from '../../config/environment/site-date.ts';
import { addDays } from '../../domain/event/days.ts';
import { localizeItem, type Item } from '../../domain/item.ts';
import { textFor } from '../../domain/localize.ts';
import type { WallFace } from '../../domain/screens/wall-slide.ts';
import { translate } from '../../i18n/translator.ts';
import type { ZoneFacts } from '../../schemas/items/zone.ts';
import { itemsOf } from '../items.ts';
import { shownLocales, site } from '../site.ts';

type Hours = NonNullable<ZoneFacts['openingHours']>[number];

interface GateHours extends Hours {
  readonly gate: Item<ZoneFacts>;
  /** Last day on which they may be told. */
  readonly until: string;
}

/** First day of a day, a month or a year. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** Opening hours of the border gates whose source is young enough to be told on a screen. */
export async function currentGateHours(): Promise<GateHours[]> {
  const today = siteDate();
  return (await itemsOf('zones')).flatMap((gate) =>
    gate.facts.kind !== 'border-gate'
      ? []
      : (gate.facts.openingHours ?? [])
          .map((hours) => ({ ...hours, gate, until: addDays(firstDay(hours.asOf), hoursHold) }))
          .filter(({ until }) => until >= today),
  );
}

/** The hours of the gates in each language, with the last day on which all of them hold. */
export async function gateHoursFaces(): Promise<{ faces: WallFace[]; until: string | undefined }> {
  const hours = await currentGateHours();
  const faces = shownLocales().map((locale): WallFace => {
    const { t, format } = translate(locale);
    const oldest = hours.map(({ asOf }) => asOf).sort()[0] ?? '';
    return {
      locale,
      title: t('screens.gateHours'),
      rows: hours.map(({ gate, opens, closes }) => ({
        name: localizeItem(gate, locale).words.title,
        value: `${opens}–${closes}`,
      })),
      asOf: oldest && t('item.asOfDate', { date: format.date(oldest) }),
    };
  });
  return { faces: hours.length > 0 ? faces : [], until: hours.map(({ until }) => until).sort()[0] };
}

/** The emergency numbers in each language. */
export function emergencyFaces(): WallFace[] {
  const numbers = site().emergency ?? [];
  if (numbers.length === 0) return [];
  return shownLocales().map((locale: Locale) => ({
    locale,
    title: translate(locale).t('chrome.emergency'),
    rows: numbers.map(({ number, name }) => ({
      name: textFor(name, locale).words,
      value: number,
    })),
  }));
}
