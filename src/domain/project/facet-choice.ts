/** One value of a facet: what the reader sees and how many items it holds. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
