/**
 * THE section table: what stands in the masthead's navigation, in order.
 * The label is the interface string `sections.<id>`; a missing one is a type error.
 */
interface SectionRow {
  /** Locale-free address, ending in `/`. */
  readonly path: string;
  /** `footer`: listed at the foot of each page; `sub`: reached through its section. */
  readonly place: 'navigation' | 'footer' | 'sub';
}

export const sections = {
  province: { path: '/province/', place: 'navigation' },
  figures: { path: '/province/figures/', place: 'sub' },
  units: { path: '/province/units/', place: 'sub' },
  investment: { path: '/investment/', place: 'navigation' },
  projects: { path: '/investment/projects/', place: 'sub' },
  tourism: { path: '/tourism/', place: 'navigation' },
  places: { path: '/tourism/places/', place: 'sub' },
  itineraries: { path: '/tourism/itineraries/', place: 'sub' },
  culture: { path: '/tourism/culture/', place: 'sub' },
  events: { path: '/events/', place: 'navigation' },
  products: { path: '/products/', place: 'navigation' },
  news: { path: '/news/', place: 'navigation' },
  partners: { path: '/partners/', place: 'navigation' },
  press: { path: '/press/', place: 'navigation' },
  facts: { path: '/press/facts/', place: 'sub' },
  clarifications: { path: '/press/clarifications/', place: 'sub' },
  corrections: { path: '/press/corrections/', place: 'sub' },
  terms: { path: '/press/terms/', place: 'sub' },
  coverage: { path: '/press/coverage/', place: 'sub' },
  documents: { path: '/documents/', place: 'footer' },
  media: { path: '/media/', place: 'footer' },
  about: { path: '/about/', place: 'footer' },
} as const satisfies Record<string, SectionRow>;

export type SectionId = keyof typeof sections;

export const sectionIds = Object.keys(sections) as SectionId[];
