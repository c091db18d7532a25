import { describe, expect, it } from 'vitest';
import { githubReport } from '../../../../scripts/lib/report/github.ts';
import { gitlabReport } from '../../../../scripts/lib/report/gitlab.ts';
import { jsonReport } from '../../../../scripts/lib/report/json.ts';
import { findingLanguage } from '../../../../scripts/lib/report/language.ts';
import { CommandError } from '../../../../scripts/lib/report/run-command.ts';
import { summaryLine, terminalReport } from '../../../../scripts/lib/report/terminal.ts';
import type { Finding } from '../../../../src/source/finding.ts';
import { said } from '../../../../src/source/said.ts';

const finding: Finding = {
  file: 'content/places/fansipan/en.md',
  line: 4,
  column: 1,
  rule: 'source-missing',
  severity: 'error',
  message: said('A place needs at least one source.', 'Điểm đến phải có ít nhất một nguồn.'),
  hint: said('Add one under "sources" in facts.yml.', 'Thêm nguồn trong "sources" của facts.yml.'),
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

  it('speaks Vietnamese from the first line to the last', () => {
    expect(terminalReport([finding, warning], { files: 9 }, 'vi').split('\n')).toEqual([
      'content/places/fansipan/en.md:4:1 lỗi source-missing  Điểm đến phải có ít nhất một nguồn. Thêm nguồn trong "sources" của facts.yml.',
      '',
      expect.stringContaining('sa-pa/en.md:4:1 cảnh báo source-missing  Điểm đến'),
      '',
      '1 lỗi, 1 cảnh báo trong 2 tệp',
    ]);
  });

  it('counts in the singular and in the plural', () => {
    expect(summaryLine([finding], { files: 3 })).toBe('1 error in 1 file');
    expect(summaryLine([warning, warning], { files: 3 })).toBe('2 warnings in 1 file');
    expect(summaryLine([], { files: 312 })).toBe('No problems in 312 files.');
    expect(summaryLine([], { files: 1 })).toBe('No problems in 1 file.');
    expect(summaryLine([], { files: 312 }, 'vi')).toBe('Không có lỗi nào trong 312 tệp.');
  });
});

describe('the language of the findings', () => {
  it('is that of the flag, whatever the computer speaks', () => {
    expect(findingLanguage('vi', { LANG: 'en_GB.UTF-8' })).toBe('vi');
    expect(findingLanguage('en', { LC_ALL: 'vi_VN.UTF-8' })).toBe('en');
  });

  it.each([
    [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
    [{ LANG: 'vi' }, 'vi'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'vi_VN' }, 'vi'],
    [{ LC_ALL: 'en_GB.UTF-8', LANG: 'vi_VN.UTF-8' }, 'en'],
    [{ LC_MESSAGES: 'vi_VN.UTF-8', LANG: 'en_GB.UTF-8' }, 'vi'],
    [{ LC_ALL: 'C', LC_MESSAGES: 'vi_VN' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LANG: 'vie' }, 'en'],
    [{}, 'en'],
  ])('is otherwise that of the computer, in the order of POSIX: %j is %s', (environment, told) => {
    expect(findingLanguage(undefined, environment)).toBe(told);
  });

  it('cannot be another one', () => {
    for (const flag of ['fr', 'zh', 'VI', '']) {
      expect(() => findingLanguage(flag, {}), flag).toThrow(CommandError);
    }
    expect(() => findingLanguage('fr', {})).toThrow('--locale vi or --locale en');
  });
});

describe('the JSON report', () => {
  it('holds the seven fields and nothing else, message and hint as plain text', () => {
    const extra = { ...finding, internal: true };
    expect(JSON.parse(jsonReport([extra]))).toEqual([
      { ...finding, message: finding.message.en, hint: finding.hint.en },
    ]);
    expect(JSON.parse(jsonReport([extra], 'vi'))).toEqual([
      { ...finding, message: finding.message.vi, hint: finding.hint.vi },
    ]);
  });
});

describe('the annotations', () => {
  it('escape what would end a workflow command', () => {
    const message = said('100% wrong\nindeed.', 'Sai 100%\nhoàn toàn.');
    const odd = { ...finding, file: 'content/a,b:c.md', message };
    expect(githubReport([odd])).toBe(
      '::error file=content/a%2Cb%3Ac.md,line=4,col=1,title=source-missing::100%25 wrong%0Aindeed. Add one under "sources" in facts.yml.',
    );
    expect(githubReport([odd], 'vi')).toContain('::Sai 100%25%0Ahoàn toàn. Thêm nguồn');
  });
});

describe('the Code Quality report', () => {
  const report = (findings: readonly Finding[], language: 'en' | 'vi' = 'en') =>
    JSON.parse(gitlabReport(findings, language)) as Record<string, unknown>[];

  it('has what GitLab asks for', () => {
    const [error, other] = report([finding, warning], 'vi');
    expect(error).toEqual({
      description: 'Điểm đến phải có ít nhất một nguồn. Thêm nguồn trong "sources" của facts.yml.',
      check_name: 'source-missing',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      severity: 'major',
      location: { path: 'content/places/fansipan/en.md', lines: { begin: 4 } },
    });
    expect(other).toMatchObject({ severity: 'minor' });
    expect(report([])).toEqual([]);
  });

  it('knows a finding again when it moves to another line or is told in another language', () => {
    const [before] = report([finding]);
    const [after] = report([{ ...finding, line: 40, column: 7 }], 'vi');
    expect(after?.['fingerprint']).toBe(before?.['fingerprint']);
  });

  it('has a fingerprint for each finding, also for two alike in one file', () => {
    const prints = report([finding, { ...finding, line: 9 }, warning]).map(
      (one) => one['fingerprint'],
    );
    expect(new Set(prints).size).toBe(3);
  });
});
