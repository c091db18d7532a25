import { parseArgs } from 'node:util';
import { gitIn } from '../lib/git/git.ts';
import { setHooks } from '../lib/approvals/hooks-setting.ts';
import { runCommand } from '../lib/report/run-command.ts';

/** `npm run hooks`: lets Git check content before each commit on this machine, or stop doing so. */
await runCommand('npm run hooks [-- --off] [-- --force]', () => {
  const { values } = parseArgs({
    options: {
      off: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  console.log(setHooks(gitIn(process.cwd()), values));
  return 0;
});
