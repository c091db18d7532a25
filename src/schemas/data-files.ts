import { z } from 'astro/zod';
import { agencyData } from './agency.ts';
import { clusterData } from './cluster.ts';
import { figureData } from './figure.ts';
import { glossaryEntry } from './glossary.ts';
import { localitiesFile } from './localities.ts';
import { mapData } from './map.ts';
import { publicationData } from './publication.ts';
import { coverageData, dutyData, sectorData } from './reference-data.ts';
import { siteData } from './site.ts';

/** The data files at the root of the content folder and what each may say. */
export const dataFileSchemas = {
  'site.yml': siteData,
  'agencies.yml': z.array(agencyData).min(1),
  'glossary.yml': z.array(glossaryEntry),
  'sectors.yml': z.array(sectorData),
  'localities.yml': localitiesFile,
  'clusters.yml': z.array(clusterData),
  'duties.yml': z.array(dutyData),
  'coverage.yml': z.array(coverageData),
  'map.yml': mapData,
  'publications.yml': z.array(publicationData),
} as const satisfies Record<string, z.ZodType>;

export type DataFileName = keyof typeof dataFileSchemas;

/** `figures/<id>.yml`: one statistical series each. */
export const figureSchema = figureData;
