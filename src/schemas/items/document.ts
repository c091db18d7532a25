import { z } from 'astro/zod';
import { documentKinds, documentReadings } from '../../config/information.ts';
import { commonFacts } from '../item.ts';
import { day } from '../shared/dates.ts';
import { slug, webAddress } from '../shared/identifiers.ts';

/** A plan, decision, law or publication. */
export const documentFacts = commonFacts.extend({
  number: z.string().min(1).describe('Number and sign, for example 88/KH-UBND'),
  kind: z.enum(documentKinds).describe('What kind of document it is'),
  issuer: slug.describe('Who issued it, an id of glossary.yml'),
  issuedOn: day.describe('Day of issue'),
  inForceFrom: day.optional().describe('In force from this day'),
  inForceUntil: day.optional().describe('Last day in force'),
  replacedBy: slug.optional().describe('Document that replaced it, a folder of documents'),
  amendedBy: z.array(slug).optional().describe('Documents that amend it, folders of documents'),
  officialTitle: z.string().optional().describe('Its title in the language of issue, as printed'),
  officialText: webAddress.optional().describe('Address of the text at its official publisher'),
  read: z
    .enum(documentReadings)
    .describe('What the editors read: the official text, a mirror, a digest, or reports about it'),
  files: z.array(z.string()).optional().describe('Files in this folder that readers may download'),
});

export type DocumentFacts = z.infer<typeof documentFacts>;
