import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeKioskLists } from '../../src/integrations/kiosk-files.ts';

/** A served folder with one kiosk of a build, that a test changes as a release would. */
export interface KioskFolder {
  readonly root: string;
  /** Changes a file below the root. */
  edit(file: string, change: (text: string) => string): void;
  /** Lists the files anew: what stands there now becomes a release. */
  release(): void;
  remove(): void;
}

/** Copies what some topics of one kiosk need, as its own list names it, out of a build. */
export function kioskFolder(dist: string, cluster: string, topics: readonly string[]): KioskFolder {
  const root = mkdtempSync(path.join(tmpdir(), 'portal-kiosk-'));
  const list = readFileSync(path.join(dist, 'kiosk', cluster, 'files.json'), 'utf8');
  const { files } = JSON.parse(list) as { files: Record<string, string> };
  const isOfTopic = (address: string) => {
    const topic = address.split('/')[4] ?? '';
    return !address.startsWith('/kiosk/') || topic === '' || topics.includes(topic);
  };
  const pages = Object.keys(files)
    .filter(isOfTopic)
    .map((one) => (one.endsWith('/') ? `${one}index.html` : one));
  for (const file of [...pages, '/kiosk/sw.js', '/kiosk/state.json', '/404.html']) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(path.join(dist, file), target);
  }
  writeKioskLists(root);
  return {
    root,
    edit(file, change) {
      const target = path.join(root, file);
      writeFileSync(target, change(readFileSync(target, 'utf8')));
    },
    release() {
      writeKioskLists(root);
    },
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
