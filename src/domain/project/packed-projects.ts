import { foldText } from '../text/fold.ts';
import type { ShownProject } from './project-row.ts';
import { areaBandOf, scaleOf } from './project.ts';

/** Texts that repeat: each once, and for every project which of them it has. */
interface Column {
  readonly values: readonly string[];
  readonly at: readonly number[];
}

/**
 * The rows of the list as they travel: by column, repeated texts once. Two thousand projects fit in
 * the bytes of a picture; what can be worked out from a number (the bands) is not sent.
 */
export interface PackedProjects {
  /** Address of the folder of project pages, ending in `/`. */
  readonly folder: string;
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly sector: Column;
  readonly sectorName: Column;
  readonly status: Column;
  readonly statusName: Column;
  readonly localities: Column;
  readonly place: Column;
  readonly date: Column;
  readonly dateText: Column;
  /** `null`: not published. */
  readonly capital: readonly (number | null)[];
  readonly capitalText: Column;
  readonly area: readonly (number | null)[];
  readonly areaText: Column;
}

function columnOf(texts: readonly string[]): Column {
  const values = [...new Set(texts)];
  const index = new Map(values.map((value, at) => [value, at]));
  return { values, at: texts.map((text) => index.get(text) ?? 0) };
}

const textAt = ({ values, at }: Column, row: number): string => values[at[row] ?? 0] ?? '';

/** Packs the rows of the list, all of whose pages stand in one folder. */
export function packProjects(rows: readonly ShownProject[], folder: string): PackedProjects {
  const column = (text: (row: ShownProject) => string) => columnOf(rows.map(text));
  return {
    folder,
    id: rows.map(({ id }) => id),
    title: rows.map(({ title }) => title),
    sector: column(({ facets }) => facets.sector[0] ?? ''),
    sectorName: column(({ cells }) => cells.sector),
    status: column(({ facets }) => facets.status[0] ?? ''),
    statusName: column(({ cells }) => cells.status),
    localities: column(({ facets }) => facets.locality.join(' ')),
    place: column(({ cells }) => cells.place),
    date: column(({ date }) => date),
    dateText: column(({ cells }) => cells.date),
    capital: rows.map(({ measures }) => measures.capital ?? null),
    capitalText: column(({ cells }) => cells.capital),
    area: rows.map(({ measures }) => measures.area ?? null),
    areaText: column(({ cells }) => cells.area),
  };
}

/** The rows again; they are found by title, place and sector until more words are there. */
export function unpackProjects(packed: PackedProjects): ShownProject[] {
  return packed.id.map((id, row) => {
    const title = packed.title[row] ?? '';
    const [capital, area] = [packed.capital[row] ?? undefined, packed.area[row] ?? undefined];
    const cells = {
      sector: textAt(packed.sectorName, row),
      place: textAt(packed.place, row),
      area: textAt(packed.areaText, row),
      capital: textAt(packed.capitalText, row),
      status: textAt(packed.statusName, row),
      date: textAt(packed.dateText, row),
    };
    return {
      id,
      title,
      text: foldText([title, cells.place, cells.sector].join(' | ')),
      facets: {
        sector: [textAt(packed.sector, row)],
        locality: textAt(packed.localities, row)
          .split(' ')
          .filter((locality) => locality !== ''),
        status: [textAt(packed.status, row)],
        scale: [scaleOf(capital)],
        area: [areaBandOf(area)],
      },
      measures: {
        ...(capital === undefined ? {} : { capital }),
        ...(area === undefined ? {} : { area }),
      },
      date: textAt(packed.date, row),
      address: `${packed.folder}${id}/`,
      cells,
    };
  });
}
