import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOwnersFiles } from '../lib/approvals/owners/code-owners.ts';
import { ownersFile, parseOwners } from '../lib/approvals/owners/owners-table.ts';
import { CommandError, runCommand } from '../lib/report/run-command.ts';

/** Writes who is asked to review what, for each forge; run it after a change in .github/owners.yml. */
await runCommand('node scripts/generate/code-owners.ts', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const source = path.join(root, ownersFile);
  if (!existsSync(source)) throw new CommandError(`There is no ${ownersFile}. Bring it back.`);
  const files = codeOwnersFiles(parseOwners(readFileSync(source, 'utf8')));
  for (const [name, text] of files) {
    const absolute = path.join(root, name);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
  console.log(`Wrote ${[...files.keys()].join(', ')}.`);
  return 0;
});
