import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../../../scripts/lib/content/read-content.ts';
import {
  isUpToDate,
  possibleOrders,
} from '../../../../scripts/lib/publications/publications-command.ts';
import {
  entryOf,
  keepBook,
  keepList,
  listText,
} from '../../../../scripts/lib/publications/record.ts';
import { sourceDigest } from '../../../../scripts/lib/publications/source-digest.ts';
import { readSite } from '../../../../src/source/site.ts';
import { copyOfContent, validContent } from '../../../support/content-fixture.ts';
import { tinyPdf } from '../../../support/tiny-pdf.ts';

const today = '2026-06-01';
const copies: string[] = [];
const copied = () => {
  const directory = copyOfContent();
  copies.push(directory);
  return directory;
};
afterEach(() => {
  for (const directory of copies.splice(0)) rmSync(directory, { recursive: true });
});

/** Digest of the visitor's guide after a change of one file. */
function digestAfter(file: string, change: (text: string) => string, locale: 'vi' | 'en' = 'en') {
  const directory = copied();
  const absolute = path.join(directory, file);
  writeFileSync(absolute, change(readFileSync(absolute, 'utf8')));
  return sourceDigest(readContent(directory), 'visitors-guide', locale, today);
}
const plain = (locale: 'vi' | 'en' = 'en') =>
  sourceDigest(readContent(validContent), 'visitors-guide', locale, today);

describe('what a book is made from', () => {
  it('has the same digest wherever the folder lies', () => {
    expect(sourceDigest(readContent(copied()), 'visitors-guide', 'en', today)).toBe(plain());
  });

  it.each([
    ['a fact', 'places/nui-lam/facts.yml', (text: string) => text.replace('asOf: 2', 'asOf: 1')],
    ['a word', 'places/nui-lam/en.md', (text: string) => `${text}\nMore.\n`],
    [
      'a number of a series',
      'figures/visitors.yml',
      (text: string) => text.replace(/value: \d/, 'value: 9'),
    ],
    ['the data of the portal', 'site.yml', (text: string) => `${text}# changed\n`],
  ])('is other after a change of %s', (_, file, change) => {
    expect(digestAfter(file, change)).not.toBe(plain());
  });

  it('is the same after a change in another language, or in a collection that it does not tell of', () => {
    const more = (text: string) => `${text}\nMore.\n`;
    expect(digestAfter('places/nui-lam/vi.md', more)).toBe(plain());
    expect(digestAfter('places/nui-lam/vi.md', more, 'vi')).not.toBe(plain('vi'));
    expect(digestAfter('province/history/en.md', more)).toBe(plain());
  });

  it('is the same after an approval, which readers of the book do not see', () => {
    const reviewed = (text: string) => text.replace(/reviewBy: .*/, 'reviewBy: 2028-01-01');
    expect(digestAfter('places/nui-lam/facts.yml', reviewed)).toBe(plain());
  });

  it('is nothing where no item is public', () => {
    const content = readContent(validContent);
    expect(sourceDigest(content, 'investor-handbook', 'en', today)).toBeUndefined();
  });
});

describe('the books that can be printed', () => {
  const site = readSite(validContent);
  const orders = possibleOrders({ content: readContent(validContent), site, today });
  const book = { bytes: tinyPdf(), pages: 1, asOf: '2026-01-02' };

  it('are those with items, in every language shown', () => {
    const names = orders.map(({ edition, locale }) => `${edition}.${locale}`);
    expect(names).toEqual(
      ['visitors-guide', 'province-in-figures'].flatMap((id) =>
        site.locales.map((locale) => `${id}.${locale}`),
      ),
    );
  });

  it('are up to date when list and file have them as they would be printed', () => {
    const [order] = orders;
    if (!order) throw new Error('The fixture has items for a book.');
    const directory = copied();
    const entry = entryOf(order, book);
    expect(isUpToDate(order, [entry], directory)).toBe(false);
    keepBook(directory, order, book);
    expect(isUpToDate(order, [entry], directory)).toBe(true);
    expect(isUpToDate(order, [{ ...entry, source: 'f'.repeat(64) }], directory)).toBe(false);
    expect(isUpToDate(order, [], directory)).toBe(false);
  });

  it('are written down so that the check finds nothing wrong with the list', () => {
    const directory = copied();
    const entries = orders.map((order) => {
      keepBook(directory, order, book);
      return entryOf(order, book);
    });
    keepList(directory, [...entries].reverse(), []);
    const list = readContent(directory).data['publications.yml'];
    expect(list?.findings).toEqual([]);
    expect(list?.known).toEqual(entries);
  });

  it('leave the folder when the province no longer has items for them', () => {
    const directory = copied();
    const [order] = orders;
    if (!order) throw new Error('The fixture has items for a book.');
    mkdirSync(path.join(directory, 'publications'));
    keepBook(directory, order, book);
    keepList(directory, [], [entryOf(order, book)]);
    expect(readContent(directory).publications).toEqual([]);
    expect(parse(readFileSync(path.join(directory, 'publications.yml'), 'utf8'))).toEqual([]);
  });

  it('keep a digest of digits alone a text', () => {
    const digits = '1'.repeat(64);
    const [order] = orders;
    if (!order) throw new Error('The fixture has items for a book.');
    const [read] = parse(listText([{ ...entryOf(order, book), source: digits }])) as {
      source: unknown;
    }[];
    expect(read?.source).toBe(digits);
  });
});
