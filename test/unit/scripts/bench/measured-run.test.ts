import { describe, expect, it } from 'vitest';
import { inTurn, measuredRun } from '../../../../scripts/lib/bench/measure/measured-run.ts';
import { canMeasureProcesses } from '../../../../scripts/lib/bench/measure/this-machine.ts';

const script = (code: string) => ({
  name: 'The script',
  words: [process.execPath, '-e', code] as [string, ...string[]],
});

describe('a measured command', () => {
  it.runIf(canMeasureProcesses)('is measured with the processes that it starts', async () => {
    const held = 120_000_000;
    const child = `const held = Buffer.alloc(${held}, 1); const end = Date.now() + 600; while (Date.now() < end); console.log(held.length)`;
    const { wall, cpu, memory, output } = await measuredRun(
      script(
        `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' })`,
      ),
    );
    expect(output.trim()).toBe(String(held));
    expect(wall).toBeGreaterThan(600);
    expect(cpu).toBeGreaterThan(50);
    expect(memory).toBeGreaterThan(held);
  });

  it('ends the bench with what it printed when it fails', async () => {
    await expect(
      measuredRun(script('console.error("no such content"); process.exitCode = 3')),
    ).rejects.toThrow(/no such content\n*The script failed; the lines above name the cause/);
  });

  it('has failed when it logs an error, whatever its exit code', async () => {
    await expect(measuredRun(script('console.log("[ERROR] a page is empty")'))).rejects.toThrow(
      'a page is empty',
    );
  });
});

describe('commands one after another', () => {
  it('take the sum of their times and the most of their memory', () => {
    const costs = [
      { wall: 10, cpu: 15, memory: 700 },
      { wall: 5, cpu: 5, memory: 300 },
    ];
    expect(inTurn(costs)).toEqual({ wall: 15, cpu: 20, memory: 700 });
  });

  it('claim no processor time or memory where one was not measured', () => {
    expect(inTurn([{ wall: 10, cpu: 15, memory: 700 }, { wall: 5 }])).toEqual({ wall: 15 });
  });
});
