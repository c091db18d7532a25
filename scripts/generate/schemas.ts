import { CommandError, runCommand } from '../lib/report/run-command.ts';
import { frontMatterIndex } from '../lib/schemas/front-matter-index.ts';
import { schemaFiles } from '../lib/schemas/schema-files.ts';
import { repositoryRoot, writeFiles } from '../lib/schemas/write-files.ts';

/** Writes what code editors help with; run it after a change in src/schemas. */
await runCommand('npm run schemas', async () => {
  const shared = await schemaFiles(repositoryRoot).catch((error: unknown) => {
    throw new CommandError(`.vscode/settings.json cannot be read: ${String(error)}`);
  });
  const local = frontMatterIndex();
  writeFiles(shared);
  writeFiles(local);
  console.log(
    `Wrote ${shared.size} files into .vscode/ and ${local.size} into .astro/collections/.`,
  );
  return 0;
});
