import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { addressesOfFiles } from '../files/file-tree.ts';
import { parseRules } from '../server/address-rules.ts';
import { judgeAddresses } from './judge.ts';
import { pageAddresses, readLedger } from './ledger.ts';

/**
 * Holds a finished build against the ledger of released addresses. Generated lists that ran empty get
 * a rule that leads to the list above them.
 * @param files addresses of its files
 * @returns whole sentences on addresses that would be lost
 */
export async function settleAddresses(
  directory: string,
  files: readonly string[] = addressesOfFiles(directory),
): Promise<readonly string[]> {
  const file = path.join(directory, '_redirects');
  const rules = parseRules(await readFile(file, 'utf8'));
  const pages = new Set(pageAddresses(files));
  const { moved, problems } = judgeAddresses(readLedger(), pages, rules);
  const lines = [...moved].map(([from, to]) => `${from} ${to} 308\n`);
  if (lines.length > 0) await appendFile(file, lines.join(''));
  return problems;
}
