/** How Linux tells processes apart and what they use (proc(5)); pure readings of its texts. */

/** One line of `/proc/<id>/stat`; processor time in clock ticks, user and system together. */
export interface ProcessStat {
  readonly id: number;
  readonly parent: number;
  /** Of the process itself, all its threads. */
  readonly own: number;
  /** Of its children that have ended and were waited for, and of theirs. */
  readonly waitedFor: number;
}

/** `USER_HZ`: the kernel counts in hundredths of a second for programs, whatever it uses inside. */
export const ticksPerSecond = 100;

/** @throws RangeError when the text is no line of `/proc/<id>/stat` */
export function parseStat(text: string): ProcessStat {
  // The name of the program stands in parentheses and may hold spaces and parentheses itself.
  const end = text.lastIndexOf(')');
  const id = Number(text.slice(0, text.indexOf(' ')));
  const fields = text
    .slice(end + 1)
    .trim()
    .split(' ')
    .map(Number);
  const [, parent, , , , , , , , , , user, system, childUser, childSystem] = fields;
  const numbers = [id, parent, user, system, childUser, childSystem];
  if (end < 0 || numbers.some((value) => value === undefined || !Number.isInteger(value)))
    throw new RangeError(`"${text.slice(0, 80)}" is no line of /proc/<id>/stat.`);
  return {
    id,
    parent: parent ?? 0,
    own: (user ?? 0) + (system ?? 0),
    waitedFor: (childUser ?? 0) + (childSystem ?? 0),
  };
}

/**
 * Memory of a process in bytes: its proportional share (`Pss`) from `/proc/<id>/smaps_rollup`, so that
 * pages shared by several processes count once in their sum; from `/proc/<id>/status` all that is
 * resident (`VmRSS`). Zero when the text names neither (a process that is just ending).
 */
export function parseMemory(text: string): number {
  const [, kilobytes = '0'] = /^(?:Pss|VmRSS):\s*(\d+) kB$/m.exec(text) ?? [];
  return Number(kilobytes) * 1024;
}

/** The process and all that descend from it, as ids; empty when it is not among them. */
export function processTree(all: readonly ProcessStat[], root: number): number[] {
  if (!all.some(({ id }) => id === root)) return [];
  const children = Map.groupBy(all, ({ parent }) => parent);
  const found: number[] = [];
  const waiting = [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    found.push(id);
    waiting.push(...(children.get(id) ?? []).map((child) => child.id));
  }
  return found;
}
