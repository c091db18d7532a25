import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileLines } from '../../../src/integrations/file-lines.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lines-'));
const file = path.join(folder, 'lines.txt');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the lines of a file', () => {
  it('are whole where the file is read in pieces, in any script', () => {
    // Three bytes a character and 1,000,001 a line: pieces of 1,048,576 bytes end within both.
    const lines = Array.from(
      { length: 5 },
      (_, index) => `${String(index)}${'梯'.repeat(333_333)}é`,
    );
    writeFileSync(file, lines.join('\n'));
    expect([...fileLines(file)]).toEqual(lines);
  });

  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
  ])('of %j are %j', (text, lines) => {
    writeFileSync(file, text);
    expect([...fileLines(file)]).toEqual(lines);
  });

  it('are read again by whoever asks again, also after stopping early', () => {
    writeFileSync(file, 'a\nb');
    for (const line of fileLines(file)) {
      expect(line).toBe('a');
      break;
    }
    expect([...fileLines(file)]).toEqual(['a', 'b']);
  });

  it('of no file are an error that names it', () => {
    expect(() => [...fileLines(path.join(folder, 'none'))]).toThrow(/none/);
  });
});
