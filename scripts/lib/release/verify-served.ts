import { securityHeaders } from '../../../src/config/hosting/security-headers.ts';
import { sha256 } from '../files/digest.ts';
import { inParallel } from '../files/parallel.ts';
import { manifestAddress, type Manifest } from '../manifest/manifest.ts';

/** Files that hosts read and do not send. */
const forHosts = /^\/_(headers|redirects)$/;

/** Where a file is asked for: a page at the address of its folder. */
function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** A page that is gone is sent with 410, all else with 200. */
const rightStatus = new Set([200, 410]);

async function problemOf(origin: string, file: string, expected: string): Promise<string[]> {
  const address = addressOf(file);
  let response: Response;
  try {
    response = await fetch(new URL(address, origin), {
      redirect: 'manual',
      headers: { 'Cache-Control': 'no-cache' },
    });
    if (!rightStatus.has(response.status)) {
      return [`${address} answers ${String(response.status)}.`];
    }
    if (sha256(new Uint8Array(await response.arrayBuffer())) !== expected) {
      return [`${address} is not what was released: its bytes differ.`];
    }
  } catch (error) {
    const { cause, message } = error as Error & { cause?: Error };
    return [`${address} could not be read: ${cause?.message ?? message}.`];
  }
  const missing = Object.entries(securityHeaders).filter(
    ([name, value]) => response.headers.get(name) !== value,
  );
  return missing.map(([name]) => `${address} is sent without the portal's ${name}.`);
}

/** Some of the files, spread evenly, pages and scripts among them; the same for the same release. */
function sampled(files: readonly string[], size: number): string[] {
  const step = Math.max(files.length / size, 1);
  return files.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/**
 * Asks a served portal for its files and holds them against a trusted manifest: whoever changed a page
 * on the server, in a cache or on the way is found out.
 *
 * @param manifest the manifest of what was released, from a place that the server cannot change
 * @param sample how many files are asked for; all unless given
 * @returns whole sentences, and how many files were read
 */
export async function servedProblems(
  origin: string,
  manifest: Manifest,
  sample?: number,
): Promise<{ problems: string[]; asked: number }> {
  const files = Object.keys(manifest.files).filter(
    (file) => !forHosts.test(file) && !/\.(br|gz)$/.test(file),
  );
  const asked = sample === undefined ? files : sampled(files, sample);
  const problems = await inParallel(asked, 8, (file) =>
    problemOf(origin, file, manifest.files[file] ?? ''),
  );
  const own = await manifestProblem(origin, manifest);
  return { problems: [...own, ...problems.flat()], asked: asked.length };
}

async function manifestProblem(origin: string, manifest: Manifest): Promise<string[]> {
  const response = await fetch(new URL(manifestAddress, origin)).catch(() => undefined);
  const text = response?.ok ? await response.text() : undefined;
  if (text === undefined) return [`${manifestAddress} could not be read from ${origin}.`];
  let served: unknown;
  try {
    ({ release: served } = JSON.parse(text) as { release: unknown });
  } catch {
    served = undefined;
  }
  return served === manifest.release
    ? []
    : [`${manifestAddress} names the release "${String(served)}", not ${manifest.release}.`];
}
