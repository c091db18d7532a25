import { describe, expect, it } from 'vitest';
import {
  parseMemory,
  parseStat,
  processTree,
  type ProcessStat,
} from '../../../../scripts/lib/bench/measure/process-table.ts';

const stat =
  '4242 (node) S 4200 4242 4200 0 -1 4194304 91 20 3 0 150 25 70 5 20 0 11 0 123 1 2 3 4 5 6';

describe('a process as Linux tells of it', () => {
  it('has its own time and that of the children it waited for, user and system together', () => {
    expect(parseStat(stat)).toEqual({ id: 4242, parent: 4200, own: 175, waitedFor: 75 });
  });

  it('is read whatever its program is called', () => {
    const odd = stat.replace('(node)', '((a) S 1 (b) 9)');
    expect(parseStat(`${odd}\n`)).toEqual(parseStat(stat));
  });

  it.each(['', 'nonsense', '12 (node) S 1', stat.replace(' 150 ', ' many ')])(
    'is not made up of "%s"',
    (text) => {
      expect(() => parseStat(text)).toThrow('is no line of /proc');
    },
  );

  it('counts shared memory by its share, or else all that is resident', () => {
    const rollup = '55d0-7ffc ---p 0 0 [rollup]\nRss:   900 kB\nPss:   512 kB\nPss_Anon: 400 kB\n';
    expect(parseMemory(rollup)).toBe(512 * 1024);
    expect(parseMemory('Name:\tnode\nVmPeak:\t 9 kB\nVmRSS:\t   640 kB\n')).toBe(640 * 1024);
  });

  it('holds nothing when it is just ending', () => {
    expect(parseMemory('')).toBe(0);
    expect(parseMemory('Name:\tnode\nState:\tZ (zombie)\n')).toBe(0);
  });
});

describe('the tree of a process', () => {
  const row = (id: number, parent: number): ProcessStat => ({ id, parent, own: 0, waitedFor: 0 });
  const all = [row(1, 0), row(10, 1), row(11, 10), row(12, 11), row(20, 1), row(21, 20)];

  it('has its children and theirs, and no other', () => {
    expect(processTree(all, 10).sort()).toEqual([10, 11, 12]);
  });

  it('is empty once the process has ended', () => {
    expect(processTree(all, 99)).toEqual([]);
  });
});
