import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { judgeAddresses } from '../addresses/judge.ts';
import { ledgerFile, pageAddresses, printLedger, readLedger } from '../addresses/ledger.ts';
import { replaceFile } from '../files/write-safely.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { CommandError } from '../report/run-command.ts';
import { parseRules } from '../server/address-rules.ts';
import type { ReleaseTarget } from './target.ts';

const listed = 20;
const ledgerData = z.array(z.string());

/** Every page address that was ever released, from the text of a ledger beside the releases. */
export function parseReleased(text: string, where: string): string[] {
  try {
    return ledgerData.parse(JSON.parse(text));
  } catch {
    throw new CommandError(
      `${where} is no list of released addresses. Put it back from a copy: without it an address may get lost.`,
    );
  }
}

export function printReleased(addresses: readonly string[]): string {
  return `${JSON.stringify([...new Set(addresses)].sort(), undefined, 1)}\n`;
}

/** What was ever released into a folder, and what stands there now in case the ledger was not written. */
export async function releasedAddresses(
  target: ReleaseTarget,
  current: Manifest | undefined,
): Promise<string[]> {
  const text = await readFile(target.ledgerFile, 'utf8').catch(() => '[]');
  const recorded = parseReleased(text, target.ledgerFile);
  return [...recorded, ...pageAddresses(Object.keys(current?.files ?? {}))];
}

/**
 * Refuses a build that would lose an address that was released.
 * @throws CommandError naming the addresses and what to do
 */
export async function refuseLostAddresses(
  build: string,
  manifest: Manifest,
  released: readonly string[],
): Promise<void> {
  const rules = parseRules(await readFile(path.join(build, '_redirects'), 'utf8'));
  const pages = new Set(pageAddresses(Object.keys(manifest.files)));
  const { moved, problems } = judgeAddresses(released, pages, rules);
  const unknown = [...moved].map(
    ([from, to]) => `${from} was released and ran empty; it would lead on to ${to}.`,
  );
  const all = [...problems, ...unknown];
  if (all.length === 0) return;
  const more = all.length - listed;
  throw new CommandError(
    [
      'Nothing was released: addresses would be lost.',
      ...all.slice(0, listed).map((problem) => `  ${problem}`),
      ...(more > 0 ? [`  … and ${String(more)} more.`] : []),
      'If the content folder does not know these addresses yet, take them over with "npm run release -- <folder> --addresses", commit content/addresses.txt and build again.',
    ].join('\n'),
  );
}

export async function writeReleased(
  target: ReleaseTarget,
  addresses: readonly string[],
): Promise<void> {
  await replaceFile(target.ledgerFile, printReleased(addresses));
}

/**
 * Adds released addresses to the ledger of the content folder, where builds look.
 * @returns how many were new; nothing is written when there is no content folder here
 */
export async function updateContentLedger(addresses: readonly string[]): Promise<number> {
  const file = ledgerFile();
  if (!existsSync(path.dirname(file))) return 0;
  const known = readLedger(file);
  const all = [...new Set([...known, ...addresses])];
  if (all.length > known.length) await replaceFile(file, printLedger(all));
  return all.length - known.length;
}
