/** The data sets that may be taken away, and their fields in order (names of `openData.fields`). */
export const datasetFields = {
  units: ['id', 'code', 'kind', 'name', 'formerDistricts', 'formedFrom', 'border', 'incentive'],
  places: [
    'id',
    'name',
    'kind',
    'latitude',
    'longitude',
    'elevation',
    'units',
    'bestMonths',
    'summary',
    'address',
    'asOf',
  ],
  projects: [
    'id',
    'name',
    'sector',
    'kind',
    'status',
    'units',
    'formerDistricts',
    'hectares',
    'capitalVnd',
    'capitalVndTo',
    'form',
    'list',
    'listDate',
    'latitude',
    'longitude',
    'summary',
    'address',
    'asOf',
  ],
  events: [
    'id',
    'name',
    'kind',
    'rule',
    'nextStart',
    'nextEnd',
    'computed',
    'units',
    'summary',
    'address',
    'asOf',
  ],
  figures: [
    'id',
    'name',
    'series',
    'territory',
    'period',
    'category',
    'value',
    'unit',
    'status',
    'publisher',
    'asOf',
  ],
} as const;

export type DatasetId = keyof typeof datasetFields;
export type DataField = (typeof datasetFields)[DatasetId][number];

export const datasetIds = Object.keys(datasetFields) as DatasetId[];

/** Data sets that are offered as GeoJSON too. */
export const mappedDatasets: readonly DatasetId[] = ['places', 'projects'];
