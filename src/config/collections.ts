/**
 * THE collection table: the kinds of items and where their pages live.
 * Addresses are the contract of the portal; a change here is a breaking change.
 */
interface CollectionRow {
  /** Section whose navigation entry is current on the item's page. */
  readonly section: string;
  /** Locale-free folder of the item's page, ending in `/`. */
  readonly path: string;
}

export const collections = {
  province: { section: 'province', path: '/province/' },
  projects: { section: 'investment', path: '/investment/projects/' },
  zones: { section: 'investment', path: '/investment/zones/' },
  guides: { section: 'investment', path: '/investment/guide/' },
  places: { section: 'tourism', path: '/tourism/places/' },
  itineraries: { section: 'tourism', path: '/tourism/itineraries/' },
  culture: { section: 'tourism', path: '/tourism/culture/' },
  products: { section: 'products', path: '/products/' },
  events: { section: 'events', path: '/events/' },
  news: { section: 'news', path: '/news/' },
  clarifications: { section: 'press', path: '/press/clarifications/' },
  partners: { section: 'partners', path: '/partners/' },
  documents: { section: 'documents', path: '/documents/' },
} as const satisfies Record<string, CollectionRow>;

/** Whom a guide is for, and where its page stands: each audience reads in its own section. */
export const guidePaths = {
  investor: '/investment/guide/',
  visitor: '/tourism/guide/',
  journalist: '/press/guide/',
  'overseas-vietnamese': '/partners/guide/',
  border: '/province/guide/',
} as const;

export type Audience = keyof typeof guidePaths;

export const audiences = Object.keys(guidePaths) as Audience[];

export type CollectionId = keyof typeof collections;

export const collectionIds = Object.keys(collections) as CollectionId[];

/** The locale-free address of an item; a guide's depends on its audience. */
export function itemAddress(collection: CollectionId, slug: string, audience?: Audience) {
  const folder =
    collection === 'guides' ? guidePaths[audience ?? 'investor'] : collections[collection].path;
  return `${folder}${slug}/` as const;
}

export function isCollectionId(id: string): id is CollectionId {
  return Object.hasOwn(collections, id);
}
