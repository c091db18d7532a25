import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  listItems,
  maximumFrontMatterBytes,
  readItemFolder,
} from '../../../src/source/item-folder.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'portal-item-'));
  mkdirSync(path.join(content, 'places/sa-pa'), { recursive: true });
});

afterEach(() => {
  rmSync(content, { recursive: true });
});

function write(name: string, text: string): void {
  writeFileSync(path.join(content, 'places/sa-pa', name), text);
}

const read = () => readItemFolder(content, 'places', 'sa-pa');
const words = (text: string) => {
  write('vi.md', text);
  return read().words.vi;
};

describe('an item folder', () => {
  it('sorts its files into facts, words, pictures and strangers', () => {
    for (const name of [
      'facts.yml',
      'vi.md',
      'en.mdx',
      'view.jpg',
      'map.svg',
      'fr.md',
      'notes.txt',
    ]) {
      write(name, '');
    }
    const folder = read();
    expect(folder.facts).toBeDefined();
    expect(Object.keys(folder.words).sort()).toEqual(['en', 'vi']);
    expect(folder.words.en?.format).toBe('mdx');
    expect(folder.pictures).toEqual(['map.svg', 'view.jpg']);
    expect(folder.strangers).toEqual(['fr.md', 'notes.txt']);
  });

  it('takes .md and calls .mdx of the same language a stranger', () => {
    write('vi.md', '');
    write('vi.mdx', '');
    expect(read().words.vi?.format).toBe('md');
    expect(read().strangers).toEqual(['vi.mdx']);
  });

  it('follows no links and reads no folders', () => {
    writeFileSync(path.join(content, 'secret.txt'), 'secret');
    symlinkSync(path.join(content, 'secret.txt'), path.join(content, 'places/sa-pa/vi.md'));
    mkdirSync(path.join(content, 'places/sa-pa/facts.yml'));
    const folder = read();
    expect(folder.words.vi).toBeUndefined();
    expect(folder.facts).toBeUndefined();
    expect(folder.strangers).toEqual(['facts.yml', 'vi.md']);
  });

  it('is missing parts without complaint', () => {
    expect(read()).toMatchObject({ facts: undefined, words: {}, pictures: [], strangers: [] });
  });

  it('is listed by name, files and hidden folders left out', () => {
    writeFileSync(path.join(content, 'places/readme.txt'), '');
    mkdirSync(path.join(content, 'places/.hidden'));
    mkdirSync(path.join(content, 'places/bac-ha'));
    expect(listItems(content, 'places')).toEqual(['bac-ha', 'sa-pa']);
    expect(listItems(content, 'events')).toEqual([]);
  });
});

describe('a words file', () => {
  it('is split into front matter and body, with the line on which the body begins', () => {
    const file = words('---\ntitle: A\nsummary: B\n---\n\nText\n');
    expect(file?.frontMatter.value).toEqual({ title: 'A', summary: 'B' });
    expect(file?.body).toBe('\nText\n');
    expect(file?.bodyLine).toBe(5);
    expect(file?.frontMatter.locate(['summary']).line).toBe(3);
  });

  it('does not end its front matter at hyphens inside a text', () => {
    const file = words('---\ntitle: A ---\nsummary: B---\n---\nText');
    expect(file?.frontMatter.value).toEqual({ title: 'A ---', summary: 'B---' });
    expect(file?.body).toBe('Text');
  });

  it('may have Windows line ends, spaces behind the hyphens and an empty front matter', () => {
    expect(words('---\r\ntitle: A\r\n---  \r\nText')).toMatchObject({ body: 'Text', bodyLine: 4 });
    expect(words('---\n---\nText')).toMatchObject({ body: 'Text', bodyLine: 3 });
    expect(words('---\ntitle: A\n---')).toMatchObject({ body: '' });
  });

  it('is all body without front matter', () => {
    expect(words('Text\n---\nmore')).toMatchObject({ body: 'Text\n---\nmore', bodyLine: 1 });
  });

  it('keeps a byte order mark in its text only, so that the check can name it', () => {
    const file = words('\uFEFF---\ntitle: A\n---\nText');
    expect(file?.frontMatter.value).toEqual({ title: 'A' });
    expect(file?.text.charCodeAt(0)).toBe(0xfeff);
  });

  it('is refused unparsed when its front matter is too long', () => {
    const file = words(`---\ntitle: ${'a'.repeat(maximumFrontMatterBytes)}\n---\nText`);
    expect(file?.frontMatter.value).toBeUndefined();
    expect(file?.frontMatter.findings[0]).toMatchObject({ rule: 'yaml-limits', line: 1 });
    expect(file?.body).toBe('Text');
  });
});
