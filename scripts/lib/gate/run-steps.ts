import { spawn } from 'node:child_process';
import type { Step } from './steps.ts';

/** How many steps run at once: as many as the smallest machine in use has cores. */
const atOnce = 2;

interface StepResult {
  readonly step: Step;
  readonly passed: boolean;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function runBuffered(words: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const child = spawn(process.execPath, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...colour },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString().trimEnd() });
    });
  });
}

async function runStep(step: Step): Promise<StepResult> {
  const started = performance.now();
  const { code, output } = await runBuffered(step.words);
  const passed = code === 0;
  const time = seconds(performance.now() - started);
  console.log(`${passed ? '✓' : '✗'} ${step.title}  ${time}`);
  if (!passed) console.log(`${output}\n`);
  return { step, passed };
}

/**
 * Runs steps side by side. Each prints one line when it ends, and its output only when it failed.
 * @returns the steps that failed, in the order given
 */
export async function runSteps(steps: readonly Step[]): Promise<Step[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift())
      results.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const failed = new Set(results.filter((result) => !result.passed).map((result) => result.step));
  return steps.filter((step) => failed.has(step));
}
