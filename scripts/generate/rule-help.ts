import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError, runCommand } from '../lib/report/run-command.ts';
import { ruleGroups } from '../lib/rules/index.ts';
import { guides, ruleHelp, withRuleHelp } from '../lib/rules/rule-help.ts';

/** Writes the lists of rules into the editor's guides; run it after a change of a rule's help. */
await runCommand('node scripts/generate/rule-help.ts', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  for (const language of ['vi', 'en'] as const) {
    const file = guides[language];
    const absolute = path.join(root, file);
    if (!existsSync(absolute)) throw new CommandError(`There is no ${file} to write into.`);
    const text = withRuleHelp(readFileSync(absolute, 'utf8'), ruleHelp(ruleGroups, language));
    if (text === undefined) {
      throw new CommandError(
        `${file} has no place for the rules: write the lines <!-- rules --> and <!-- /rules -->.`,
      );
    }
    writeFileSync(absolute, text);
    console.log(`Wrote the rules into ${file}.`);
  }
  return 0;
});
