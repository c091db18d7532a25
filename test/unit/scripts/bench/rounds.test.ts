import { describe, expect, it } from 'vitest';
import {
  interleaved,
  medianCost,
  medianRatio,
} from '../../../../scripts/lib/bench/scale/rounds.ts';

describe('contestants in rounds', () => {
  it('take turns', async () => {
    const order: string[] = [];
    const contestant = (key: string) => ({
      key,
      run: () => {
        order.push(key);
        return Promise.resolve({ wall: order.length, output: 'what it printed' });
      },
    });
    const rounds = await interleaved([contestant('A'), contestant('B')], 3);
    expect(order.join(' ')).toBe('A B A B A B');
    expect(rounds.get('B')).toEqual([{ wall: 2 }, { wall: 4 }, { wall: 6 }]);
  });

  it('are compared round by round, so that a slow minute of the machine falls on both', () => {
    const ours = [{ wall: 10 }, { wall: 40 }, { wall: 12 }];
    const theirs = [{ wall: 20 }, { wall: 80 }, { wall: 20 }];
    expect(medianRatio(ours, theirs)).toBe(0.5);
  });

  it('are not compared by what one of them lacks', () => {
    expect(medianRatio([{ wall: 1, cpu: 2 }], [{ wall: 1 }], 'cpu')).toBeUndefined();
    expect(medianRatio([{ wall: 1 }], [])).toBeUndefined();
    expect(medianRatio([], [])).toBeUndefined();
  });

  it('have the middle of each kind of cost', () => {
    const costs = [
      { wall: 3, cpu: 1, memory: 10 },
      { wall: 1, cpu: 2, memory: 30 },
      { wall: 2, cpu: 3 },
    ];
    expect(medianCost(costs)).toEqual({ wall: 2, cpu: 2 });
  });
});
