import { AsyncLocalStorage } from 'node:async_hooks';

/** What a page asked the content for while it was made: the question, and a digest of the answer. */
export type Reads = Map<string, string>;

/** Answers a question of the kind again, now; `undefined` when there is nothing to ask. */
type DigestNow = (asked: readonly string[]) => Promise<string> | string;

interface Shared {
  readonly page: AsyncLocalStorage<Reads | undefined>;
  readonly kinds: Map<string, DigestNow>;
}

/**
 * The pages are bundled apart from the integrations that have them made: both find the same notebook
 * under a name of the process.
 */
const place = globalThis as typeof globalThis & { portalReads?: Shared };
const shared: Shared = (place.portalReads ??= { page: new AsyncLocalStorage(), kinds: new Map() });

const between = '\n';

/** Makes questions of a kind comparable between two builds. */
export function comparable(kind: string, digestNow: DigestNow): void {
  shared.kinds.set(kind, digestNow);
}

/** A question as it is noted; whoever asks it often makes it once. */
export function questionOf(kind: string, asked: readonly string[]): string {
  return [kind, ...asked].join(between);
}

/** Notes that the page which is being made, if there is one, got this answer. */
export function noteRead(question: string, digest: () => string): void {
  const reads = shared.page.getStore();
  if (reads && !reads.has(question)) reads.set(question, digest());
}

/** Works without noting anything: the result is noted as a whole. */
export function unnoted<Result>(work: () => Result): Result {
  return shared.page.run(undefined, work);
}

/** Notes what is asked during the work. */
export async function noted<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; reads: Reads }> {
  const reads: Reads = new Map();
  return { result: await shared.page.run(reads, work), reads };
}

/** The digest that a question has now; `undefined` when nobody can answer it any more. */
export async function digestNow(question: string): Promise<string | undefined> {
  const [kind = '', ...asked] = question.split(between);
  return shared.kinds.get(kind)?.(asked);
}
