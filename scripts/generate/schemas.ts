import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError, runCommand } from '../lib/report/run-command.ts';
import { frontMatterIndex } from '../lib/schemas/front-matter-index.ts';
import { schemaFiles } from '../lib/schemas/schema-files.ts';

/** Writes what code editors help with; run it after a change in src/schemas and for new items. */
await runCommand('npm run schemas', async () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const shared = await schemaFiles(root).catch((error: unknown) => {
    throw new CommandError(`.vscode/settings.json cannot be read: ${String(error)}`);
  });
  const local = frontMatterIndex();
  for (const [file, text] of [...shared, ...local]) {
    const absolute = path.join(root, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
  console.log(
    `Wrote ${shared.size} files into .vscode/ and ${local.size} into .astro/collections/.`,
  );
  return 0;
});
