import { spawn } from 'node:child_process';
import { CommandError } from '../../report/run-command.ts';
import { ticksPerSecond } from './process-table.ts';
import { canMeasureProcesses, ticksOfEndedChildren, treeMemory } from './this-machine.ts';

/** What running a command cost. */
export interface Cost {
  /** Milliseconds from its start to its end. */
  readonly wall: number;
  /** Milliseconds of processor time, user and system, of it and all its descendants; Linux only. */
  readonly cpu?: number;
  /** Bytes of the whole process tree where it held most, sampled; Linux only. */
  readonly memory?: number;
}

export interface Command {
  /** What failed, in messages. */
  readonly name: string;
  /** Program and arguments. */
  readonly words: readonly [string, ...string[]];
  readonly folder?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Milliseconds between two looks at the memory. */
const pause = 200;

/** The end of what a command printed that failed: a build of thousands of pages names each. */
const shownCharacters = 6000;

/**
 * Runs a command silently and measures it. Nothing else may be started meanwhile: the processor time
 * is what this process's ended children used.
 * @throws CommandError with the end of what the command printed, when it failed or logged an `[ERROR]`
 */
export async function measuredRun(command: Command): Promise<Cost & { readonly output: string }> {
  const { name, words, folder, env = process.env } = command;
  const [program, ...rest] = words;
  const ticks = canMeasureProcesses ? ticksOfEndedChildren() : 0;
  const started = performance.now();
  const child = spawn(program, rest, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  let memory = 0;
  const look = () => {
    if (child.pid !== undefined) memory = Math.max(memory, treeMemory(child.pid));
  };
  const timer = canMeasureProcesses ? setInterval(look, pause) : undefined;
  let code: number | null;
  try {
    code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
  } finally {
    clearInterval(timer);
  }
  const wall = performance.now() - started;
  const output = Buffer.concat(chunks).toString();
  if (code !== 0 || output.includes('[ERROR]'))
    throw new CommandError(
      `${output.slice(-shownCharacters)}\n${name} failed; the lines above name the cause.`,
    );
  if (!canMeasureProcesses) return { wall, output };
  const cpu = ((ticksOfEndedChildren() - ticks) * 1000) / ticksPerSecond;
  return { wall, cpu, memory, output };
}

/** The cost of commands that run one after another. */
export function inTurn(costs: readonly Cost[]): Cost {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const cpu = costs.flatMap((cost) => cost.cpu ?? []);
  const memory = costs.flatMap((cost) => cost.memory ?? []);
  return {
    wall: sum(costs.map(({ wall }) => wall)),
    ...(cpu.length === costs.length && { cpu: sum(cpu) }),
    ...(memory.length === costs.length && { memory: Math.max(...memory) }),
  };
}
