/** The one service worker of the portal, and how far it reaches. */
export const kioskWorker = { script: '/kiosk/sw.js', scope: '/kiosk/' } as const;

/** Asked over the network alone: `{"serviceWorker": "off"}` ends all offline use. */
export const kioskSwitch = '/kiosk/state.json';

/** Everything that one kiosk needs, as the build lists it. */
export interface KioskRelease {
  /** SHA-256 over the list of files, hexadecimal: the name of the release. */
  readonly digest: string;
  /** Address from the root → SHA-256 of the bytes, hexadecimal. */
  readonly files: Readonly<Record<string, string>>;
}

/** Where the list of a kiosk stands. */
export function releasePath(cluster: string): string {
  return `/kiosk/${cluster}/files.json`;
}

/** The text whose SHA-256 is the digest of a release. */
export function releaseText(files: KioskRelease['files']): string {
  return Object.keys(files)
    .sort()
    .map((address) => `${address} ${files[address] ?? ''}\n`)
    .join('');
}

/** Whether data from the network have the form of a list of files. */
export function isRelease(data: unknown): data is KioskRelease {
  if (typeof data !== 'object' || data === null) return false;
  const { digest, files } = data as Partial<Record<keyof KioskRelease, unknown>>;
  return (
    typeof digest === 'string' &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every((hash) => typeof hash === 'string')
  );
}

/** The kiosk that a page of the portal belongs to; `undefined` outside of the kiosks. */
export function clusterOf(path: string): string | undefined {
  return /^\/kiosk\/([a-z0-9-]+)\//.exec(path)?.[1];
}

/** What a page asks of the worker: to look for a newer release of its kiosk, and to fetch it. */
export interface KioskQuestion {
  readonly cluster: string;
}

/** What the worker answers to all pages of the kiosk. */
export interface KioskAnswer {
  readonly cluster: string;
  /** The release shown; without one, nothing works offline yet. */
  readonly current?: string | undefined;
  /** A newer one that is complete; the next way to the door takes it over. */
  readonly ready?: string | undefined;
  /** When a release was last compared with the server, milliseconds since 1970. */
  readonly checked?: number | undefined;
}
