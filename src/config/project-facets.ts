/** Facets of the project list, in the order shown; the names stand in addresses. */
export const projectFacets = ['sector', 'locality', 'status', 'scale'] as const;
export type ProjectFacet = (typeof projectFacets)[number];

/** Orders of the project list; a project without the value comes last, it is never dropped. */
export const projectSorts = ['name', 'capital', 'area', 'date'] as const;
export type ProjectSort = (typeof projectSorts)[number];

/**
 * Bands of capital in VND, lowest first: `from` is included, `to` is not. The ids stand in
 * addresses; a project whose capital is not published has the band `not-published`.
 */
export const scaleBands = [
  { id: 'under-500-billion', from: 0, to: 500e9 },
  { id: '500-to-1000-billion', from: 500e9, to: 1000e9 },
  { id: '1000-to-5000-billion', from: 1000e9, to: 5000e9 },
  { id: 'over-5000-billion', from: 5000e9, to: Infinity },
] as const;

export const unpublishedScale = 'not-published';
export type ScaleId = (typeof scaleBands)[number]['id'] | typeof unpublishedScale;

/** Projects on one page of the list: what the first paint carries at most. */
export const projectsPerPage = 20;

/** At most so many projects stand side by side. */
export const comparedAtMost = 4;
