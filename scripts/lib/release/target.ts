import { existsSync, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../files/make-folder.ts';
import { syncFolder, unfinishedSuffix } from '../files/write-safely.ts';
import { CommandError } from '../report/run-command.ts';

const releaseName = /^[0-9a-f]{64}$/;
const incoming = '.incoming-';
const leaving = '.leaving-';
const nextLink = '.current-';

/**
 * A folder that releases are made into. Web servers serve `current`, a symbolic link to one of the
 * whole releases in `releases/<digest>/`.
 */
export class ReleaseTarget {
  readonly folder: string;
  readonly releases: string;
  readonly current: string;
  readonly recordFile: string;
  readonly ledgerFile: string;
  readonly lock: string;
  readonly hosting: string;

  constructor(folder: string) {
    this.folder = path.resolve(folder);
    const within = (name: string) => path.join(this.folder, name);
    this.releases = within('releases');
    this.current = within('current');
    this.recordFile = within('record.json');
    this.ledgerFile = within('addresses.json');
    this.lock = within('.lock');
    this.hosting = within('hosting');
  }

  /** Makes the folders. @throws CommandError when a file or a folder of another kind is in the way */
  async prepare(): Promise<void> {
    await makeFolder(this.releases);
    if (existsSync(this.current) && !lstatSync(this.current).isSymbolicLink()) {
      throw new CommandError(
        `${this.current} is not a link that "npm run release" has made. Move it away, or choose another folder.`,
      );
    }
  }

  folderOf(release: string): string {
    return path.join(this.releases, release);
  }

  /** Where a release is made before it gets its name. */
  incomingFolder(release: string): string {
    return path.join(this.releases, `${incoming}${release}`);
  }

  /** The release that is served, if there is one. */
  currentRelease(): string | undefined {
    let link: string;
    try {
      link = readlinkSync(this.current);
    } catch {
      return undefined;
    }
    const name = path.basename(link);
    return releaseName.test(name) && existsSync(this.folderOf(name)) ? name : undefined;
  }

  /** Names of the whole releases on the disk, sorted. */
  stored(): string[] {
    const names = existsSync(this.releases) ? readdirSync(this.releases) : [];
    return names.filter((name) => releaseName.test(name)).sort();
  }

  /** Serves another release from now on, in one step. */
  async switchTo(release: string): Promise<void> {
    const link = path.join(this.folder, `${nextLink}${String(process.pid)}`);
    await rm(link, { force: true });
    // Relative, so that the folder can be moved or mounted elsewhere.
    await symlink(path.join('releases', release), link);
    await rename(link, this.current);
    await syncFolder(this.folder);
  }

  /** Removes a release: first its name, so that no part of one ever bears it. */
  async remove(release: string): Promise<void> {
    const away = path.join(this.releases, `${leaving}${release}`);
    await rm(away, { recursive: true, force: true });
    await rename(this.folderOf(release), away);
    await rm(away, { recursive: true, force: true });
  }

  /** Removes what a killed command has left. The caller holds the lock. */
  async cleanUp(): Promise<void> {
    const isLeft = (name: string) =>
      [incoming, leaving, nextLink].some((prefix) => name.startsWith(prefix)) ||
      name.startsWith('.lock-') ||
      name.endsWith(unfinishedSuffix);
    const servers = ['nginx', 'caddy'].map((server) => path.join(this.hosting, server));
    for (const folder of [this.folder, this.releases, ...servers]) {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      for (const name of names.filter(isLeft)) {
        await rm(path.join(folder, name), { recursive: true, force: true });
      }
    }
  }
}
