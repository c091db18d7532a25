import { said, type Said } from '../../../src/source/said.ts';
import { systemLanguage } from './system-language.ts';

/** A mistake of the caller: the message says what to do, and no stack is shown. */
export class CommandError extends Error {
  override name = 'CommandError';
  /** The message in the languages of the editors. */
  readonly said: Said;

  constructor(message: string | Said, options?: ErrorOptions) {
    const inBoth = typeof message === 'string' ? said(message, message) : message;
    super(inBoth.en, options);
    this.said = inBoth;
  }
}

/** Prints a text of a command in the language of the computer. */
export function tell(text: Said): void {
  console.log(text[systemLanguage(process.env)]);
}

/**
 * Runs a command and sets the exit code that it returns. Wrong flags, a wrong `SITE_DATE` and every
 * `CommandError` end with a message and exit code 1.
 */
export async function runCommand(
  usage: string,
  command: () => number | Promise<number>,
): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 1;
    if (isWrongFlag(error)) console.error(`${error.message}\nUsage: ${usage}`);
    else if (error instanceof CommandError) {
      console.error(error.said[systemLanguage(process.env)]);
    } else if (error instanceof RangeError) console.error(error.message);
    else throw error;
  }
}

function isWrongFlag(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS');
}
