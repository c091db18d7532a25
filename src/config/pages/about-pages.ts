/**
 * The pages about the portal itself, under `/about/`, in the order of the footer, with the sections
 * of each; their words are the interface strings `about.<page>.<section>`.
 */
export const aboutSections = {
  contact: ['publisher', 'errors'],
  accessibility: ['standard', 'tested', 'limits'],
  privacy: ['none', 'search', 'server'],
  languages: ['equal', 'missing', 'names'],
  compliance: [],
  'open-data': ['licence'],
  sitemap: [],
} as const;

/** Sections of `/about/` itself. */
export const overviewSections = ['facts', 'territory', 'drawings', 'duties'] as const;

export type AboutPage = keyof typeof aboutSections;

export const aboutPages = Object.keys(aboutSections) as AboutPage[];
