import { locales, type Locale } from '../../config/locales.ts';
import { textFor } from '../../domain/localize.ts';
import { publicationDays, type PublicationDays } from '../../domain/publication-days.ts';
import { localePath, type SitePath } from '../../routing/paths.ts';
import type { PageRecord } from '../../routing/structured-data/page.ts';
import { publisherData } from '../agencies.ts';
import { allItems } from '../items.ts';
import { remembered } from '../remembered.ts';
import { site } from '../site.ts';

/** From the beginning of the province to the last change of any item: the days of pages that are none. */
const portalDays = remembered('portalDays', async (): Promise<PublicationDays> => {
  const published = site().province.since;
  const changes = (await allItems()).map(({ facts }) => publicationDays(facts).modified);
  return { published, modified: [published, ...changes].sort().at(-1) ?? published };
});

/** What a layout knows of its page. */
export interface DescribedPage {
  readonly locale: Locale;
  /** Its own original, locale included. */
  readonly canonical: SitePath;
  readonly wordsLocale: Locale;
  readonly title: string;
  readonly description: string;
  /** The card that stands for it. */
  readonly card: SitePath;
  /** Of an item: its days and the agency that contributed it. */
  readonly days?: PublicationDays | undefined;
  readonly creator?: string | undefined;
}

/** What a catalogue says of a page; pages that are no items are the publisher's. */
export async function pageRecord(page: DescribedPage): Promise<PageRecord> {
  const { locale, canonical, wordsLocale, title, description, card, days, creator } = page;
  const { name, origin, licence } = site();
  const absolute = (address: SitePath) => new URL(address, origin).href;
  const publisher = await publisherData(locale);
  return {
    ...(days ?? (await portalDays())),
    ...{ title, description, licence, publisher },
    url: absolute(canonical),
    language: locales[wordsLocale].htmlLang,
    picture: absolute(card),
    creator: creator ?? publisher.name,
    portal: { name: textFor(name, locale).words, url: absolute(localePath(locale, '/')) },
  };
}
