import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSite } from '../src/source/site.ts';
import { readPortal } from './lib/hosting/served-portal.ts';
import { writeHosting } from './lib/hosting/write-hosting.ts';
import { CommandError, runCommand } from './lib/report/run-command.ts';
import { outputDirectory } from './lib/server/serve-folder.ts';

const usage = 'npm run hosting -- <folder> [--root <served folder>]';

/** `npm run hosting`: writes the configuration of nginx and Caddy for a build; releases write it themselves. */
await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string' } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new CommandError(`Usage: ${usage}`);
  const build = outputDirectory();
  if (!existsSync(path.join(build, '_redirects'))) {
    throw new CommandError(`There is no built portal in ${build}. Build it first: npm run build`);
  }
  const root = path.resolve(values.root ?? build);
  const output = path.resolve(folder);
  const portal = await readPortal(build, { root, origin: readSite().origin }).catch(
    (error: unknown) => {
      throw new CommandError((error as Error).message, { cause: error });
    },
  );
  await writeHosting(output, portal);
  console.log(
    `${output} holds the configuration of nginx (nginx/site.conf) and Caddy (caddy/Caddyfile) for ${root}.`,
  );
  return 0;
});
