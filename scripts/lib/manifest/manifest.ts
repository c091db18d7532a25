import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { sha256 } from '../files/digest.ts';
import { addressesOfFiles, fileAt } from '../files/file-tree.ts';

export const manifestAddress = '/manifest.json';
export const statusAddress = '/status.json';

const hexDigest = z.string().regex(/^[0-9a-f]{64}$/);
/** No segment of a path leads up, is empty or hides a separator. */
const filePath = z
  .string()
  .regex(/^(\/[^/\\\0]+)+$/)
  .refine((text) => !text.split('/').some((segment) => segment === '.' || segment === '..'));

const manifestData = z.strictObject({
  release: hexDigest,
  files: z.record(filePath, hexDigest),
});

/**
 * `/manifest.json`: the SHA-256 of every file of a build but itself, by path from the root, so that
 * anyone can tell whether the served bytes are those that were released.
 */
export type Manifest = z.infer<typeof manifestData>;

/** Files that are made from the digest of the release and so cannot be part of it. */
function isMadeFromRelease(address: string): boolean {
  return address === manifestAddress || address.replace(/\.(br|gz)$/, '') === statusAddress;
}

/**
 * The digest that names a release: SHA-256 of one line `<SHA-256>  <path>` for each file but the
 * manifest and the status, sorted by path, after the facts of the status.
 */
export function releaseDigest(files: Readonly<Record<string, string>>, facts: object): string {
  const lines = Object.entries(files)
    .filter(([address]) => !isMadeFromRelease(address))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, digest]) => `${digest}  ${address}\n`);
  return sha256(`${JSON.stringify(facts)}\n${lines.join('')}`);
}

/** SHA-256 of every file of a folder but its manifest, by address, sorted. */
export function digestFolder(directory: string): Record<string, string> {
  const addresses = addressesOfFiles(directory).filter((address) => address !== manifestAddress);
  return digestFiles(directory, addresses);
}

/**
 * SHA-256 of files of a folder, by address. One after the other: of many small files, reading some at
 * once takes nearly twice as long.
 *
 * @param known digests that need not be worked out
 * @throws the system's error
 */
export function digestFiles(
  directory: string,
  addresses: readonly string[],
  known: (address: string) => string | undefined = () => undefined,
): Record<string, string> {
  return Object.fromEntries(
    addresses.map((address) => [
      address,
      known(address) ?? sha256(readFileSync(fileAt(directory, address))),
    ]),
  );
}

/** Writes the manifest of a folder, its files sorted by address. */
export async function writeManifest(
  directory: string,
  { release, files }: Manifest,
): Promise<void> {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest = { release, files: Object.fromEntries(sorted) };
  const text = `${JSON.stringify(manifest, undefined, 1)}\n`;
  await writeFile(fileAt(directory, manifestAddress), text);
}

/** Reads the text of a manifest. @throws Error that says what is wrong with it */
export function parseManifest(text: string, where: string): Manifest {
  const problem = `${where} is no manifest of a build. Build the portal again: npm run build`;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error(problem);
  }
  const result = manifestData.safeParse(data);
  if (!result.success) throw new Error(problem);
  return result.data;
}

/** The manifest of a folder. @throws Error when it has none, or none that can be read */
export async function readManifest(directory: string): Promise<Manifest> {
  const file = path.join(directory, 'manifest.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new Error(`${directory} holds no finished build: there is no manifest.json in it.`);
  }
  return parseManifest(text, file);
}
