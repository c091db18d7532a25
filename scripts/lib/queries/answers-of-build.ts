import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Said } from '../../../src/source/said.ts';
import { displayPath } from '../../../src/source/item-folder.ts';
import { answersTo, type Answer } from './answers.ts';
import { withPortal } from './ask-portal.ts';
import { noAnswers } from './messages/command.ts';
import type { AskedQuery } from './tally.ts';

/**
 * What the built portal in a folder answers, or why it could not be asked: not built, no browser, a
 * search that fails. The table is useful without the answers too.
 */
export async function answersOfBuild(
  queries: readonly AskedQuery[],
  root: string,
  open: typeof withPortal = withPortal,
): Promise<{ readonly answers: readonly Answer[] } | { readonly reason: Said }> {
  if (!existsSync(path.join(root, 'index.html'))) {
    return { reason: noAnswers.notBuilt(displayPath(root)) };
  }
  if (queries.length === 0) return { answers: [] };
  try {
    return { answers: await open(root, (ask) => answersTo(queries, ask)) };
  } catch (error) {
    return { reason: noAnswers.failed(error instanceof Error ? error.message : String(error)) };
  }
}
