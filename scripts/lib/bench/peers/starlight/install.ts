import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { measuredRun } from '../../measure/measured-run.ts';

/** What Starlight is built with: the newest release and the portal's own Astro. */
export const starlightPackages = {
  '@astrojs/markdown-remark': '7.3.1',
  '@astrojs/starlight': '0.42.4',
  astro: '7.3.5',
} as const;

const manifest = `${JSON.stringify(
  { name: 'starlight-peer', private: true, type: 'module', dependencies: starlightPackages },
  null,
  2,
)}\n`;

/**
 * Installs Starlight into a folder of its own, once for each set of versions; the portal does not
 * depend on it.
 * @throws CommandError when npm cannot install it
 */
export async function installStarlight(folder: string): Promise<void> {
  const file = path.join(folder, 'package.json');
  const lock = path.join(folder, 'package-lock.json');
  const isInstalled = existsSync(lock) && readFileSync(file, 'utf8') === manifest;
  if (isInstalled) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  await measuredRun({
    name: 'Installing Starlight',
    words: ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund'],
    folder,
  });
}
