import type { FileChange } from './change.ts';
import { parsePerson, type Person } from './person.ts';

/** Fields of a commit that `git log` prints before the files, each closed by a NUL. */
export const logFormat = [
  '%H',
  '%an',
  '%ae',
  '%aI',
  '%D',
  '%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x0A)',
  '%(trailers:key=Approved-by,key=Reviewed-by,valueonly,unfold,separator=%x0A)',
  '',
].join('%x00');

const fieldCount = 7;

/** One commit as `git log -z --raw` prints it. */
export interface LoggedCommit {
  readonly commit: string;
  readonly author: Person;
  /** ISO 8601 with the author's offset. */
  readonly date: string;
  /** Names of the commit; `grafted` marks where a shallow clone was cut off. */
  readonly decorations: readonly string[];
  readonly coAuthors: readonly Person[];
  readonly reviewers: readonly Person[];
  readonly files: readonly FileChange[];
}

/** Reads the output of `git diff -z --raw --no-abbrev -M`. */
export function parseRawDiff(output: string): FileChange[] {
  return takeFiles(output.split('\0'), 0).files;
}

/** Reads the output of `git log -z --raw -c --no-abbrev -M` in `logFormat`. */
export function parseLog(output: string): LoggedCommit[] {
  const tokens = output.split('\0');
  const commits: LoggedCommit[] = [];
  let index = 0;
  while (index + fieldCount <= tokens.length) {
    const field = (offset: number) => tokens[index + offset] ?? '';
    const commit = field(0).trim();
    const [name, mail, date, decorations] = [field(1), field(2), field(3), field(4)];
    const [coAuthors, reviewers] = [field(5), field(6)];
    const { files, next } = takeFiles(tokens, index + fieldCount);
    commits.push({
      commit,
      author: { name, mail },
      date,
      decorations: decorations.split(', ').filter((one) => one !== ''),
      coAuthors: peopleOf(coAuthors),
      reviewers: peopleOf(reviewers),
      files,
    });
    index = next;
  }
  return commits;
}

function peopleOf(lines: string): Person[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parsePerson);
}

/** Files from the token at `start`; `next` is the first token that belongs to no file. */
function takeFiles(
  tokens: readonly string[],
  start: number,
): { files: FileChange[]; next: number } {
  const files: FileChange[] = [];
  let index = start;
  for (; index < tokens.length; index += 1) {
    const token = (tokens[index] ?? '').trimStart();
    if (token === '') continue;
    if (!token.startsWith(':')) break;
    const parents = /^:+/.exec(token)?.[0].length ?? 1;
    const words = token.slice(parents).split(' ');
    const blobs = words.slice(parents + 1, 2 * parents + 2).map(presentBlob);
    const status = words.at(-1) ?? '';
    const first = tokens[index + 1] ?? '';
    // Only a change against one parent prints both names of a move.
    const hasTwoPaths = parents === 1 && /^[RC]/.test(status);
    const path = hasTwoPaths ? (tokens[index + 2] ?? '') : first;
    index += hasTwoPaths ? 2 : 1;
    files.push({
      path,
      oldPath: first,
      before: blobs.slice(0, parents),
      after: blobs[parents],
    });
  }
  return { files, next: index };
}

function presentBlob(name: string): string | undefined {
  return /^0+$/.test(name) ? undefined : name;
}
