/** Facets of the project list, in the order shown; the names stand in addresses. */
export const projectFacets = ['sector', 'locality', 'status', 'scale', 'area'] as const;
export type ProjectFacet = (typeof projectFacets)[number];

/** Orders of the project list; a project without the value comes last, it is never dropped. */
export const projectSorts = ['name', 'capital', 'area', 'date'] as const;
export type ProjectSort = (typeof projectSorts)[number];

/** How the list is shown; the first is the one that is served. */
export const projectViews = ['table', 'cards'] as const;

/** The band of projects whose capital or area is not published. */
export const unpublished = 'not-published';

/** Bands of capital in VND, lowest first: `from` is included, `to` is not; the ids stand in addresses. */
export const scaleBands = [
  { id: 'under-500-billion', from: 0, to: 500e9 },
  { id: '500-to-1000-billion', from: 500e9, to: 1000e9 },
  { id: '1000-to-5000-billion', from: 1000e9, to: 5000e9 },
  { id: 'over-5000-billion', from: 5000e9, to: Infinity },
] as const;

export type ScaleId = (typeof scaleBands)[number]['id'] | typeof unpublished;

/** Bands of area in hectares, lowest first, as those of capital. */
export const areaBands = [
  { id: 'under-50-hectares', from: 0, to: 50 },
  { id: '50-to-100-hectares', from: 50, to: 100 },
  { id: '100-to-500-hectares', from: 100, to: 500 },
  { id: 'over-500-hectares', from: 500, to: Infinity },
] as const;

export type AreaId = (typeof areaBands)[number]['id'] | typeof unpublished;

/** Projects on one page of the list: what the first paint carries at most. */
export const projectsPerPage = 20;

/** At most so many projects stand side by side. */
export const comparedAtMost = 4;
