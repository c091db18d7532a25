import type { Locale } from '../../../src/config/locales.ts';
import type { TextBlock } from '../text/text-block.ts';
import type { NumberToken } from './number-token.ts';
import { readDigits, readNumbers } from './read-numbers.ts';

/** A number and where it stands. */
export interface PlacedNumber extends NumberToken {
  /** Place of its block among the blocks of the field. */
  readonly position: number;
  /** To know the line of a number its file is parsed again: asked for the few that differ. */
  readonly block: TextBlock;
}

/** The texts of one field and their numbers. */
export interface NumberedField {
  readonly locale: Locale;
  readonly blocks: readonly TextBlock[];
  /** Those in digits. */
  readonly digits: readonly PlacedNumber[];
  /** All numbers of some of the blocks, those in words too. */
  numbersAt(positions: ReadonlySet<number>): readonly PlacedNumber[];
}

/** Fields of a words file with their numbers: title, summary, each label, and the body as one. */
export function numberedFields(
  blocks: readonly TextBlock[],
  locale: Locale,
): Map<string, NumberedField> {
  const fields = Map.groupBy(blocks, ({ kind, field }) => (kind === 'attribute' ? 'body' : field));
  return new Map(
    [...fields].map(([field, own]) => [
      field,
      {
        locale,
        blocks: own,
        digits: placed(own, locale, readDigits),
        numbersAt: (positions) => placed(own, locale, readNumbers, positions),
      },
    ]),
  );
}

function placed(
  blocks: readonly TextBlock[],
  locale: Locale,
  read: (text: string, locale: string) => readonly NumberToken[],
  wanted?: ReadonlySet<number>,
): PlacedNumber[] {
  return blocks.flatMap((block, position) =>
    wanted?.has(position) === false
      ? []
      : read(block.text, locale).map((number) => ({ ...number, position, block })),
  );
}
