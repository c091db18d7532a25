import { CommandError } from '../report/run-command.ts';
import type { Change, ChangeSet, FileChange } from './change.ts';
import { parseBatch } from '../git/batch.ts';
import { parseLog, parseRawDiff, logFormat, type LoggedCommit } from './git-output.ts';
import type { Git } from '../git/git.ts';
import { itemChanges, textBlobs } from './item-files.ts';
import { parsePerson } from './person.ts';

/** Which changes are judged: the commits since a reference, or what is staged. */
export type Range = { readonly since: string } | { readonly staged: true };

const rawOptions = ['--raw', '-z', '--no-abbrev', '-M', '--relative', '--no-ext-diff'];
/** How Git says that the beginning of a range is unknown or has nothing in common with HEAD. */
const unknownReferenceWords =
  /unknown revision|bad revision|bad object|no merge base|invalid symmetric difference/i;
const dayInVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Where a range begins that nobody named: `origin/main` where it exists, else the commit before. */
export function defaultReference(git: Git): string {
  const { code } = git(['rev-parse', '--verify', '--quiet', 'origin/main^{commit}']);
  return code === 0 ? 'origin/main' : 'HEAD~1';
}

/** Forges name the state before a new branch with zeros. */
export function isNoReference(reference: string): boolean {
  return /^0*$/.test(reference.trim());
}

/**
 * Reads the changes of the content with three processes: the commits with their authors, the files
 * of the range, and the texts. What is staged needs one more, to know who is about to commit.
 *
 * @param contentFolder from Git's directory, with `/`
 * @param today `YYYY-MM-DD`: the day of what is staged
 * @throws CommandError for an unknown reference and for a shallow clone
 */
export function readChanges(
  git: Git,
  contentFolder: string,
  range: Range,
  today: string,
): ChangeSet {
  const isStaged = 'staged' in range;
  const committed = readHistory(git, contentFolder, isStaged);
  const net = readNetChange(git, contentFolder, range);
  const history = isStaged ? [...committed, stagedChange(git, net, today)] : committed;
  const folders = itemChanges(net, contentFolder).map(({ folder }) => folder);
  const blobs = [...textBlobs(folders, history, contentFolder)];
  const last = isStaged ? '' : 'HEAD';
  const questions = [
    ...blobs,
    ...folders.map((folder) => `${last}:./${folder}/facts.yml`),
    `${last}:.mailmap`,
  ];
  const answers = readTexts(git, questions);
  const texts = new Map(questions.map((question, index) => [question, answers[index]]));
  return {
    net,
    history,
    text: (blob) => texts.get(blob),
    factsText: (folder) => texts.get(`${last}:./${folder}/facts.yml`),
    mailmap: texts.get(`${last}:.mailmap`) ?? '',
  };
}

function readHistory(git: Git, contentFolder: string, mayBeEmpty: boolean): Change[] {
  const { code, output, error } = git([
    'log',
    ...rawOptions,
    '-c',
    '--root',
    '--topo-order',
    '--reverse',
    '--encoding=UTF-8',
    '--no-show-signature',
    '--decorate-refs-exclude=refs/*',
    `--format=${logFormat}`,
    'HEAD',
    '--',
    contentFolder,
  ]);
  if (code !== 0) {
    if (mayBeEmpty && /unknown revision|bad revision/.test(error)) return [];
    throw new CommandError(`The history cannot be read: ${firstLine(error)}`);
  }
  const commits = parseLog(output.toString('utf8'));
  if (commits.some(({ decorations }) => decorations.includes('grafted'))) {
    throw new CommandError(
      'This clone is shallow: its history is cut off, and nobody can tell who wrote what. Run: git fetch --unshallow (in CI: fetch-depth: 0, GIT_DEPTH: "0").',
    );
  }
  return commits.map((commit) => changeOf(commit, contentFolder));
}

function changeOf(logged: LoggedCommit, contentFolder: string): Change {
  const { commit, author, coAuthors, reviewers, date } = logged;
  const written = new Date(date);
  if (Number.isNaN(written.getTime())) {
    throw new CommandError(`The commit ${commit} has no readable date ("${date}").`);
  }
  const day = dayInVietnam.format(written);
  const files = logged.files.map((file) => fromWorkingDirectory(file, contentFolder));
  return { commit, authors: [author, ...coAuthors], reviewers, day, files };
}

/** Git names the files of a merge from the top of the repository, whatever `--relative` says. */
function fromWorkingDirectory(file: FileChange, contentFolder: string): FileChange {
  if (file.before.length === 1) return file;
  const start = `/${file.path}`.lastIndexOf(`/${contentFolder}/`);
  const path = start < 0 ? file.path : file.path.slice(start);
  return { ...file, path, oldPath: path };
}

function readNetChange(git: Git, contentFolder: string, range: Range): FileChange[] {
  const states = 'staged' in range ? ['--cached'] : [`${range.since}...HEAD`];
  if ('since' in range && range.since.startsWith('-')) throw unknownReference(range.since);
  const { code, output, error } = git(['diff', ...rawOptions, ...states, '--', contentFolder]);
  if (code === 0) return parseRawDiff(output.toString('utf8'));
  if ('since' in range && unknownReferenceWords.test(error)) throw unknownReference(range.since);
  throw new CommandError(`The changes cannot be read: ${firstLine(error)}`);
}

function unknownReference(reference: string): CommandError {
  return new CommandError(
    `There is no commit "${reference}" here from which HEAD has grown. Name a branch, a tag or a commit, for example: npm run approvals -- --since origin/main. If the clone lacks it, run: git fetch`,
  );
}

function stagedChange(git: Git, files: readonly FileChange[], day: string): Change {
  const { code, output } = git(['var', 'GIT_AUTHOR_IDENT']);
  if (code !== 0) {
    throw new CommandError(
      'Git does not know who you are. Run: git config user.name "…" and git config user.email "…"',
    );
  }
  // Name <mail> seconds zone
  const author = parsePerson(output.toString('utf8').replace(/>[^>]*$/, '>'));
  return { commit: undefined, authors: [author], reviewers: [], day, files };
}

function readTexts(git: Git, questions: readonly string[]): (string | undefined)[] {
  const { code, output, error } = git(['cat-file', '--batch'], `${questions.join('\n')}\n`);
  if (code !== 0) throw new CommandError(`The texts cannot be read: ${firstLine(error)}`);
  return parseBatch(output);
}

function firstLine(error: string): string {
  return error.split('\n')[0] ?? 'Git gave no reason.';
}
