import type { Location } from '../../../src/source/finding.ts';
import { said, type Said } from '../../../src/source/said.ts';
import type { TextBlock } from '../text/text-block.ts';
import { readCenturies, readWholeDates, swappedDates } from './centuries-and-dates.ts';
import { changedTimes, readClockTimes } from './clock-times.ts';
import { changedUnits } from './measures.ts';
import type { NumberedField } from './placed-numbers.ts';
import { readNumbers } from './read-numbers.ts';

/** Something that the translation changed though all its numbers are in the source. */
export interface DetailDifference {
  readonly at: Location;
  readonly message: Said;
}

/** Finds details of one kind in a text. */
type Read<Detail> = (text: string, locale: string) => readonly Detail[];

/** Something that stands in a text. */
interface Placed {
  readonly block: TextBlock;
  readonly index: number;
  readonly text: string;
}

/**
 * Compares what hangs on numbers, leniently: only what nothing in the same field of the source can mean is a
 * difference. Day and month that changed places, clock times, centuries, units.
 */
export function compareDetails(
  source: NumberedField,
  translation: NumberedField,
): DetailDifference[] {
  const inSource = <Detail>(read: Read<Detail>) =>
    source.blocks.flatMap(({ text }) => read(text, source.locale));
  const placed = <Detail>(read: Read<Detail>) =>
    translation.blocks.flatMap((block) =>
      read(block.text, translation.locale).map((detail) => ({ ...detail, block })),
    );
  const difference = (en: string, vi: string, details: readonly Placed[]) =>
    details.map(({ block, index, text }): DetailDifference => ({
      at: block.locate(index),
      message: said(`"${text}" ${en}`, `"${text}" ${vi}`),
    }));

  const times = placed(readClockTimes);
  const centuries = placed(readCenturies);
  const dates = placed(readWholeDates);
  const numbers = new Set(
    times.length === 0 ? [] : inSource(readNumbers).map(({ value }) => value),
  );
  const sourceCenturies = new Set(
    centuries.length === 0 ? [] : inSource(readCenturies).map(({ key }) => key),
  );
  return [
    ...difference(
      'has the day and the month of the source changed about.',
      'đảo ngày và tháng so với bản gốc.',
      dates.length === 0 ? [] : swappedDates(inSource(readWholeDates), dates),
    ),
    ...difference(
      'is another time than in the source.',
      'là giờ khác với bản gốc.',
      times.length === 0 ? [] : changedTimes(inSource(readClockTimes), times, numbers),
    ),
    ...difference(
      'is another century than in the source.',
      'là thế kỷ khác với bản gốc.',
      sourceCenturies.size === 0 ? [] : centuries.filter(({ key }) => !sourceCenturies.has(key)),
    ),
    ...difference(
      'has another unit in the source.',
      'có đơn vị khác trong bản gốc.',
      changedUnits(source.digits, translation.digits),
    ),
  ];
}
