import type { Locale } from '../../config/locales.ts';
import { localizeItem, type Item } from '../../domain/item.ts';
import { textFor } from '../../domain/localize.ts';
import { csvDocument } from '../../domain/text/csv.ts';
import type { KitFact, KitPicture, PressKit } from '../../files/press-kit.ts';
import { translate } from '../../i18n/translator.ts';
import { site } from '../site.ts';
import type { FactGroup } from './fact-sheet.ts';

/** Credit line of the portal's own drawings, in the reader's language. */
export function creditLine(locale: Locale): string {
  const { name, licence } = site();
  const portal = textFor(name, locale).words;
  return translate(locale).t('media.creditLine', { portal, licence: licence.name });
}

/** The facts of the sheet in one language. */
export function kitFacts(groups: readonly FactGroup[], locale: Locale): KitFact[] {
  const { format } = translate(locale);
  return groups.flatMap(({ item, facts }) => {
    const { words } = localizeItem(item, locale);
    return facts.map((fact) => {
      const { before, number, unit, after } = format.qualified(
        fact.value,
        fact.unit,
        fact.qualifier,
      );
      const source = item.facts.sources.find(({ id }) => id === fact.source);
      return {
        group: words.title,
        label: words.keyFacts?.[fact.id] ?? fact.id,
        value: [before, number, unit, after].filter((part) => part !== '').join(format.unitSpace),
        asOf: format.date(fact.asOf),
        source: [source?.publisher, source?.url].filter(Boolean).join(', '),
      };
    });
  });
}

/**
 * The kit in one language.
 *
 * @param pictures with their bytes, credit and licence
 * @param day on which it is made, `YYYY-MM-DD`
 */
export function pressKit(
  {
    facts,
    pictures,
    day,
  }: { facts: readonly KitFact[]; pictures: readonly KitPicture[]; day: string },
  locale: Locale,
): PressKit {
  const { t, format } = translate(locale);
  const { name, licence } = site();
  const portal = textFor(name, locale).words;
  return {
    title: `${portal}: ${t('press.kit')}`,
    readme: t('kit.readme', {
      portal,
      date: format.date(day),
      licence: licence.name,
      licenceUrl: licence.url,
    }),
    columns: [t('press.fact'), t('press.value'), t('press.asOf'), t('press.source')],
    ...{ facts, pictures },
    credits: csvDocument(
      [t('kit.file'), t('media.usedIn'), t('media.credit'), t('media.licence')],
      pictures.map(({ file, title, credit, licence: terms }) => [file, title, credit, terms]),
    ),
  };
}

/** Title of an item in the reader's language. */
export function titleOf(item: Item, locale: Locale): string {
  return localizeItem(item, locale).words.title;
}
