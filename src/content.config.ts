import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { CollectionId } from './config/collections.ts';
import { dataFile, figureFiles } from './loaders/data.ts';
import { gone } from './loaders/gone.ts';
import { items } from './loaders/items.ts';
import type { WordsByLocale } from './loaders/reading/words.ts';
import { collectionIds } from './config/collections.ts';
import { localeCodes } from './config/locales.ts';
import { agencyData } from './schemas/agency.ts';
import { clusterData } from './schemas/cluster.ts';
import { factsSchemas } from './schemas/facts.ts';
import { figureData } from './schemas/figure.ts';
import { glossaryEntry } from './schemas/glossary.ts';
import { formerDistrict, localityData, localitySources } from './schemas/localities.ts';
import { mapData } from './schemas/map.ts';
import { publicationData } from './schemas/publication.ts';
import { coverageData, dutyData, sectorData } from './schemas/reference-data.ts';

/** A collection of item folders. */
function itemCollection<Id extends CollectionId>(id: Id) {
  const facts = factsSchemas[id];
  return defineCollection({
    loader: items(id),
    schema: ({ image }) =>
      z.object({
        facts,
        words: z.custom<WordsByLocale>(),
        pictures: z.record(z.string(), image()),
      }),
  });
}

const byId = <Entry extends { id: string }>(list: readonly Entry[]) =>
  list.map((entry) => [entry.id, entry] as const);

export const collections = {
  province: itemCollection('province'),
  projects: itemCollection('projects'),
  zones: itemCollection('zones'),
  guides: itemCollection('guides'),
  places: itemCollection('places'),
  itineraries: itemCollection('itineraries'),
  culture: itemCollection('culture'),
  products: itemCollection('products'),
  events: itemCollection('events'),
  news: itemCollection('news'),
  clarifications: itemCollection('clarifications'),
  partners: itemCollection('partners'),
  documents: itemCollection('documents'),
  gone: defineCollection({
    loader: gone(),
    schema: z.object({
      address: z.string(),
      kind: z.enum(collectionIds as [CollectionId, ...CollectionId[]]),
      cause: z.enum(['withdrawn', 'expired']),
      on: z.string(),
      formerAddresses: z.array(z.string()),
      reasons: z.partialRecord(z.enum(localeCodes), z.string()),
    }),
  }),
  figures: defineCollection({ loader: figureFiles(), schema: figureData }),
  localities: defineCollection({
    loader: dataFile('localities.yml', ({ units }) => byId(units)),
    schema: localityData,
  }),
  formerDistricts: defineCollection({
    loader: dataFile('localities.yml', ({ formerDistricts }) => byId(formerDistricts)),
    schema: formerDistrict,
  }),
  localitySources: defineCollection({
    loader: dataFile('localities.yml', ({ sources, asOf, incentiveBasis }) => [
      ['file', { sources, asOf, incentiveBasis }],
    ]),
    schema: localitySources,
  }),
  glossary: defineCollection({ loader: dataFile('glossary.yml', byId), schema: glossaryEntry }),
  agencies: defineCollection({ loader: dataFile('agencies.yml', byId), schema: agencyData }),
  sectors: defineCollection({ loader: dataFile('sectors.yml', byId), schema: sectorData }),
  clusters: defineCollection({ loader: dataFile('clusters.yml', byId), schema: clusterData }),
  duties: defineCollection({ loader: dataFile('duties.yml', byId), schema: dutyData }),
  coverage: defineCollection({ loader: dataFile('coverage.yml', byId), schema: coverageData }),
  publications: defineCollection({
    loader: dataFile('publications.yml', (list) =>
      list.map((entry) => [`${entry.edition}.${entry.locale}`, entry]),
    ),
    schema: publicationData,
  }),
  map: defineCollection({
    loader: dataFile('map.yml', (map) => [['province', map]]),
    schema: mapData,
  }),
};
