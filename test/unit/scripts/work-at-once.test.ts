import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../scripts/lib/build/side-by-side.ts';
import { inParallel } from '../../../scripts/lib/files/parallel.ts';

describe('work on many things, some at once', () => {
  it('gives the results in the order of the things', async () => {
    const results = await inParallel([30, 1, 10], 2, async (milliseconds) => {
      await setTimeout(milliseconds);
      return milliseconds;
    });
    expect(results).toEqual([30, 1, 10]);
  });

  it('takes up nothing after a failure, and leaves nothing at work', async () => {
    const [begun, ended] = [[] as number[], [] as number[]];
    const work = inParallel([0, 1, 2, 3, 4, 5], 2, async (number) => {
      begun.push(number);
      await setTimeout(number === 0 ? 5 : 50);
      if (number === 0) throw new Error('The disk is full.');
      ended.push(number);
    });
    await expect(work).rejects.toThrow('The disk is full.');
    expect(begun).toEqual([0, 1]);
    expect(ended).toEqual([1]);
  });
});

describe('two steps side by side', () => {
  const failing = async (milliseconds: number, message: string) => {
    await setTimeout(milliseconds);
    throw new Error(message);
  };

  it('have both ended when one has failed', async () => {
    let hasEnded = false;
    const slow = setTimeout(60).then(() => {
      hasEnded = true;
    });
    await expect(sideBySide(failing(5, 'no index'), slow)).rejects.toThrow('no index');
    expect(hasEnded).toBe(true);
  });

  it('tell the failure of the first when both fail', async () => {
    const both = sideBySide(failing(20, 'a broken page'), failing(5, 'no index'));
    await expect(both).rejects.toThrow('a broken page');
  });
});
