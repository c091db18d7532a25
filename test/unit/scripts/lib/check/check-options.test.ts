import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../../../../scripts/lib/check/check-options.ts';
import { CommandError } from '../../../../../scripts/lib/report/run-command.ts';

describe('the flags of npm run check', () => {
  it('are few: without any, all findings as text', () => {
    expect(checkOptions([])).toEqual({
      format: 'text',
      locale: undefined,
      fix: false,
      watch: false,
      changedSince: undefined,
    });
  });

  it.each([
    [['--changed'], 'HEAD'],
    [['--changed', '--json'], 'HEAD'],
    [['--changed', 'origin/main'], 'origin/main'],
    [['--changed=v1.0'], 'v1.0'],
  ])('%j means since %s', (words, commit) => {
    expect(checkOptions(words).changedSince).toBe(commit);
  });

  it('take --json as a format', () => {
    expect(checkOptions(['--json']).format).toBe('json');
    expect(checkOptions(['--format', 'gitlab']).format).toBe('gitlab');
  });

  it.each([
    [['--format', 'xml'], /no report format "xml"/],
    [['--json', '--format', 'gitlab'], /do not go together/],
    [['--watch', '--json'], /Leave --json/],
  ])('%j is refused with what to write instead', (words, message) => {
    expect(() => checkOptions(words)).toThrow(CommandError);
    expect(() => checkOptions(words)).toThrow(message);
  });

  it.each([[['--fixx']], [['places']]])('%j is unknown', (words) => {
    expect(() => checkOptions(words)).toThrow(TypeError);
  });
});
