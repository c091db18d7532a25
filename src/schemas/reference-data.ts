import { z } from 'astro/zod';
import { itemReference, slug, webAddress } from './shared/identifiers.ts';
import { localizedText } from './shared/localized.ts';

const sourceNote = z.union([z.string(), z.array(z.string())]).optional();

/** An investment sector. */
export const sectorData = z.strictObject({
  id: slug,
  name: localizedText,
  summary: localizedText,
  source: sourceNote,
  resources: z
    .array(z.strictObject({ text: localizedText, source: webAddress }))
    .optional()
    .describe('What the sector rests on, one sentence each, numbers with their year'),
  policy: z
    .array(z.strictObject({ text: localizedText, source: webAddress }))
    .optional()
    .describe('Plans, decisions and rules that matter here, one sentence each'),
  figures: z.array(slug).optional().describe('Ids of content/figures'),
  zones: z.array(slug).optional().describe('Folders of zones'),
  related: z.array(itemReference).optional().describe('Guides, products, places to read on'),
});

/** A foreign-information cluster: LED wall and kiosk at a border gate or in Sa Pa. */
export const clusterData = z.strictObject({
  id: slug,
  name: localizedText,
  place: localizedText,
  screens: z
    .array(z.strictObject({ kind: z.enum(['led', 'kiosk']), note: z.string().optional() }))
    .optional(),
  source: sourceNote,
});

/** A legal duty of the portal and what shows that it is met. */
export const dutyData = z.strictObject({
  id: slug,
  law: z.strictObject({
    number: z.string().min(1),
    article: z.union([z.string(), z.number()]).optional(),
    title: localizedText,
  }),
  duty: localizedText,
  evidence: z.array(z.string()),
  status: z.enum(['met', 'partly', 'planned']),
  source: sourceNote,
});

export type SectorData = z.infer<typeof sectorData>;
export type ClusterData = z.infer<typeof clusterData>;
export type DutyData = z.infer<typeof dutyData>;
