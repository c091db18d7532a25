import type { AskedQuery } from './tally.ts';

/** What the search of the portal shows a reader. */
export interface Answer {
  /** Number of results, those of near names included. */
  readonly found: number;
  /** Address of the first result without its language; empty when there is none. */
  readonly first: string;
}

/** Asks the search of the portal, in one of its languages. */
export type AskPortal = (query: Pick<AskedQuery, 'locale' | 'words'>) => Promise<Answer>;

/** Asks one query after the other; answers stand in the order of the queries. */
export async function answersTo(queries: readonly AskedQuery[], ask: AskPortal): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) answers.push(await ask(query));
  return answers;
}

/** The queries that lead nowhere, in their order. */
export function withoutResults(
  queries: readonly AskedQuery[],
  answers: readonly Answer[],
): AskedQuery[] {
  return queries.filter((_, index) => answers[index]?.found === 0);
}
