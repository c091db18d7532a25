import type { z } from 'astro/zod';
import type { CollectionId } from '../config/collections.ts';
import { clarificationFacts } from './clarification.ts';
import { cultureFacts } from './culture.ts';
import { documentFacts } from './document.ts';
import { eventFacts } from './event.ts';
import { guideFacts } from './guide.ts';
import { itineraryFacts } from './itinerary.ts';
import { newsFacts } from './news.ts';
import { partnerFacts } from './partner.ts';
import { placeFacts } from './place.ts';
import { productFacts } from './product.ts';
import { projectFacts } from './project.ts';
import { provincePageFacts } from './province-page.ts';
import { zoneFacts } from './zone.ts';

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
