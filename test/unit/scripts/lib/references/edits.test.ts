import { describe, expect, it } from 'vitest';
import { perform } from '../../../../../scripts/lib/references/change/perform.ts';
import {
  fileChange,
  printedChanges,
} from '../../../../../scripts/lib/references/change/text-edit.ts';
import {
  addToList,
  namingFile,
  setKey,
  topLevel,
} from '../../../../../scripts/lib/references/change/yaml-edit.ts';
import { applyEdits, withoutOverlaps } from '../../../../../scripts/lib/text/edits.ts';
import { said } from '../../../../../src/source/said.ts';

describe('edits of a text', () => {
  it('may be asked to give way where they touch the same stretch: the first stays', () => {
    const edits = [
      { start: 2, end: 4, text: 'y' },
      { start: 0, end: 3, text: 'x' },
      { start: 4, end: 5, text: 'z' },
    ];
    expect(withoutOverlaps(edits).map(({ text }) => text)).toEqual(['x', 'z']);
    expect(applyEdits('abcdef', withoutOverlaps(edits))).toBe('xdzf');
  });

  it('change what they name and nothing else, in whatever order they come', () => {
    const edits = [
      { start: 8, end: 9, text: 'C' },
      { start: 0, end: 1, text: 'AA' },
    ];
    expect(applyEdits('a, b, ă c', edits)).toBe('AA, b, ă C');
  });

  it('refuse to overlap', () => {
    const edits = [
      { start: 0, end: 3, text: 'x' },
      { start: 2, end: 4, text: 'y' },
    ];
    expect(() => applyEdits('abcdef', edits)).toThrow(RangeError);
  });

  it('are told by file and line, before and after', () => {
    const text = 'one\nrelated: [places/a]\nthree\n';
    const change = fileChange('x/facts.yml', text, [{ start: 21, end: 22, text: 'b' }]);
    expect(printedChanges([change])).toBe(
      'x/facts.yml:2\n  - related: [places/a]\n  + related: [places/b]',
    );
  });
});

describe('a key of a YAML file', () => {
  const set = (text: string, key: string, value: string) =>
    applyEdits(text, [setKey(topLevel(text), key, value)]);

  it.each([
    ['status: published # since May\nkind: x\n', 'status: withdrawn # since May\nkind: x\n'],
    ['status:\nkind: x\n', 'status: withdrawn\nkind: x\n'],
    ['status:   "published"\nkind: x\n', 'status: withdrawn\nkind: x\n'],
    ['kind: x\n', 'kind: x\nstatus: withdrawn\n'],
    ['kind: x', 'kind: x\nstatus: withdrawn\n'],
    ['kind: x\r\n', 'kind: x\r\nstatus: withdrawn\r\n'],
    ['status:\n  - a\n  - b\nkind: x\n', 'status: withdrawn\nkind: x\n'],
    ['status: >-\n  many\n  lines\nkind: x\n', 'status: withdrawn\nkind: x\n'],
  ])('is set in %j', (before, after) => {
    expect(set(before, 'status', 'withdrawn')).toBe(after);
  });

  it('is not guessed at in a file of another form', () => {
    expect(() => topLevel('{ status: draft }')).toThrow(SyntaxError);
    expect(() => topLevel('- a\n')).toThrow(SyntaxError);
    expect(() => namingFile('x/facts.yml', () => topLevel('a: [\n'))).toThrow(/^x\/facts\.yml: /);
  });
});

describe('a list of a YAML file', () => {
  const add = (text: string) => applyEdits(text, [addToList(topLevel(text), 'old', '/b/')]);

  it.each([
    ['old: [/a/] # first\nkind: x\n', 'old: [/a/, /b/] # first\nkind: x\n'],
    ['old: []\n', 'old: [/b/]\n'],
    ['old:\n  - /a/ # first\nkind: x\n', 'old:\n  - /a/ # first\n  - /b/\nkind: x\n'],
    ['old:\n- /a/', 'old:\n- /a/\n- /b/'],
    ['old:\r\n  - /a/\r\nkind: x\r\n', 'old:\r\n  - /a/\r\n  - /b/\r\nkind: x\r\n'],
    ['kind: x\n', 'kind: x\nold: [/b/]\n'],
  ])('takes one more in %j', (before, after) => {
    expect(add(before)).toBe(after);
  });
});

describe('steps on the disk', () => {
  it('stop at the one that fails, and say what is done and what is not', () => {
    const done: string[] = [];
    const step = (what: string, run = () => void done.push(what)) => ({
      what: said(what, what),
      run,
    });
    const steps = [
      step('write a'),
      step('write b', () => {
        throw new Error('disk full');
      }),
      step('write c'),
    ];
    expect(() => {
      perform(steps);
    }).toThrow('Could not write b: disk full\nDone:\n  write a\nNot done:\n  write b\n  write c');
    expect(done).toEqual(['write a']);
  });
});
