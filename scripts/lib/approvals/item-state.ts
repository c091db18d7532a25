import { withoutByteOrderMark } from '../../../src/source/item-folder.ts';
import type { Location } from '../../../src/source/finding.ts';
import { parseYamlFile, type DataPath } from '../../../src/source/yaml-file.ts';

/** What `approval` of a facts.yml says; a part that is missing or not text is empty. */
export interface WrittenApproval {
  readonly by: string;
  readonly on: string;
  readonly reference: string;
}

/** What a facts.yml says of the item's life. */
export interface ItemState {
  /** `undefined` when the file is not YAML: then nobody can tell. */
  readonly status: string | undefined;
  readonly preparedBy: string;
  readonly approval: WrittenApproval | undefined;
  /** Whether the item stands in the log of what was taken back. */
  readonly isAnnouncedWithdrawal: boolean;
  locate(path: DataPath): Location;
}

/** Reads the parts of a facts.yml that approvals depend on; the rules of the check judge the rest. */
export function readItemState(file: string, text: string): ItemState {
  const yaml = parseYamlFile(file, withoutByteOrderMark(text));
  const facts = recordOf(yaml.value);
  const approval = facts?.['approval'];
  const parts = recordOf(approval);
  return {
    status: facts ? textOf(facts['status']) : undefined,
    preparedBy: textOf(facts?.['preparedBy']),
    approval: parts
      ? { by: textOf(parts['by']), on: textOf(parts['on']), reference: textOf(parts['reference']) }
      : undefined,
    isAnnouncedWithdrawal: facts?.['withdrawal'] !== undefined,
    locate: (path) => yaml.locate(path),
  };
}

/** Whether readers of the portal meet the item: its page, or the notice that it was taken back. */
export function isPublic({ status, isAnnouncedWithdrawal }: ItemState): boolean {
  return status === 'published' || (status === 'withdrawn' && isAnnouncedWithdrawal);
}

export function sameApproval(
  one: WrittenApproval | undefined,
  other: WrittenApproval | undefined,
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  return value as Record<string, unknown>;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
