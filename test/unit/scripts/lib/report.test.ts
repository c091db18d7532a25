import { describe, expect, it } from 'vitest';
import { githubReport } from '../../../../scripts/lib/report/github.ts';
import { jsonReport } from '../../../../scripts/lib/report/json.ts';
import { summaryLine, terminalReport } from '../../../../scripts/lib/report/terminal.ts';
import type { Finding } from '../../../../src/source/finding.ts';

const finding: Finding = {
  file: 'content/places/fansipan/en.md',
  line: 4,
  column: 1,
  rule: 'source-missing',
  severity: 'error',
  message: 'A place needs at least one source.',
  hint: 'Add one under "sources" in facts.yml.',
};
const warning: Finding = { ...finding, file: 'content/places/sa-pa/en.md', severity: 'warning' };

describe('the report on a terminal', () => {
  it('has one finding a line, a blank line between files, and the sums', () => {
    expect(
      terminalReport([finding, { ...finding, line: 5 }, warning], { files: 9 }).split('\n'),
    ).toEqual([
      'content/places/fansipan/en.md:4:1 error source-missing  A place needs at least one source. Add one under "sources" in facts.yml.',
      expect.stringContaining('en.md:5:1 error'),
      '',
      expect.stringContaining('sa-pa/en.md:4:1 warning'),
      '',
      '2 errors, 1 warning in 2 files',
    ]);
  });

  it('counts in the singular and in the plural', () => {
    expect(summaryLine([finding], { files: 3 })).toBe('1 error in 1 file');
    expect(summaryLine([warning, warning], { files: 3 })).toBe('2 warnings in 1 file');
    expect(summaryLine([], { files: 312 })).toBe('No problems in 312 files.');
    expect(summaryLine([], { files: 1 })).toBe('No problems in 1 file.');
  });
});

describe('the JSON report', () => {
  it('holds the seven fields and nothing else', () => {
    const extra = { ...finding, internal: true };
    expect(JSON.parse(jsonReport([extra]))).toEqual([finding]);
  });
});

describe('the annotations', () => {
  it('escape what would end a workflow command', () => {
    const odd = { ...finding, file: 'content/a,b:c.md', message: '100% wrong\nindeed.' };
    expect(githubReport([odd])).toBe(
      '::error file=content/a%2Cb%3Ac.md,line=4,col=1,title=source-missing::100%25 wrong%0Aindeed. Add one under "sources" in facts.yml.',
    );
  });
});
