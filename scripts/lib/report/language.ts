import type { FindingLanguage } from '../../../src/source/said.ts';
import { CommandError } from './run-command.ts';
import { systemLanguage } from './system-language.ts';

/**
 * The language in which findings are told: `--locale vi|en` when it is given, else the language of the
 * computer.
 *
 * @throws CommandError when the flag names another language
 */
export function findingLanguage(
  flag: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): FindingLanguage {
  if (flag === 'vi' || flag === 'en') return flag;
  if (flag !== undefined) {
    throw new CommandError(
      `Findings are told in Vietnamese or English, not in "${flag}". Write --locale vi or --locale en.`,
    );
  }
  return systemLanguage(environment);
}
