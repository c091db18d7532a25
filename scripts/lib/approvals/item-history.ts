import type { Change, ChangeSet, FileChange } from './change.ts';
import { itemChanges } from './item-files.ts';
import { readItemState, sameApproval, type WrittenApproval } from './item-state.ts';
import type { People, Person } from './person.ts';
import { isSubstantial } from './substance.ts';

/** What an approval must stand for: the changes since the last approval that held. */
export interface Progress {
  /** Substantial changes that no approval covers yet. */
  readonly open: readonly Change[];
  /** Day on which the present approval was written into facts.yml. */
  readonly approvalWritten: string | undefined;
  /** Who is named by `Approved-by` or `Reviewed-by` since the approval before the present one. */
  readonly reviewers: readonly Person[];
  /** The same since the present one. */
  readonly newReviewers: readonly Person[];
  /** The change that deleted facts.yml, unless it came back. */
  readonly deletedBy: Change | undefined;
}

const beginning: Progress = {
  open: [],
  approvalWritten: undefined,
  reviewers: [],
  newReviewers: [],
  deletedBy: undefined,
};

/** How an approval fails to cover changes: the change that it fails for. */
export interface Objection {
  readonly kind: 'outdated' | 'own';
  readonly change: Change;
  /** For `own`: the author who is the approver. */
  readonly author: Person | undefined;
}

/**
 * Why the approval does not cover the changes: it is older than one of them, or the approver wrote
 * one of them. An approval dated ahead counts from the day on which it was written down.
 */
export function objectionsTo(
  approval: WrittenApproval,
  written: string | undefined,
  changes: readonly Change[],
  people: People,
): Objection[] {
  const from = written !== undefined && written < approval.on ? written : approval.on;
  const approver: Person = { name: approval.by };
  const newest = changes.findLast(({ day }) => from < day);
  const own = changes.findLast(({ authors }) => authors.some((one) => people.same(one, approver)));
  return [
    ...(newest ? [{ kind: 'outdated' as const, change: newest, author: undefined }] : []),
    ...(own
      ? [
          {
            kind: 'own' as const,
            change: own,
            author: own.authors.find((one) => people.same(one, approver)),
          },
        ]
      : []),
  ];
}

/** Follows every item from its first commit to its last, through moves of its folder. */
export function followItems(
  { history, text }: Pick<ChangeSet, 'history' | 'text'>,
  contentFolder: string,
  people: People,
): Map<string, Progress> {
  const items = new Map<string, Progress>();
  for (const change of history) {
    for (const { folder, movedFrom, files } of itemChanges(change.files, contentFolder)) {
      const before = items.get(movedFrom ?? folder) ?? beginning;
      if (movedFrom !== undefined) items.delete(movedFrom);
      items.set(folder, step(before, change, files, text, people));
    }
  }
  return items;
}

function step(
  before: Progress,
  change: Change,
  files: readonly FileChange[],
  text: ChangeSet['text'],
  people: People,
): Progress {
  const isSubstance = files.some((file) => isSubstantial(file, text));
  const open = isSubstance ? [...before.open, change] : before.open;
  const newReviewers = [...before.newReviewers, ...change.reviewers];
  const facts = files.find(({ path }) => path.endsWith('/facts.yml'));
  const deletedBy = facts ? (facts.after === undefined ? change : undefined) : before.deletedBy;
  const approval = facts && newApproval(facts, text);
  if (!approval) return { ...before, open, newReviewers, deletedBy };
  const holds =
    approval.by !== '' &&
    approval.on !== '' &&
    objectionsTo(approval, change.day, open, people).length === 0;
  return {
    open: holds ? [] : open,
    approvalWritten: change.day,
    reviewers: newReviewers,
    newReviewers: [],
    deletedBy,
  };
}

/** The approval that a change of facts.yml writes; `undefined` when it stays as it was. */
function newApproval(facts: FileChange, text: ChangeSet['text']): WrittenApproval | undefined {
  const approvalIn = (blob: string | undefined) => {
    const content = blob === undefined ? undefined : text(blob);
    return content === undefined ? undefined : readItemState(facts.path, content).approval;
  };
  const after = approvalIn(facts.after);
  if (!after) return undefined;
  return facts.before.some((blob) => sameApproval(approvalIn(blob), after)) ? undefined : after;
}
