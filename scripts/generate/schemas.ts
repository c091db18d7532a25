import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError, runCommand } from '../lib/report/run-command.ts';
import { schemaFiles } from '../lib/schemas/schema-files.ts';

/** Writes the schemas that code editors help with; run it after a change in src/schemas. */
await runCommand('node scripts/generate/schemas.ts', async () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const files = await schemaFiles(root).catch((error: unknown) => {
    throw new CommandError(`.vscode/settings.json cannot be read: ${String(error)}`);
  });
  for (const [file, text] of files) {
    const absolute = path.join(root, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
  console.log(`Wrote ${files.size} files into .vscode/.`);
  return 0;
});
