import { csvDocument } from '../../../../src/domain/text/csv.ts';
import type { Formats } from '../../../../src/i18n/format.ts';
import type { ReportWords } from '../words/words.ts';

/** A figure that could not be had, with the reason in the words of the report. */
export interface Unknown {
  readonly unknown: string;
}

export type Unit = keyof ReportWords['units'];

/**
 * Writes the figures of a report. Whatever number it sets into the text becomes a row of the table, so that the text
 * and the table cannot differ.
 */
export interface FigureBook {
  /** The number as the language writes it; for an unknown one "no data" with the reason. */
  write(measure: string, group: string, value: number | Unknown, unit: Unit): string;
  /** The table: measure, group, value, unit. */
  csv(): string;
}

/** A figure that is not there for the reason; a known value stays what it is. */
export function orUnknown(value: number | undefined, reason: string): number | Unknown {
  return value ?? { unknown: reason };
}

export function figureBook(words: ReportWords, format: Formats): FigureBook {
  const rows = new Map<string, readonly (string | number)[]>();
  const none = ({ unknown }: Unknown) => `${words.noData} (${unknown})`;
  return {
    write(measure, group, value, unit) {
      const isKnown = typeof value === 'number';
      const cell = isKnown ? Math.round(value * 10) / 10 : none(value);
      const key = JSON.stringify([measure, group]);
      const written = rows.get(key)?.[2];
      if (written !== undefined && written !== cell) {
        throw new RangeError(
          `"${measure}" of "${group}" is ${written} in one place of the report and ${cell} in another.`,
        );
      }
      rows.set(key, [measure, group, cell, words.units[unit]]);
      if (!isKnown) return none(value);
      return `${format.number(Number(cell), 1)}${unit === 'percent' ? '%' : ''}`;
    },
    csv: () => csvDocument(words.csvHeader, [...rows.values()]),
  };
}
