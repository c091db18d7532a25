/** A page as the sitemap for people lists it. */
export interface ListedPage {
  readonly title: string;
  /** Locale-free. */
  readonly path: string;
}

/** A section and its pages. */
export interface PageGroup extends ListedPage {
  readonly pages: readonly ListedPage[];
}
