import type { z } from 'astro/zod';
import type { CollectionId } from '../config/collections.ts';
import { clarificationFacts } from './items/clarification.ts';
import { cultureFacts } from './items/culture.ts';
import { documentFacts } from './items/document.ts';
import { eventFacts } from './items/event.ts';
import { guideFacts } from './items/guide.ts';
import { itineraryFacts } from './items/itinerary.ts';
import { newsFacts } from './items/news.ts';
import { partnerFacts } from './items/partner.ts';
import { placeFacts } from './items/place.ts';
import { productFacts } from './items/product.ts';
import { projectFacts } from './items/project.ts';
import { provincePageFacts } from './items/province-page.ts';
import { zoneFacts } from './items/zone.ts';

/** What `facts.yml` may say, per collection. A collection without a schema is a type error. */
export const factsSchemas = {
  province: provincePageFacts,
  projects: projectFacts,
  zones: zoneFacts,
  guides: guideFacts,
  places: placeFacts,
  itineraries: itineraryFacts,
  culture: cultureFacts,
  products: productFacts,
  events: eventFacts,
  news: newsFacts,
  clarifications: clarificationFacts,
  partners: partnerFacts,
  documents: documentFacts,
} as const satisfies Record<CollectionId, z.ZodType>;

/** The facts of an item of the collection, as validated. */
export type FactsOf<Id extends CollectionId> = z.infer<(typeof factsSchemas)[Id]>;
