import type { Locale } from '../../../src/config/locales.ts';
import type { Location } from '../../../src/source/finding.ts';
import type { TextBlock } from '../text/text-block.ts';
import type { NumberToken } from './number-token.ts';
import { readNumbers } from './read-numbers.ts';

/** A number and where it stands. */
export interface PlacedNumber extends NumberToken {
  /** Place of its block among the blocks of the field. */
  readonly position: number;
  locate(): Location;
}

/** The texts of one field and their numbers. */
export interface NumberedField {
  readonly blocks: readonly TextBlock[];
  readonly numbers: readonly PlacedNumber[];
}

/** Fields of a words file with their numbers: title, summary, each label, and the body as one. */
export function numberedFields(
  blocks: readonly TextBlock[],
  locale: Locale,
): Map<string, NumberedField> {
  const fields = Map.groupBy(blocks, ({ kind, field }) => (kind === 'attribute' ? 'body' : field));
  return new Map(
    [...fields].map(([field, own]) => [field, { blocks: own, numbers: numbersOf(own, locale) }]),
  );
}

function numbersOf(blocks: readonly TextBlock[], locale: Locale): PlacedNumber[] {
  return blocks.flatMap((block, position) =>
    readNumbers(block.text, locale).map((number) => ({
      ...number,
      position,
      locate: () => block.locate(number.index),
    })),
  );
}
