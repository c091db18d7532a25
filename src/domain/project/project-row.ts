import type { ProjectRow } from './project.ts';

/** A project as the list in the browser shows it: the row to filter and sort, and its printed cells. */
export interface ShownProject extends ProjectRow {
  readonly address: string;
  readonly cells: {
    readonly sector: string;
    readonly place: string;
    readonly area: string;
    readonly capital: string;
    readonly status: string;
    readonly date: string;
  };
}
