/** What a report is about; the section shown above its title. */
export const newsTopics = [
  'government',
  'economy',
  'border',
  'transport',
  'tourism',
  'culture',
  'cooperation',
  'society',
] as const;

export type NewsTopic = (typeof newsTopics)[number];

/** A plain report, a release of an agency, or a notice to readers. */
export const newsKinds = ['news', 'release', 'notice'] as const;

/** Fields in which the province works with partners abroad. */
export const cooperationFields = [
  'trade',
  'investment',
  'transport',
  'border',
  'tourism',
  'culture',
  'heritage',
  'education',
  'health',
  'agriculture',
  'forestry',
  'environment',
  'water',
  'planning',
  'science',
  'labour',
  'youth',
  'sport',
  'media',
  'justice',
  'humanitarian',
] as const;

/** What a partner is. */
export const partnerKinds = ['province', 'city', 'mechanism', 'organisation'] as const;

/** What the claim was found to be. */
export const verdicts = ['wrong', 'outdated', 'incomplete', 'unconfirmed'] as const;

export type Verdict = (typeof verdicts)[number];

/** Days from the notice of a claim to its answer (Circular 02/2019/TT-BTTTT, the ministries' form, taken as a model). */
export const clarificationDays = 7;

/** Kinds of documents, highest first. */
export const documentKinds = [
  'treaty',
  'law',
  'resolution',
  'conclusion',
  'decree',
  'decision',
  'circular',
  'order',
  'consolidated-text',
  'plan',
  'publication',
] as const;

/** In what form the editors read the text: what a reader may rely on. */
export const documentReadings = ['official', 'mirror', 'digest', 'report'] as const;

/** Subjects of press coverage. */
export const coverageSubjects = [
  'tourism',
  'culture',
  'transport',
  'border',
  'economy',
  'cooperation',
  'society',
  'disaster',
] as const;

/** Working days between the announcement of a planned outage and its beginning (Decree 224/2026/NĐ-CP, Art. 13.1.a). */
export const outageLeadDays = 7;
