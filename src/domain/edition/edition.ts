import type { EditionId } from '../../config/outputs/editions.ts';
import type { Locale } from '../../config/locales.ts';
import type { Block } from '../../prose/blocks.ts';
import type { Source } from '../../schemas/shared/source.ts';
import type { SeededDrawing } from '../drawing.ts';
import type { Figure } from '../figure.ts';
import type { LocalizedItem } from '../item.ts';

/** A text in a line, in its language. */
export interface Phrase {
  readonly text: string;
  readonly locale: Locale;
}

/** A fact in words, with what a reader must know of it and the numbers of its sources. */
export interface Cell {
  readonly text: Phrase;
  readonly note?: Phrase | undefined;
  readonly marks?: readonly number[] | undefined;
  /** Id of the part of the book that tells more. */
  readonly target?: string | undefined;
}

/** A fact with its label. */
export interface FactRow extends Cell {
  readonly label: Phrase;
}

/** A step of a procedure; `limit` says how long it takes. */
export interface StepRow extends Cell {
  readonly limit: string;
}

/** An item of the portal as the book tells it. */
export interface Entry {
  readonly kind: 'entry';
  readonly id: string;
  /** Level of its heading; an entry that is a whole chapter has none of its own. */
  readonly level: 2 | 3 | 4;
  readonly title?: Phrase;
  readonly summary?: Phrase | undefined;
  readonly facts: readonly FactRow[];
  readonly steps: readonly StepRow[];
  /** Body, its headings, marks and links set for the book. */
  readonly blocks: readonly Block[];
  readonly localized?: LocalizedItem;
}

/** A heading above some entries. */
export interface Group {
  readonly kind: 'group';
  readonly id: string;
  readonly title: Phrase;
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly title?: Phrase;
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A statistical series: chart and numbers. */
export interface Chart {
  readonly kind: 'chart';
  readonly id: string;
  readonly figure: Figure;
  readonly title: Phrase;
  readonly marks: readonly number[];
}

/** A list of sentences, each with its source. */
export interface Points {
  readonly kind: 'points';
  readonly id: string;
  readonly title: string;
  readonly points: readonly Cell[];
}

export type Part = Entry | Group | Table | Chart | Points;

export interface Chapter {
  readonly id: string;
  readonly title: Phrase;
  readonly lead?: Phrase;
  readonly parts: readonly Part[];
}

/** A source with its number in the book. */
export interface NumberedSource extends Omit<Source, 'accessed'> {
  readonly number: number;
  /** Left out where only the address of the page is known. */
  readonly accessed?: string;
}

/** A book made from the items of the portal, in one language. */
export interface Edition {
  readonly id: EditionId;
  readonly locale: Locale;
  readonly cover: SeededDrawing;
  readonly chapters: readonly Chapter[];
  readonly sources: readonly NumberedSource[];
  /** The newest day that its facts are of, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** A line of the table of contents. */
export interface ContentsLine {
  readonly id: string;
  readonly title: Phrase;
  readonly parts: readonly { readonly id: string; readonly title: Phrase }[];
}

/** The chapters and the parts that have a heading of their own, in order. */
export function contentsOf(chapters: readonly Chapter[]): ContentsLine[] {
  return chapters.map(({ id, title, parts }) => ({
    id,
    title,
    parts: parts.flatMap((part) =>
      part.kind === 'points' || part.kind === 'group' || part.title === undefined
        ? []
        : [{ id: part.id, title: part.title }],
    ),
  }));
}
