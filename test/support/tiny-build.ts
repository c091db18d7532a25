import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  digestFolder,
  releaseDigest,
  statusAddress,
  writeManifest,
} from '../../scripts/lib/manifest/manifest.ts';

/** A script whose name carries a hash of its words, as those of the portal do. */
export function hashedName(words: string): string {
  return `_astro/script.${createHash('sha256').update(words).digest('hex').slice(0, 8)}.js`;
}

/** The files of a portal of two pages, whose words can be told apart. */
export function tinyFiles(words: string): Record<string, string> {
  return {
    'index.html': `<h1>${words}</h1>`,
    'vi/index.html': `<h1>Trang ${words}</h1><script src="/${hashedName(words)}"></script>`,
    '404.html': '<h1>Not here</h1>',
    _redirects: '',
    _headers: '/*\n',
    [hashedName(words)]: `// ${words}`,
    'art/seal.svg': '<svg/>',
  };
}

/** Writes a build with its status and its manifest. @returns the name of its release */
export async function writeTinyBuild(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const facts = { stage: 'preview', date: '2026-11-30', version: '0.1.0', languages: {} };
  const release = releaseDigest(digestFolder(folder), facts);
  writeFileSync(path.join(folder, statusAddress), JSON.stringify({ ...facts, release }));
  await writeManifest(folder, { release, files: digestFolder(folder) });
  return release;
}

/** Does something in an empty folder of its own. */
export async function inEmptyFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-release-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
