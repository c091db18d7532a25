import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../content/read-content.ts';
import type { Content } from '../content/content.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import { repairableFiles, type RepairableFile } from './repairable-file.ts';
import { repairFindings, tidyFile, type Repair, type RepairedFile } from './repair-file.ts';

/** After so many rounds what is left is not repaired by repeating. */
const maximumRounds = 3;

/**
 * Repairs what can be repaired safely in a content folder and writes the files, then says what it
 * did. What is left is for `check` to report.
 *
 * @throws Error when a file cannot be written; the file is then as it was
 */
export async function repairContent(
  directory: string,
  rules: readonly Rule[],
  context: RuleContext,
): Promise<Repair[]> {
  const done = repairAll(readContent(directory), tidyFile);
  for (let round = 0; round < maximumRounds; round += 1) {
    const content = readContent(directory);
    const findings = await runRules(rules, content, context);
    const byFile = Map.groupBy(findings, ({ file }) => file);
    const repairs = repairAll(content, (file) => repairFindings(file, byFile.get(file.file) ?? []));
    if (repairs.length === 0) break;
    done.push(...repairs);
  }
  return done;
}

function repairAll(content: Content, repair: (file: RepairableFile) => RepairedFile): Repair[] {
  return repairableFiles(content).flatMap((file) => {
    // Bytes that are not UTF-8 were lost in reading: writing would lose them for good.
    if (file.text.includes('\uFFFD')) return [];
    const { text, repairs } = repair(file);
    if (text === file.text) return [];
    writeWhole(path.resolve(file.file), text);
    return repairs;
  });
}

/** Beside the file first, then in its place: a write that fails halfway leaves the file as it was. */
function writeWhole(absolute: string, text: string): void {
  const beside = `${absolute}.new`;
  writeFileSync(beside, text);
  renameSync(beside, absolute);
}
