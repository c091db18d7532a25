import { said, type Said } from '../said.ts';
import type { YamlFile } from '../yaml-file.ts';

/** Data files are lists of a few hundred entries; more than this is no list that people keep (bytes). */
export const maximumDataBytes = 1_048_576;
/** The facts of one item, and one language's words: ten times what the longest need (bytes). */
export const maximumItemFileBytes = 65_536;

/** A YAML text that is not even parsed. */
export function refusedYaml(file: string, message: Said, hint: Said): YamlFile {
  const top = { file, line: 1, column: 1 };
  return {
    file,
    value: undefined,
    findings: [{ ...top, rule: 'yaml-limits', severity: 'error', message, hint }],
    locate: () => top,
    locateText: () => top,
  };
}

/** A file that is too large to be looked into: parsers need more than their share of time for it. */
export function tooLarge(file: string, bytes: number, maximum: number): YamlFile {
  return refusedYaml(
    file,
    said(
      `The file has ${bytes} bytes; ${maximum} are allowed.`,
      `Tệp có ${bytes} byte; tối đa là ${maximum}.`,
    ),
    said(
      'Split it up, or look whether something strange was pasted into it.',
      'Chia nhỏ tệp, hoặc xem có nội dung lạ nào bị dán vào hay không.',
    ),
  );
}
