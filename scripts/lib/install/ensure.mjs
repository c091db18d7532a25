// @ts-check
import path from 'node:path';
import { withInstallLock } from './install-lock.mjs';
import { installPackages } from './npm.mjs';
import { whyInstall } from './state.mjs';

/**
 * Installs the packages when they are missing or out of date; does nothing otherwise.
 * @param {string} root folder of package.json
 * @param {(root: string) => Promise<void>} [install]
 * @returns {Promise<void>}
 */
export async function ensureInstalled(root, install = installPackages) {
  if (!whyInstall(root)) return;
  await withInstallLock(path.join(root, '.cache', 'install.lock'), async () => {
    const reason = whyInstall(root);
    if (!reason) return;
    console.log(`Installing the packages of package-lock.json: ${reason}.`);
    await install(root);
  });
}
