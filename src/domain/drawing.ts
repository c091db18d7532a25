import type { Drawing } from '../schemas/shared/drawing.ts';
import type { SectionId } from '../config/sections.ts';
import type { Item } from './item.ts';

/** A drawing with the seed that makes it this one and no other. */
export interface SeededDrawing {
  readonly motif: Drawing['motif'];
  readonly season: Drawing['season'];
  readonly seed: string;
}

/** What stands for an item that names no drawing: the valley of the home page, in mist. */
const fallbackDrawing = { motif: 'valley', season: 'mist' } as const;

/** The drawing of an item; its folder is the seed unless the facts give another. */
export function drawingOf(item: Pick<Item, 'slug' | 'facts'>): SeededDrawing {
  const { motif, season, seed }: Drawing = item.facts.art ?? fallbackDrawing;
  return { motif, season, seed: seed ?? item.slug };
}

/** Name of a drawing's file, the same for the same picture. */
export function drawingName({ motif, season, seed }: SeededDrawing): string {
  return `${seed}-${motif}-${season}`;
}

/**
 * The season that the valley of the home page shows in a month: flooded fields in May and June,
 * green in July and August, ripe in September and October, mist from November to February.
 */
export function seasonOfMonth(month: number): Drawing['season'] {
  if (month >= 3 && month <= 6) return 'water';
  if (month === 7 || month === 8) return 'green';
  return month === 9 || month === 10 ? 'gold' : 'mist';
}

/** Drawings of the pages that are not items. */
export const pageDrawings = {
  province: { motif: 'valley', season: 'green', seed: 'province' },
  units: { motif: 'stilt', season: 'green', seed: 'units' },
  figures: { motif: 'bridge', season: 'mist', seed: 'figures' },
  investment: { motif: 'bridge', season: 'mist', seed: 'investment' },
  tourism: { motif: 'terraces', season: 'gold', seed: 'tourism' },
  places: { motif: 'peak', season: 'water', seed: 'places' },
  itineraries: { motif: 'valley', season: 'gold', seed: 'itineraries' },
  culture: { motif: 'market', season: 'gold', seed: 'culture' },
  products: { motif: 'cinnamon', season: 'green', seed: 'products' },
  events: { motif: 'market', season: 'mist', seed: 'events' },
  news: { motif: 'bridge', season: 'green', seed: 'news' },
  partners: { motif: 'valley', season: 'water', seed: 'partners' },
  press: { motif: 'town', season: 'night', seed: 'press' },
  documents: { motif: 'earth', season: 'mist', seed: 'documents' },
  media: { motif: 'terraces', season: 'water', seed: 'media' },
  search: { motif: 'lake', season: 'mist', seed: 'search' },
  about: { motif: 'tea', season: 'green', seed: 'about' },
  notFound: { motif: 'peak', season: 'mist', seed: 'not-found' },
} as const satisfies Record<string, SeededDrawing>;

/** The leading drawing of the home page on a day (`YYYY-MM-DD`). */
export function homeDrawing(seed: string, day: string): SeededDrawing {
  return { motif: 'valley', season: seasonOfMonth(Number(day.slice(5, 7))), seed };
}

/** Sections within a section that show its drawing. */
const borrowed = {
  projects: 'investment',
  facts: 'press',
  clarifications: 'press',
  corrections: 'press',
  terms: 'press',
  coverage: 'press',
} as const;

/** The drawing of a section's page, or of the search. */
export function pageDrawing(page: SectionId | 'search'): SeededDrawing {
  const name = page in borrowed ? borrowed[page as keyof typeof borrowed] : page;
  return pageDrawings[name as keyof typeof pageDrawings];
}
