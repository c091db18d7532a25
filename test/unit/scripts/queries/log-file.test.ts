import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf, longestLine, readLog } from '../../../../scripts/lib/queries/log-file.ts';
import { runs } from '../../../support/arbitraries.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-logs-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function read(bytes: string | Uint8Array) {
  const file = path.join(folder, 'access.log');
  writeFileSync(file, bytes);
  const lines: (string | undefined)[] = [];
  const isWhole = await readLog(file, (line) => lines.push(line));
  return { lines, isWhole };
}

describe('the reading of a log', () => {
  it('gives its lines, plain or compressed, whatever the name', async () => {
    const text = 'một\nhai\n\nba';
    const lines = ['một', 'hai', '', 'ba'];
    expect(await read(text)).toEqual({ lines, isWhole: true });
    expect(await read(gzipSync(text))).toEqual({ lines, isWhole: true });
    const twoDays = Buffer.concat([gzipSync('một\n'), gzipSync('hai\n')]);
    expect(await read(twoDays)).toEqual({ lines: ['một', 'hai'], isWhole: true });
    expect(await read('')).toEqual({ lines: [], isWhole: true });
  });

  it('gives lines of a megabyte as too long, and those around them', async () => {
    const long = 'x'.repeat(1024 * 1024);
    const { lines } = await read(`before\n${long}\nafter\n${long}`);
    expect(lines).toEqual(['before', undefined, 'after', undefined]);
    expect((await read('x'.repeat(longestLine))).lines).toEqual(['x'.repeat(longestLine)]);
    expect((await read(gzipSync('x'.repeat(longestLine + 1)))).lines).toEqual([undefined]);
  });

  it('says that a compressed file breaks off, without an error', async () => {
    const whole = gzipSync(Array.from({ length: 9999 }, (_, index) => `line ${index}`).join('\n'));
    expect((await read(whole.subarray(0, whole.length / 2))).isWhole).toBe(false);
    expect((await read(Buffer.concat([whole.subarray(0, 20), Buffer.alloc(40, 7)]))).isWhole).toBe(
      false,
    );
  });

  it('reads bytes that are no text', async () => {
    const { lines, isWhole } = await read(Uint8Array.from([0, 255, 10, 200, 201, 10, 97]));
    expect(lines).toEqual(['\u0000\ufffd', '\ufffd\ufffd', 'a']);
    expect(isWhole).toBe(true);
  });

  it('fails for what is no file', async () => {
    await expect(readLog(folder, () => undefined)).rejects.toThrow('EISDIR');
    await expect(readLog(path.join(folder, 'none'), () => undefined)).rejects.toThrow('ENOENT');
  });

  it('does not depend on where the pieces of a stream are cut', async () => {
    const pieces = fc.array(fc.stringMatching(/^[aộ\n]{0,9}$/), { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(pieces, fc.integer({ min: 1, max: 5 }), async (texts, size) => {
        const text = texts.join('');
        const bytes = Buffer.from(text);
        async function* cut() {
          await Promise.resolve();
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        }
        const lines = await Array.fromAsync(linesOf(cut()));
        expect(lines).toEqual(
          text
            .replace(/\n$/, '')
            .split('\n')
            .slice(0, text === '' ? 0 : undefined),
        );
      }),
      runs(200),
    );
  });
});
