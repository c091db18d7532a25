import type { Locale } from '../../../src/config/locales.ts';
import type { Location } from '../../../src/source/finding.ts';
import { said, type Said } from '../../../src/source/said.ts';
import type { TextBlock } from '../text/text-block.ts';
import { readCenturies, readWholeDates, swappedDates } from './centuries-and-dates.ts';
import { changedTimes, readClockTimes } from './clock-times.ts';
import { changedUnits, readMeasures } from './measures.ts';
import type { NumberDetail } from './number-detail.ts';
import { readNumbers } from './read-numbers.ts';

/** The texts of one field in one language. */
export interface DetailedField {
  readonly blocks: readonly TextBlock[];
  readonly locale: Locale;
}

/** Something that the translation changed though all its numbers are in the source. */
export interface DetailDifference {
  readonly at: Location;
  readonly message: Said;
}

/**
 * Compares what hangs on numbers, leniently: only what nothing in the same field of the source can mean is a
 * difference. Day and month that changed places, clock times, centuries, units.
 */
export function compareDetails(
  source: DetailedField,
  translation: DetailedField,
): DetailDifference[] {
  const all = <Detail>(
    { blocks, locale }: DetailedField,
    read: (text: string, locale: string) => readonly Detail[],
  ) => blocks.flatMap(({ text }) => read(text, locale));
  const placed = <Detail extends NumberDetail>(
    read: (text: string, locale: string) => readonly Detail[],
  ) =>
    translation.blocks.flatMap((block) =>
      read(block.text, translation.locale).map((detail) => ({
        ...detail,
        // Asked for the few that differ: to know a place the file is parsed again.
        locate: () => block.locate(detail.index),
      })),
    );
  const placesOf = (details: readonly NumberDetail[]) =>
    details as readonly (NumberDetail & { readonly locate: () => Location })[];
  const difference = (en: string, vi: string, details: readonly NumberDetail[]) =>
    placesOf(details).map(({ locate, text }): DetailDifference => ({
      at: locate(),
      message: said(`"${text}" ${en}`, `"${text}" ${vi}`),
    }));

  const times = placed(readClockTimes);
  const centuries = placed(readCenturies);
  const dates = placed(readWholeDates);
  const numbers = new Set(
    times.length === 0 ? [] : all(source, readNumbers).map(({ value }) => value),
  );
  const sourceCenturies = new Set(
    centuries.length === 0 ? [] : all(source, readCenturies).map(({ key }) => key),
  );
  return [
    ...difference(
      'has the day and the month of the source changed about.',
      'đảo ngày và tháng so với bản gốc.',
      dates.length === 0 ? [] : swappedDates(all(source, readWholeDates), dates),
    ),
    ...difference(
      'is another time than in the source.',
      'là giờ khác với bản gốc.',
      times.length === 0 ? [] : changedTimes(all(source, readClockTimes), times, numbers),
    ),
    ...difference(
      'is another century than in the source.',
      'là thế kỷ khác với bản gốc.',
      sourceCenturies.size === 0 ? [] : centuries.filter(({ key }) => !sourceCenturies.has(key)),
    ),
    ...difference(
      'has another unit in the source.',
      'có đơn vị khác trong bản gốc.',
      changedUnits(all(source, readMeasures), placed(readMeasures)),
    ),
  ];
}
