import { parseArgs } from 'node:util';
import { CommandError, runCommand } from './lib/report/run-command.ts';
import { outputDirectory } from './lib/server/serve-folder.ts';
import {
  listReleases,
  releaseInto,
  releaseTo,
  rollBackTo,
  takeAddresses,
  verifyRelease,
} from './lib/release/commands.ts';

const usage = [
  'npm run release -- <folder> [--list | --rollback [release] | --verify [https://…] [--sample <files>] | --addresses]',
  'npm run release -- --remote <rclone remote:path> | --verify https://… [--sample <files>]',
].join('\n       ');

/** `npm run release`: serves a finished build from a folder, or sends it to object storage. */
await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      list: { type: 'boolean', default: false },
      rollback: { type: 'boolean', default: false },
      verify: { type: 'boolean', default: false },
      addresses: { type: 'boolean', default: false },
      remote: { type: 'string' },
      sample: { type: 'string' },
    },
  });
  const modes = [values.list, values.rollback, values.verify, values.addresses, values.remote];
  if (modes.filter(Boolean).length > 1) throw new CommandError(`Usage: ${usage}`);
  if (values.remote !== undefined && positionals.length === 0) {
    return releaseTo(values.remote, outputDirectory());
  }
  const web = values.verify ? positionals.find((word) => /^https?:\/\//.test(word)) : undefined;
  const [folder, wish, ...others] = positionals.filter((word) => word !== web);
  const takesWish = values.rollback ? 2 : 1;
  if (others.length > 0 || positionals.length - (web ? 1 : 0) > takesWish) {
    throw new CommandError(`Usage: ${usage}`);
  }
  if (values.verify) return verifyRelease({ folder, web, sample: values.sample });
  if (folder === undefined || values.remote !== undefined)
    throw new CommandError(`Usage: ${usage}`);
  if (values.list) return listReleases(folder);
  if (values.rollback) return rollBackTo(folder, wish);
  if (values.addresses) return takeAddresses(folder);
  return releaseInto(folder, outputDirectory());
});
