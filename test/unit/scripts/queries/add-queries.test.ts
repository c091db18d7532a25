import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../scripts/lib/content/read-content.ts';
import { planAddition } from '../../../../scripts/lib/queries/add-queries.ts';
import {
  portalAddresses,
  type PortalAddresses,
} from '../../../../scripts/lib/content/portal-addresses.ts';
import type { TableRow } from '../../../../scripts/lib/queries/table.ts';
import { validContent } from '../../../support/content-fixture.ts';

const addresses: PortalAddresses = {
  open: new Set(['/', '/search/', '/tourism/places/sa-pa/', '/tourism/places/bac-ha/']),
  closed: new Set(['/tourism/places/ban-moi/']),
};
const testSet = 'class\tlocale\tquery\texpected\nvi-marks\tvi\tSa Pa\t/tourism/places/sa-pa/\n';

const row = (changes: Partial<TableRow>): TableRow => ({
  line: 2,
  kind: 'asked',
  locale: 'vi',
  words: 'chợ phiên',
  expected: '/tourism/places/bac-ha/',
  ...changes,
});
const plan = (rows: Partial<TableRow>[], set = testSet) =>
  planAddition(rows.map(row), set, addresses);
const problemsOf = (changes: Partial<TableRow>) =>
  plan([{ line: 7, ...changes }]).problems.map(({ line, message }) => `${line}: ${message.en}`);

describe('the rows for the test set', () => {
  it('are those with an expected page, tidied, with the same four columns', () => {
    const { text, added, open, problems } = plan([
      { words: ' chợ  phiên ', expected: '/tourism/places/bac-ha/ | /' },
      { words: 'later', expected: '' },
      { kind: '', locale: 'en', words: '=1' },
    ]);
    expect(text).toBe(
      'asked\tvi\tchợ phiên\t/tourism/places/bac-ha/|/\nasked\ten\t=1\t/tourism/places/bac-ha/\n',
    );
    expect({ added, open, problems }).toEqual({ added: 2, open: 1, problems: [] });
  });

  it('are each there once by locale and words, without regard to case or form', () => {
    const { text, added, present } = plan([
      { words: 'sa pa' },
      { words: 'Chợ Phiên'.normalize('NFD') },
      { words: 'chợ phiên' },
      { words: 'chợ phiên', locale: 'en' },
      { words: 'Sa Pa', locale: 'en' },
    ]);
    expect(text.split('\n').map((line) => line.split('\t').slice(1, 3).join(' '))).toEqual([
      'vi Chợ Phiên',
      'en chợ phiên',
      'en Sa Pa',
      '',
    ]);
    expect({ added, present }).toEqual({ added: 3, present: 2 });
  });

  it('begin on a line of their own', () => {
    expect(plan([{}], testSet.trimEnd()).text).toMatch(/^\nasked\t/);
    expect(plan([{ words: 'Sa Pa' }], testSet.trimEnd()).text).toBe('');
  });

  it('are refused with the nearest address when no page has the one they expect', () => {
    const nearest = 'Did you mean /tourism/places/sa-pa/?';
    for (const expected of [
      '/tourism/places/sapa/',
      '/tourism/places/sa-pa',
      '/vi/tourism/places/sa-pa/',
      'https://example.org/vi/tourism/places/sa-pa/?q=x#top',
    ]) {
      expect(problemsOf({ expected })).toEqual([`7: There is no page ${expected}. ${nearest}`]);
    }
    expect(problemsOf({ expected: '/|/nothing/like/any/other/page/at/all/' })).toEqual([
      '7: There is no page /nothing/like/any/other/page/at/all/. Write an address of the portal without its language, such as /tourism/places/sa-pa/.',
    ]);
  });

  it('are refused when the page is not public', () => {
    expect(problemsOf({ expected: '/tourism/places/ban-moi/' })).toEqual([
      '7: The page /tourism/places/ban-moi/ is not public, so the search cannot find it. Publish it first, or choose another page.',
    ]);
  });

  it.each([
    ['another language', { locale: 'fr' }, 'is not a language'],
    ['no words', { words: ' ' }, 'is empty'],
    ['hidden characters', { words: 'a\u202eb' }, 'nobody sees'],
    ['personal data', { words: '0912345678' }, 'personal data'],
    ['a strange kind', { kind: 'a\tb' }, 'is no kind'],
    ['the kind that must find nothing', { kind: 'nonsense' }, 'must find nothing'],
    ['separators alone', { expected: '| |' }, 'has no address'],
  ])('are refused with %s', (_, changes, text) => {
    expect(problemsOf(changes)).toEqual([expect.stringContaining(text)]);
  });

  it('count those refused once, however much is wrong with them', () => {
    const { problems, present, added } = plan([{ line: 2, locale: 'fr', words: '' }, { line: 3 }]);
    expect(problems).toHaveLength(2);
    expect({ present, added }).toEqual({ present: 0, added: 1 });
  });
});

describe('the addresses of the portal', () => {
  it('are open for fixed pages and public items, closed for the others', () => {
    const content = readContent(validContent);
    const { open } = portalAddresses(content, '2026-06-01');
    expect(open).toContain('/search/');
    expect(open).toContain('/tourism/places/nui-lam/');
    const drafts = content.items.map((item) => ({
      ...item,
      facts: item.facts && { ...item.facts, status: 'draft' as const },
    }));
    const later = portalAddresses({ ...content, items: drafts }, '2026-06-01');
    expect(later.open).not.toContain('/tourism/places/nui-lam/');
    expect(later.closed).toContain('/tourism/places/nui-lam/');
  });

  it('have every page that the test set of the search expects', () => {
    const { open } = portalAddresses(readContent('content'), '2026-11-22');
    const expected = readFileSync('test/search/queries.tsv', 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .flatMap((line) => (line.split('\t')[3] ?? '').split('|'))
      .filter((address) => address !== '');
    expect(expected.length).toBeGreaterThan(150);
    expect(expected.filter((address) => !open.has(address))).toEqual([]);
  });
});
