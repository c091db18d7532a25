/** Sections that have feeds of their own beside those of the whole portal (interfaces: machine outputs). */
export const feedSections = ['news', 'events', 'investment', 'tourism'] as const;

export type FeedSection = (typeof feedSections)[number];

/** Forms of a feed: Atom (RFC 4287) and JSON Feed 1.1; the value is the ending of the file. */
export const feedForms = ['xml', 'json'] as const;

export type FeedForm = (typeof feedForms)[number];

export const feedTypes = {
  xml: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedForm, string>;

/**
 * Items in a feed, newest first. With full texts fifty are some hundred kilobytes, which readers that
 * ask every hour can take, and more than a year's weekly harvest ever misses; everything older stands
 * in the sitemap and in the open data.
 */
export const feedLength = 50;

export function isFeedSection(section: string | undefined): section is FeedSection {
  return feedSections.some((one) => one === section);
}
