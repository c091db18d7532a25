/** One value of a facet: what the reader sees and how many items it holds. */
export interface FacetChoice {
  readonly value: string;
  /** In full, with what explains the value (a band of capital names its bounds in other currencies). */
  readonly label: string;
  /** Short, for titles and breadcrumbs, where it differs from the label. */
  readonly name?: string;
  readonly count: number;
}
