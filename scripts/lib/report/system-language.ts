import type { FindingLanguage } from '../../../src/source/said.ts';

/**
 * The language of the computer, Vietnamese or else English. Of LC_ALL, LC_MESSAGES and LANG the first that is
 * not empty counts (POSIX.1-2024, 8.2).
 */
export function systemLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): FindingLanguage {
  const system = ['LC_ALL', 'LC_MESSAGES', 'LANG']
    .map((name) => environment[name] ?? '')
    .find((value) => value !== '');
  return /^vi(?![a-z])/i.test(system ?? '') ? 'vi' : 'en';
}
