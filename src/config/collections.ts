/**
 * THE collection table: the kinds of items and where their pages live.
 * Addresses are the contract of the portal; a change here is a breaking change.
 */
interface CollectionRow {
  /** Section whose navigation entry is current on the item's page. */
  readonly section: string;
  /** Locale-free folder of the item's page, ending in `/`. */
  readonly path: string;
  /** Whether `src/pages` has a page for it; links to collections without pages are findings. */
  readonly hasPages: boolean;
}

export const collections = {
  province: { section: 'province', path: '/province/', hasPages: true },
  projects: { section: 'investment', path: '/investment/projects/', hasPages: true },
  zones: { section: 'investment', path: '/investment/zones/', hasPages: true },
  guides: { section: 'investment', path: '/investment/guide/', hasPages: true },
  places: { section: 'tourism', path: '/tourism/places/', hasPages: true },
  itineraries: { section: 'tourism', path: '/tourism/itineraries/', hasPages: true },
  culture: { section: 'tourism', path: '/tourism/culture/', hasPages: true },
  products: { section: 'products', path: '/products/', hasPages: true },
  events: { section: 'events', path: '/events/', hasPages: true },
  news: { section: 'news', path: '/news/', hasPages: false },
  clarifications: { section: 'press', path: '/press/clarifications/', hasPages: false },
  partners: { section: 'partners', path: '/partners/', hasPages: false },
  documents: { section: 'documents', path: '/documents/', hasPages: false },
} as const satisfies Record<string, CollectionRow>;

/** Whom a guide is for, and where its page stands: each audience reads in its own section. */
export const guidePaths = {
  investor: '/investment/guide/',
  visitor: '/tourism/guide/',
  journalist: '/press/guide/',
  'overseas-vietnamese': '/partners/guide/',
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
