import path from 'node:path';
import { sortFindings, type Finding, type Location } from '../../../src/source/finding.ts';
import type { DataPath } from '../../../src/source/yaml-file.ts';
import type { ChangeSet } from './change.ts';
import { itemChanges, type ItemChange } from './item-files.ts';
import { followItems, objectionsTo, type Progress } from './item-history.ts';
import { isPublic, readItemState, type ItemState } from './item-state.ts';
import {
  futureApproval,
  missingApproval,
  missingReference,
  nameOfCommit,
  outdatedApproval,
  ownApproval,
  preparerApproval,
  removedItem,
  unreadableFacts,
  type Sentence,
} from './messages.ts';
import { readPeople, type People } from './person.ts';
import { isSubstantial } from './substance.ts';

/** Where the content stands and which day it is. */
export interface JudgeContext {
  /** From the working directory, with `/`. */
  readonly contentFolder: string;
  /** `YYYY-MM-DD` in Việt Nam. */
  readonly today: string;
}

/**
 * Publications, corrections, withdrawals and deletions of the range that nobody else has approved
 * (Decree 72/2015/NĐ-CP, Art. 5: the agency answers for what it publishes). Drafts need no approval.
 *
 * @returns errors in reading order, in the form of the check
 */
export function judgeApprovals(changes: ChangeSet, context: JudgeContext): Finding[] {
  const people = readPeople(changes.mailmap);
  const items = followItems(changes, context.contentFolder, people);
  return sortFindings(
    itemChanges(changes.net, context.contentFolder).flatMap((item) => {
      const progress = items.get(item.folder);
      const factsText = changes.factsText(item.folder);
      const file = `${item.folder}/facts.yml`;
      const before = stateBefore(item, changes.text);
      if (factsText === undefined) return judgeDeletion(item.folder, before, progress, people);
      const now = readItemState(file, factsText);
      if (now.status === undefined)
        return [signed(unreadableFacts(), { file, line: 1, column: 1 })];
      if (!isPublic(now)) return [];
      const wasPublic = before === undefined ? isFactsUntouched(item) : isPublic(before);
      const isChanged = item.files.some((one) => isSubstantial(one, changes.text));
      const isNewStatus = before !== undefined && before.status !== now.status;
      if (wasPublic && !isChanged && !isNewStatus) return [];
      return judgeItem(now, progress, people, context.today);
    }),
  );
}

function judgeItem(
  item: ItemState,
  progress: Progress | undefined,
  people: People,
  today: string,
): Finding[] {
  const at = (sentence: Sentence, place: DataPath) => signed(sentence, item.locate(place));
  const { approval, preparedBy, status = '' } = item;
  if (!approval || approval.by === '' || approval.on === '') {
    return [at(missingApproval(status), [approval ? 'approval' : 'status'])];
  }
  const findings: Finding[] = [];
  const { by, on, reference } = approval;
  for (const objection of objectionsTo(
    approval,
    progress?.approvalWritten,
    progress?.open ?? [],
    people,
  )) {
    const { day, commit } = objection.change;
    const name = nameOfCommit(commit);
    findings.push(
      objection.kind === 'outdated'
        ? at(outdatedApproval(on, day, name), ['approval', 'on'])
        : at(ownApproval(by, objection.author?.name ?? by, name), ['approval', 'by']),
    );
  }
  if (preparedBy !== '' && people.same({ name: by }, { name: preparedBy })) {
    findings.push(at(preparerApproval(by), ['approval', 'by']));
  }
  if (on > today) findings.push(at(futureApproval(on, today), ['approval', 'on']));
  const reviewers = [...(progress?.reviewers ?? []), ...(progress?.newReviewers ?? [])];
  const isNamed = reviewers.some((reviewer) => people.same(reviewer, { name: by }));
  if (reference === '' && !isNamed) findings.push(at(missingReference(by), ['approval']));
  return findings;
}

function judgeDeletion(
  folder: string,
  before: ItemState | undefined,
  progress: Progress | undefined,
  people: People,
): Finding[] {
  if (!before || !isPublic(before)) return [];
  const change = progress?.deletedBy;
  const isApproved = change?.reviewers.some(
    (reviewer) => !change.authors.some((author) => people.same(author, reviewer)),
  );
  if (isApproved) return [];
  const reference = `${path.posix.basename(path.posix.dirname(folder))}/${path.posix.basename(folder)}`;
  return [
    signed(removedItem(reference, nameOfCommit(change?.commit)), {
      file: `${folder}/facts.yml`,
      line: 1,
      column: 1,
    }),
  ];
}

/** The item's facts before the range; `undefined` when the range makes them or leaves them alone. */
function stateBefore({ files }: ItemChange, text: ChangeSet['text']): ItemState | undefined {
  const facts = files.find((file) => file.path.endsWith('/facts.yml'));
  const blob = facts?.before[0];
  const content = blob === undefined ? undefined : text(blob);
  return facts && content !== undefined ? readItemState(facts.oldPath, content) : undefined;
}

function isFactsUntouched({ files }: ItemChange): boolean {
  return !files.some((file) => file.path.endsWith('/facts.yml'));
}

function signed({ rule, message, hint }: Sentence, { file, line, column }: Location): Finding {
  return { file, line, column, rule, severity: 'error', message, hint };
}
