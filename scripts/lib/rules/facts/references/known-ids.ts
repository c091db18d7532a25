import type { Content } from '../../../content/content.ts';
import { nearestWord } from '../../../../../src/source/nearest-word.ts';
import type { Location } from '../../../../../src/source/finding.ts';
import type { Problem } from '../../rule.ts';
import { said, type Said } from '../../../../../src/source/said.ts';

/** A list that others point into; `undefined` ids when its file cannot be read. */
export interface KnownList {
  /** What an entry is called in a message. */
  readonly noun: Said;
  /** Where entries are added. */
  readonly home: Said;
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
  /** References `places/<slug>`. */
  readonly itemPlaces: KnownList;
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
  const folders = (collection: string, noun: Said): KnownList => ({
    noun,
    home: same(`content/${collection}/`),
    ids: slugs(collection),
  });
  const localities = data['localities.yml'];
  return {
    agencies: {
      noun: said('agency', 'cơ quan'),
      home: same('agencies.yml'),
      ids: idsOf(data['agencies.yml']),
    },
    localities: {
      noun: said('commune or ward', 'xã, phường'),
      home: same('localities.yml'),
      ids: localities && ids(localities.known?.units),
    },
    formerDistricts: {
      noun: said('former district', 'huyện trước đây'),
      home: same('localities.yml'),
      ids: localities && ids(localities.known?.formerDistricts),
    },
    glossary: {
      noun: said('name', 'tên gọi'),
      home: same('glossary.yml'),
      ids: idsOf(data['glossary.yml']),
    },
    sectors: {
      noun: said('sector', 'lĩnh vực'),
      home: same('sectors.yml'),
      ids: idsOf(data['sectors.yml']),
    },
    territories: {
      noun: said('territory', 'địa bàn'),
      home: said('site.yml, under "territories"', '"territories" trong site.yml'),
      ids: ids(data['site.yml']?.known?.territories),
    },
    figures: {
      noun: said('figure', 'bảng số liệu'),
      home: same('figures/'),
      ids: [...content.figures.keys()],
    },
    items: {
      noun: said('item', 'mục'),
      home: said('content/<collection>/<slug>/', 'content/<bộ sưu tập>/<tên thư mục>/'),
      ids: content.items.map(({ reference }) => reference),
    },
    itemPlaces: {
      noun: said('place', 'điểm đến'),
      home: same('content/places/'),
      ids: slugs('places').map((slug) => `places/${slug}`),
    },
    mapPoints: {
      noun: said('point', 'điểm trên bản đồ'),
      home: same('map.yml'),
      ids: ids(data['map.yml']?.known?.points),
    },
    places: folders('places', said('place', 'điểm đến')),
    zones: folders('zones', said('zone', 'khu')),
    documents: folders('documents', said('document', 'văn bản')),
    partners: folders('partners', said('partner', 'đối tác')),
  };
}

/** The name of a file is the same in both languages. */
function same(file: string): Said {
  return said(file, file);
}

type IdList = readonly ({ readonly id?: string | undefined } | undefined)[];

/** The sources that a file names itself. */
export function ownSources(sources: IdList | undefined): KnownList {
  return {
    noun: said('source', 'nguồn'),
    home: said('"sources" in this file', '"sources" trong tệp này'),
    ids: ids(sources),
  };
}

function idsOf(file: { readonly known: IdList | undefined } | undefined): string[] | undefined {
  // A data file that does not exist holds no ids; one that cannot be read could hold any.
  return file ? ids(file.known) : [];
}

/** The ids of a list; entries without one are left out. */
export function ids(list: IdList | undefined): string[] | undefined {
  return list?.map((entry) => entry?.id).filter((id) => id !== undefined);
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
      message: said(`There is no ${list.noun.en} "${id}".`, `Không có ${list.noun.vi} "${id}".`),
      hint: nearest
        ? said(
            `Did you mean "${nearest}"? Otherwise add it to ${list.home.en}.`,
            `Có phải định ghi "${nearest}"? Nếu không, hãy thêm vào ${list.home.vi}.`,
          )
        : said(
            `Add it to ${list.home.en}, or correct the id.`,
            `Thêm vào ${list.home.vi}, hoặc sửa lại mã.`,
          ),
    },
  ];
}
