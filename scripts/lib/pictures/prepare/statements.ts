import { day } from '../../../../src/schemas/shared/dates.ts';
import { CommandError } from '../../report/run-command.ts';
import { slugOf } from '../../text/slug.ts';
import { cleanText } from './metadata/clean-text.ts';
import type { PrepareWords } from './words/words.ts';

/** What the editor says of all pictures of one command. */
export interface Statements {
  readonly credit?: string;
  readonly licence?: string;
  readonly place?: string;
  /** `YYYY-MM-DD`. */
  readonly takenOn?: string;
  /** Name of the files, without an ending. */
  readonly name?: string;
}

export type StatementFlags = { readonly [Key in keyof Statements]: string | undefined };

/**
 * Reads what was said with flags; an empty flag says nothing.
 *
 * @param today a picture cannot be younger, `YYYY-MM-DD`
 * @throws CommandError when a date or a name cannot be used
 */
export function readStatements(
  flags: StatementFlags,
  today: string,
  { errors }: PrepareWords,
): Statements {
  const { takenOn, name } = flags;
  if (takenOn && (!day.safeParse(takenOn).success || takenOn > today)) {
    throw new CommandError(errors.badDate(cleanText(takenOn).text));
  }
  if (name && (/[/\\]|\.\./.test(name) || slugOf(name) === '')) {
    throw new CommandError(errors.badName(cleanText(name).text, slugOf(name)));
  }
  const said = Object.entries({
    ...flags,
    name: name?.replace(/\.(?:jpe?g|png|webp)$/i, ''),
  }).flatMap(([key, value]) => {
    const { text } = cleanText(value ?? '');
    return text === '' ? [] : [[key, text]];
  });
  return Object.fromEntries(said) as Statements;
}
