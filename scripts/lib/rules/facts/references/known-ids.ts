import type { Content } from '../../../content/content.ts';
import { nearestWord } from '../../../../../src/source/nearest-word.ts';
import type { Location } from '../../../../../src/source/finding.ts';
import type { Problem } from '../../rule.ts';

/** A list that others point into; `undefined` ids when its file cannot be read. */
export interface KnownList {
  /** What an entry is called in a message. */
  readonly noun: string;
  /** Where entries are added. */
  readonly home: string;
  readonly ids: readonly string[] | undefined;
}

export interface KnownIds {
  readonly agencies: KnownList;
  readonly localities: KnownList;
  readonly formerDistricts: KnownList;
  readonly glossary: KnownList;
  readonly sectors: KnownList;
  readonly territories: KnownList;
  readonly figures: KnownList;
  readonly items: KnownList;
  readonly mapPoints: KnownList;
  readonly places: KnownList;
  readonly zones: KnownList;
  readonly documents: KnownList;
  readonly partners: KnownList;
}

/** The ids of everything that can be pointed at. */
export function knownIds(content: Content): KnownIds {
  const { data } = content;
  const slugs = (collection: string) =>
    content.items.flatMap((item) => (item.collection === collection ? [item.slug] : []));
  const folders = (collection: string, noun: string): KnownList => ({
    noun,
    home: `content/${collection}/`,
    ids: slugs(collection),
  });
  const localities = data['localities.yml'];
  return {
    agencies: { noun: 'agency', home: 'agencies.yml', ids: idsOf(data['agencies.yml']) },
    localities: {
      noun: 'commune or ward',
      home: 'localities.yml',
      ids: localities && ids(localities.known?.units),
    },
    formerDistricts: {
      noun: 'former district',
      home: 'localities.yml',
      ids: localities && ids(localities.known?.formerDistricts),
    },
    glossary: { noun: 'name', home: 'glossary.yml', ids: idsOf(data['glossary.yml']) },
    sectors: { noun: 'sector', home: 'sectors.yml', ids: idsOf(data['sectors.yml']) },
    territories: {
      noun: 'territory',
      home: 'site.yml, under "territories"',
      ids: ids(data['site.yml']?.known?.territories),
    },
    figures: { noun: 'figure', home: 'figures/', ids: [...content.figures.keys()] },
    items: {
      noun: 'item',
      home: 'content/<collection>/<slug>/',
      ids: content.items.map(({ reference }) => reference),
    },
    mapPoints: { noun: 'point', home: 'map.yml', ids: ids(data['map.yml']?.known?.points) },
    places: folders('places', 'place'),
    zones: folders('zones', 'zone'),
    documents: folders('documents', 'document'),
    partners: folders('partners', 'partner'),
  };
}

type IdList = readonly ({ readonly id?: string | undefined } | undefined)[];

function idsOf(file: { readonly known: IdList | undefined } | undefined): string[] | undefined {
  // A data file that does not exist holds no ids; one that cannot be read could hold any.
  return file ? ids(file.known) : [];
}

function ids(list: IdList | undefined): string[] | undefined {
  return list?.flatMap((entry) => entry?.id ?? []);
}

/** A problem when the id is not in the list; none when the list cannot be read. */
export function missingFrom(
  list: KnownList,
  id: string | undefined,
  at: () => Location,
): Problem[] {
  if (id === undefined || list.ids === undefined || list.ids.includes(id)) return [];
  const nearest = nearestWord(id, list.ids);
  return [
    {
      ...at(),
      message: `There is no ${list.noun} "${id}".`,
      hint: nearest
        ? `Did you mean "${nearest}"? Otherwise add it to ${list.home}.`
        : `Add it to ${list.home}, or correct the id.`,
    },
  ];
}
