import type { Cost } from '../measure/measured-run.ts';
import { median } from '../table.ts';

/** Something that is run again and again beside others. */
export interface Contestant {
  readonly key: string;
  readonly run: () => Promise<Cost>;
}

/** The costs of each contestant, round by round. */
export type Rounds = ReadonlyMap<string, readonly Cost[]>;

/**
 * Runs the contestants in turns, A B A B A B, so that what else the machine does falls on all of them.
 * @param tell is called after each run
 */
export async function interleaved(
  contestants: readonly Contestant[],
  count: number,
  tell: (key: string, round: number, cost: Cost) => void = () => undefined,
): Promise<Rounds> {
  const costs = new Map<string, Cost[]>(contestants.map(({ key }) => [key, []]));
  for (let round = 1; round <= count; round += 1)
    for (const { key, run } of contestants) {
      const { wall, cpu, memory } = await run();
      const cost = {
        wall,
        ...(cpu !== undefined && { cpu }),
        ...(memory !== undefined && { memory }),
      };
      costs.get(key)?.push(cost);
      tell(key, round, cost);
    }
  return costs;
}

/** The middle of several costs, each kind by itself; a kind that a round lacks is left out. */
export function medianCost(costs: readonly Cost[]): Cost {
  const all = (kind: 'cpu' | 'memory') => costs.flatMap((cost) => cost[kind] ?? []);
  const [cpu, memory] = [all('cpu'), all('memory')];
  return {
    wall: median(costs.map(({ wall }) => wall)),
    ...(cpu.length === costs.length && { cpu: median(cpu) }),
    ...(memory.length === costs.length && { memory: median(memory) }),
  };
}

/**
 * How many times what one takes the other takes: the middle of the rounds' ratios, since both runs of a
 * round meet the same machine.
 */
export function medianRatio(
  costs: readonly Cost[],
  others: readonly Cost[],
  kind: keyof Cost = 'wall',
): number | undefined {
  const ratios = costs.flatMap((cost, round) => {
    const [value, other] = [cost[kind], others[round]?.[kind]];
    return value === undefined || !other ? [] : [value / other];
  });
  return ratios.length === costs.length && ratios.length > 0 ? median(ratios) : undefined;
}
