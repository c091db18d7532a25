import { readdirSync, readFileSync } from 'node:fs';
import { parseMemory, parseStat, processTree, type ProcessStat } from './process-table.ts';

/** Only Linux tells the memory and processor time of other processes in files. */
export const canMeasureProcesses = process.platform === 'linux';

/** What a process's file says; undefined when the process ended meanwhile or may not be read. */
function read(id: number | string, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

function allProcesses(): ProcessStat[] {
  return readdirSync('/proc').flatMap((name): ProcessStat[] => {
    const stat = /^\d+$/.test(name) ? read(name, 'stat') : undefined;
    return stat === undefined ? [] : [parseStat(stat)];
  });
}

/** Bytes that a process and all its descendants hold now. */
export function treeMemory(root: number): number {
  return processTree(allProcesses(), root)
    .map((id) => parseMemory(read(id, 'smaps_rollup') ?? read(id, 'status') ?? ''))
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Clock ticks of all children of this process that have ended, and of theirs. */
export function ticksOfEndedChildren(): number {
  return parseStat(readFileSync('/proc/self/stat', 'utf8')).waitedFor;
}
