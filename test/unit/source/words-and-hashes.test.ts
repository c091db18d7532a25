import { describe, expect, it } from 'vitest';
import { formatFinding, sortFindings, type Finding } from '../../../src/source/finding.ts';
import { said } from '../../../src/source/said.ts';
import { nearestWord } from '../../../src/source/nearest-word.ts';
import { translationHash } from '../../../src/source/translation-hash.ts';

describe('the nearest word', () => {
  it('is the one that was probably meant', () => {
    expect(nearestWord('titel', ['title', 'summary', 'alt'])).toBe('title');
    expect(nearestWord('AGENCY', ['agency'])).toBe('agency');
    expect(nearestWord('yearbok', ['yearbook', 'year'])).toBe('yearbook');
  });

  it('is none when nothing is near', () => {
    expect(nearestWord('elephant', ['title', 'summary'])).toBeUndefined();
    expect(nearestWord('x', [])).toBeUndefined();
  });
});

describe('the fingerprint of source words', () => {
  const source = { title: 'Núi Lam', summary: 'Cao nhất', body: 'Một đoạn.\n\nHai đoạn.\n' };

  it('has twelve hexadecimal digits', () => {
    expect(translationHash(source)).toMatch(/^[0-9a-f]{12}$/);
  });

  it('stays when only white space or the Unicode form changes', () => {
    const same = {
      title: source.title.normalize('NFD'),
      summary: ' Cao  nhất ',
      body: 'Một\nđoạn.\r\n\r\n\r\nHai đoạn.',
    };
    expect(translationHash(same)).toBe(translationHash(source));
  });

  it('changes with one word, one number, one mark', () => {
    for (const body of [
      'Một đoạn.\n\nBa đoạn.',
      'Một doạn.\n\nHai đoạn.',
      'Một đoạn,\n\nHai đoạn.',
    ]) {
      expect(translationHash({ ...source, body })).not.toBe(translationHash(source));
    }
  });
});

describe('findings', () => {
  const base: Finding = {
    file: 'b.md',
    line: 2,
    column: 1,
    rule: 'links',
    severity: 'error',
    message: said('Wrong.', 'Chưa đúng.'),
    hint: said('Mend it.', 'Sửa lại.'),
  };

  it('are printed on one line as file:line:column severity rule, two spaces, message, hint', () => {
    expect(formatFinding(base)).toBe('b.md:2:1 error links  Wrong. Mend it.');
    expect(formatFinding({ ...base, hint: said('', '') })).toBe('b.md:2:1 error links  Wrong.');
  });

  it('are printed in Vietnamese too, with the severity', () => {
    expect(formatFinding(base, 'vi')).toBe('b.md:2:1 lỗi links  Chưa đúng. Sửa lại.');
    expect(formatFinding({ ...base, severity: 'warning' }, 'vi')).toContain(' cảnh báo links');
  });

  it('are sorted as they are read', () => {
    const list = [
      base,
      { ...base, line: 10 },
      { ...base, file: 'a.md' },
      { ...base, column: 3 },
      { ...base, rule: 'approval' },
    ];
    expect(
      sortFindings(list).map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
    ).toEqual([
      'a.md:2:1 links',
      'b.md:2:1 approval',
      'b.md:2:1 links',
      'b.md:2:3 links',
      'b.md:10:1 links',
    ]);
  });
});
