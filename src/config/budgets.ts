/** Byte budgets of one page, brotli unless said otherwise; held by test/build and `npm run bench`. */
export const budgets = {
  html: 12_000,
  /** A book on one page, made to be printed; readers of the portal take its PDF. */
  htmlOfEdition: 50_000,
  /** With the sheet that sets it on paper. */
  cssOfEdition: 12_000,
  css: 10_000,
  script: 3_000,
  /** The list of projects, a tool: filters, comparison and shortlist, besides the search field. */
  scriptOfProjectList: 6_000,
  /** The search, loaded with the first letter: word index, English stems, Pagefind’s own loader apart. */
  scriptOfSearch: 14_000,
  /** All web fonts together, as the files are (WOFF2 is compressed already). */
  fonts: 52_000,
} as const;
