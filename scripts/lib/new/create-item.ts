import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CollectionId } from '../../../src/config/collections.ts';
import {
  internationalLocale,
  localeCodes,
  sourceLocale,
  type Locale,
} from '../../../src/config/locales.ts';
import { provinceSlots } from '../../../src/config/pages/province-slots.ts';
import { factsSchemas } from '../../../src/schemas/facts.ts';
import type { Content } from '../content/content.ts';
import { jsonSchemaOf } from '../schemas/json-schema.ts';
import type { FindingLanguage } from '../../../src/source/said.ts';
import { factsTemplate } from './facts-template.ts';
import { helpIn } from './help.ts';
import type { Samples } from './sample-value.ts';
import { wordsTemplate } from './words-template.ts';

/** What was made; absolute paths. */
export interface NewItem {
  readonly directory: string;
  readonly files: readonly string[];
}

/** Optional keys that a new item begins with. */
const active: Partial<Record<CollectionId, readonly string[]>> = {
  events: ['rule'],
  news: ['eventOn'],
};

/** What an editor says of an item before it is made. */
export interface ItemWish {
  readonly collection: CollectionId;
  /** In the canonical form. */
  readonly slug: string;
  /** Day of the making, `YYYY-MM-DD`. */
  readonly today: string;
  /** In the language that the item is written in first. */
  readonly title?: string | undefined;
  /** Id of agencies.yml; left out: the first one. */
  readonly agency?: string | undefined;
  /** Languages to make a file for; left out: those that site.yml shows. */
  readonly languages?: readonly Locale[] | undefined;
  /** Language of the help lines; English if left out. */
  readonly helpLanguage?: FindingLanguage | undefined;
}

/**
 * Makes the folder of a new item as a draft that `check` accepts.
 *
 * @throws RangeError when the folder exists
 */
export function createItem(content: Content, directory: string, wish: ItemWish): NewItem {
  const { collection, slug, today, title } = wish;
  const folder = path.join(directory, collection, slug);
  if (existsSync(folder)) throw new RangeError(`${collection}/${slug} exists already.`);
  const help = helpIn(wish.helpLanguage ?? 'en');
  const languages = wish.languages ?? shownLanguages(content);
  const source = languages.includes(sourceLocale) ? sourceLocale : (languages[0] ?? sourceLocale);
  const facts = factsTemplate(
    jsonSchemaOf(factsSchemas[collection]),
    {
      ...samplesFor(content, collection, slug, today),
      ...(wish.agency === undefined ? {} : { agency: wish.agency }),
      // The commented example has to name another language than the usual one.
      sourceLocale: source === sourceLocale ? internationalLocale : source,
    },
    ['art', ...(source === sourceLocale ? [] : ['sourceLocale']), ...(active[collection] ?? [])],
    help,
  );
  const texts: (readonly [string, string])[] = [
    ['facts.yml', facts],
    ...languages.map(
      (locale) =>
        [
          `${locale}.md`,
          wordsTemplate(locale, { collection, source, title, today, help }),
        ] as const,
    ),
  ];
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of texts) writeFileSync(path.join(folder, name), text);
  return { directory: folder, files: texts.map(([name]) => path.join(folder, name)) };
}

/** The languages that the portal shows. */
export function shownLanguages({ data }: Content): Locale[] {
  return (data['site.yml']?.known?.locales ?? localeCodes).filter((locale) => locale !== undefined);
}

function samplesFor(
  { data, items }: Content,
  collection: CollectionId,
  slug: string,
  today: string,
): Samples {
  const unit = data['localities.yml']?.known?.units?.[0]?.id;
  const district = data['localities.yml']?.known?.formerDistricts?.[0]?.id;
  const place = items.find((item) => item.collection === 'places') ?? items[0];
  const dates = [
    'asOf',
    'accessed',
    'date',
    'on',
    'publishedAt',
    'issuedOn',
    'since',
    'start',
    'end',
    'noticedOn',
    'answeredOn',
  ];
  return {
    ...Object.fromEntries(dates.map((key) => [key, today])),
    ...{ publishAt: today, expireAt: today, reviewBy: today, expires: today, inForceFrom: today },
    ...{ inForceUntil: today, takenOn: today, eventOn: today, reportDue: today },
    status: 'draft',
    preparedBy: 'editors',
    agency: data['agencies.yml']?.known?.[0]?.id ?? 'agency',
    province: data['site.yml']?.known?.province?.territory ?? 'province',
    sources: [
      { id: 'source', title: '…', url: 'https://example.org/', publisher: '…', accessed: today },
    ],
    source: 'source',
    ...{ url: 'https://example.org/', website: 'https://example.org/' },
    ...{ file: 'picture.jpg', cover: 'picture.jpg' },
    slot: slug,
    order: collection === 'province' ? provinceSlots.findIndex((slot) => slot === slug) + 1 : 1,
    position: { latitude: 22.3, longitude: 103.9, source: 'source' },
    localities: unit === undefined ? [] : [unit],
    formerDistricts: district === undefined ? [] : [district],
    sector: data['sectors.yml']?.known?.[0]?.id ?? 'sector',
    ...{ related: place ? [place.reference] : [], places: place ? [place.reference] : [] },
    peoples: place ? [place.reference] : [],
    days: [{ id: 'day-1', stops: place ? [{ place: place.reference }] : [] }],
    ...{ kilometres: { from: 100 }, editions: [{ start: today, source: 'source' }] },
    redirectFrom: ['/old/address/'],
    place: place?.reference ?? 'province/overview',
    capital: { vnd: 1_000_000_000, source: 'source' },
    rule: 'lunar: 1-15',
    country: 'CN',
    basis: ['source'],
    issuer: data['glossary.yml']?.known?.[0]?.id ?? 'o-chinh-phu',
    officialText: 'https://example.org/',
    outage: { from: `${today} 22:00`, until: `${today} 23:30` },
    ...{ language: 'fr', since: today },
    ...{ opens: '07:30', closes: '17:30' },
    harmonizedSystemChapter: '09',
    from: data['glossary.yml']?.known?.[0]?.id ?? 'ha-noi',
  };
}
