import type { FindingLanguage } from '../../../src/source/said.ts';
import { CommandError } from './run-command.ts';

/**
 * The language in which findings are told: `--locale vi|en` when it is given, else the language of the
 * computer. Of LC_ALL, LC_MESSAGES and LANG the first that is not empty counts (POSIX.1-2024, 8.2).
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
  const system = ['LC_ALL', 'LC_MESSAGES', 'LANG']
    .map((name) => environment[name] ?? '')
    .find((value) => value !== '');
  return /^vi(?![a-z])/i.test(system ?? '') ? 'vi' : 'en';
}
