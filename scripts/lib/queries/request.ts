import type { FindingLanguage } from '../../../src/source/said.ts';
import { CommandError } from '../report/run-command.ts';
import { mistake } from './messages/command.ts';

/** What the caller wants: a table from logs, or a table taken over into the test set. */
export type QueriesRequest =
  { readonly logs: readonly string[]; readonly atLeast: number } | { readonly table: string };

/** @throws CommandError when the words of the command fit neither */
export function requestOf(
  given: { readonly add?: string | undefined; readonly 'at-least': string },
  logs: readonly string[],
  { usage, language }: { readonly usage: string; readonly language: FindingLanguage },
): QueriesRequest {
  const refuse = (message: Readonly<Record<FindingLanguage, string>>) =>
    new CommandError(message[language]);
  if (given.add !== undefined) {
    if (logs.length > 0) throw refuse(mistake.both(usage));
    return { table: given.add };
  }
  if (logs.length === 0) throw refuse(mistake.nothing(usage));
  if (!/^[1-9]\d{0,8}$/.test(given['at-least'])) throw refuse(mistake.atLeast(given['at-least']));
  return { logs, atLeast: Number(given['at-least']) };
}
