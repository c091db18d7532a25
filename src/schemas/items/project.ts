import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { partialDate } from '../shared/dates.ts';
import { slug } from '../shared/identifiers.ts';
import { localizedText } from '../shared/localized.ts';
import { qualifier } from '../shared/measure.ts';
import { position } from '../shared/place-facts.ts';

export const projectStatuses = ['calling', 'planned', 'selecting', 'closed'] as const;

export const projectKinds = [
  'airport',
  'road',
  'tunnel',
  'dry-port',
  'logistics-area',
  'industrial-zone',
  'industrial-cluster',
  'urban-area',
  'residential-area',
  'ecotourism-site',
  'resort',
  'tourist-town',
] as const;

/** What kind of paper names the project; only a call calls. */
export const listKinds = ['call', 'plan', 'scheme', 'report'] as const;

export const investmentForms = ['bidding', 'ppp', 'auction', 'direct'] as const;

const wholeDong = z
  .int('Write the capital in whole đồng: 6900000000000, not 6.9.')
  .positive()
  .describe('Whole đồng');

const capital = z
  .strictObject({
    vnd: wholeDong.optional().describe('Capital in whole đồng: 6900000000000'),
    from: wholeDong.optional().describe('Lower end of a range, whole đồng'),
    to: wholeDong.optional().describe('Upper end of a range, whole đồng'),
    qualifier: qualifier.default('exact'),
    source: slug.describe('Id of one of the sources'),
  })
  .refine(
    ({ vnd, from, to }) =>
      vnd === undefined ? from !== undefined && to !== undefined && from < to : !from && !to,
    { message: 'Give either "vnd", or "from" and "to" with "from" below "to".' },
  )
  .describe('Capital in VND: one number, or a range; left out when it is not published');

/** A project that looks for investors. What the list does not publish is left out, never guessed. */
export const projectFacts = commonFacts.extend({
  sector: slug.describe('An id of sectors.yml'),
  kind: z.enum(projectKinds).describe('What is to be built'),
  localities: z
    .array(slug)
    .min(1)
    .optional()
    .describe('Communes or wards of today, ids of localities.yml'),
  formerDistricts: z.array(slug).min(1).optional().describe('Districts before 1 July 2025'),
  zone: slug.optional().describe('Economic or industrial zone, a folder of zones'),
  area: z
    .strictObject({
      hectares: z.number().positive().describe('Hectares'),
      qualifier: qualifier.default('exact'),
      source: slug.describe('Id of one of the sources'),
    })
    .optional()
    .describe('Area in hectares; left out when it is not published'),
  capital: capital.optional(),
  form: z.enum(investmentForms).optional().describe('How the investor is chosen'),
  projectStatus: z.enum(projectStatuses).describe('calling only if the list is a call'),
  list: z
    .strictObject({
      kind: z.enum(listKinds).describe('call: a call for investors; only then is it "calling"'),
      title: localizedText.describe('Number of the decision, or what the list is'),
      date: partialDate.describe('Day of the list'),
      source: slug.describe('Id of one of the sources'),
    })
    .describe('The list that names the project'),
  termYears: z.int().positive().optional().describe('Term of the project in years'),
  incentives: z
    .array(
      z.strictObject({
        id: slug.describe('Its text stands in the words, under "incentives"'),
        legalBasis: slug.describe('Id of a source: the rule that grants it'),
      }),
    )
    .optional()
    .describe('Incentives of this project; their text stands in the words, under "incentives"'),
  infrastructure: z
    .array(
      z.strictObject({
        id: slug.describe('Its text stands in the words, under "infrastructure"'),
        source: slug.describe('Id of one of the sources'),
      }),
    )
    .optional()
    .describe('What already reaches the fence; its text stands in the words'),
  position: position.optional(),
  contactAgency: slug.optional().describe('Agency that answers investors, an id of agencies.yml'),
  partnersSought: z.string().optional().describe('Which partners the project looks for'),
});

export type ProjectFacts = z.infer<typeof projectFacts>;
