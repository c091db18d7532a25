/**
 * THE section table: what stands in the masthead's navigation, in order.
 * The label is the interface string `sections.<id>`; a missing one is a type error.
 */
interface SectionRow {
  /** Locale-free address, ending in `/`. */
  readonly path: string;
  readonly place: 'navigation' | 'footer';
}

export const sections = {
  province: { path: '/province/', place: 'navigation' },
  figures: { path: '/province/figures/', place: 'navigation' },
  units: { path: '/province/units/', place: 'navigation' },
  tourism: { path: '/tourism/', place: 'navigation' },
  about: { path: '/about/', place: 'footer' },
} as const satisfies Record<string, SectionRow>;

export type SectionId = keyof typeof sections;

export const sectionIds = Object.keys(sections) as SectionId[];
