import {
  feedLength,
  feedSections,
  type FeedForm,
  type FeedSection,
} from '../../config/outputs/feeds.ts';
import { siteDate } from '../../config/environment/site-date.ts';
import { locales, type Locale } from '../../config/locales.ts';
import { sectionIds, sections } from '../../config/sections.ts';
import { localizeItem, referenceOf, type Item } from '../../domain/item.ts';
import { textFor } from '../../domain/localize.ts';
import { isPublic } from '../../domain/publication.ts';
import { publicationDays } from '../../domain/publication-days.ts';
import type { Feed, FeedEntry } from '../../files/feed/feed.ts';
import { kindOf } from '../../i18n/kind-words.ts';
import { translate } from '../../i18n/translator.ts';
import { writtenLocales } from '../../routing/alternates.ts';
import { feedPath, itemPath, localePath, type SitePath } from '../../routing/paths.ts';
import type { NewsFacts } from '../../schemas/items/news.ts';
import { agencies, publisherName } from '../agencies.ts';
import { allItems } from '../items.ts';
import { remembered } from '../remembered.ts';
import { shownLocales, site } from '../site.ts';

/** A feed: of the whole portal, or of one of its sections. */
export interface FeedChoice {
  readonly locale: Locale;
  readonly section: FeedSection | undefined;
}

/** What only the finished page knows of an item. */
export type FeedBody = Pick<FeedEntry, 'html' | 'picture'>;

/** Facts that only some collections have. */
type FeedFacts = Item['facts'] & { readonly original?: NewsFacts['original'] };

const absolute = (path: SitePath) => new URL(path, site().origin).href;

/** Every feed there is. */
export function feedChoices(): FeedChoice[] {
  return shownLocales().flatMap((locale) =>
    [undefined, ...feedSections].map((section) => ({ locale, section })),
  );
}

/**
 * All that feeds carry in a language, last changed first, of one day those with the newest facts first:
 * public on the day of the build (a review build knows others too), with words of their own.
 */
const itemsByChange = remembered('itemsByChange', async (locale: Locale): Promise<Item[]> => {
  const order = (item: Item) =>
    `${publicationDays(item.facts).modified} ${item.facts.asOf} ${referenceOf(item)}`;
  return (await allItems())
    .filter((item) => item.words[locale] !== undefined && isPublic(item.facts, siteDate()))
    .map((item) => ({ item, order: order(item) }))
    .sort((a, b) => (a.order > b.order ? -1 : 1))
    .map(({ item }) => item);
});

/** The items of a feed, last changed first. */
export async function feedItems({ locale, section }: FeedChoice): Promise<Item[]> {
  const folder = section === undefined ? '/' : sections[section].path;
  return (await itemsByChange(locale))
    .filter((item) => itemPath(item).startsWith(folder))
    .slice(0, feedLength);
}

/** Who an item is from, and under which terms it may be printed again. */
async function termsOf({ facts }: Item<FeedFacts>, locale: Locale) {
  const { t } = translate(locale);
  const agency = (await agencies()).get(facts.agency);
  const name = textFor(agency?.name ?? (await publisherName()), locale).words;
  const { licence, name: portal } = site();
  const { original } = facts;
  return {
    author: { name, url: agency?.website },
    licence: original ? { name: original.licence } : licence,
    rights: t('feeds.credit', {
      agency: original ? `${original.author} (${original.publisher})` : name,
      portal: textFor(portal, locale).words,
      licence: original?.licence ?? licence.name,
    }),
    original: original && {
      ...{ name: original.author, publisher: original.publisher, url: original.url },
    },
  };
}

/** An item as a feed carries it, with the body that was rendered for it. */
export async function feedEntry(item: Item, locale: Locale, body: FeedBody): Promise<FeedEntry> {
  const translations = translate(locale);
  const { words } = localizeItem(item, locale);
  const kind = kindOf(item, translations);
  const path = itemPath(item);
  const section = sectionIds.find(
    (id) => sections[id].place !== 'sub' && path.startsWith(sections[id].path),
  );
  return {
    url: absolute(localePath(locale, path)),
    ...{ title: words.title, summary: words.summary },
    ...body,
    ...publicationDays(item.facts),
    ...(await termsOf(item, locale)),
    categories: [
      ...(section ? [{ term: section, label: translations.t(`sections.${section}`) }] : []),
      { term: `${item.collection}/${kind.id}`, label: kind.text },
    ],
    sources: item.facts.sources.map(({ title, url, publisher }) => ({
      name: title,
      url,
      publisher,
    })),
    translations: writtenLocales(item, shownLocales())
      .filter((other) => other !== locale)
      .map((other) => ({
        language: locales[other].htmlLang,
        url: absolute(localePath(other, path)),
      })),
  };
}

/** The credit line for whatever the portal's own publisher answers for. */
export async function feedCredit(locale: Locale): Promise<string> {
  const { name, licence } = site();
  return translate(locale).t('feeds.credit', {
    agency: textFor(await publisherName(), locale).words,
    portal: textFor(name, locale).words,
    licence: licence.name,
  });
}

/** A feed around its entries. */
export async function feedOf(
  { locale, section }: FeedChoice,
  entries: readonly FeedEntry[],
): Promise<Feed> {
  const { t } = translate(locale);
  const { name, licence, province } = site();
  const portal = textFor(name, locale).words;
  const publisher = textFor(await publisherName(), locale).words;
  const address = (own: Locale, form: FeedForm) =>
    absolute(localePath(own, feedPath(section, form)));
  return {
    title: section ? t('feeds.section', { portal, section: t(`sections.${section}`) }) : portal,
    subtitle: t('feeds.subtitle', { licence: licence.name }),
    language: locales[locale].htmlLang,
    home: absolute(localePath(locale, section ? sections[section].path : '/')),
    self: { atom: address(locale, 'xml'), json: address(locale, 'json') },
    terms: absolute(localePath(locale, '/about/open-data/')),
    publisher: { name: publisher, url: site().origin },
    rights: await feedCredit(locale),
    licence,
    icon: absolute('/art/seal.svg'),
    since: province.since,
    translations: shownLocales()
      .filter((other) => other !== locale)
      .map((other) => ({ language: locales[other].htmlLang, url: address(other, 'xml') })),
    entries,
  };
}
