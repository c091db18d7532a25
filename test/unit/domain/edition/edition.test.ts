import { describe, expect, it } from 'vitest';
import { contentsOf, type Chapter } from '../../../../src/domain/edition/edition.ts';
import { SourceRegister } from '../../../../src/domain/edition/source-register.ts';

const source = (id: string, url: string, title = id) => ({
  ...{ id, url, title, publisher: 'Paper', accessed: '2026-01-01' },
});
const height = source('height', 'https://a.vn/height');
const road = source('road', 'https://a.vn/road');

describe('the sources of a book', () => {
  it('are numbered in the order in which the text rests on them', () => {
    const register = new SourceRegister();
    expect(register.marksOf([height, road], ['road', 'height', 'road'])).toEqual([1, 2]);
    expect(register.list.map(({ id, number }) => [id, number])).toEqual([
      ['road', 1],
      ['height', 2],
    ]);
  });

  it('stand once though two items name the page under other ids', () => {
    const register = new SourceRegister();
    const again = source('summit', 'https://a.vn/height', 'Another title');
    expect([register.numberOf(height), register.numberOf(again)]).toEqual([1, 1]);
    expect(register.list.map(({ title }) => title)).toEqual(['height']);
  });

  it('without an address are told apart by publisher and title', () => {
    const register = new SourceRegister();
    const { url: _, ...book } = source('book', 'https://a.vn/', 'A book');
    const { url: __, ...other } = source('book', 'https://a.vn/', 'Another book');
    expect([register.numberOf(book), register.numberOf(other)]).toEqual([1, 2]);
  });

  it('leave out ids that the item does not have', () => {
    expect(new SourceRegister().marksOf([height], ['lost', undefined])).toEqual([]);
  });

  it('take the title of a page that some item names', () => {
    const register = new SourceRegister([height]);
    register.numberOfPage('https://a.vn/height');
    expect(register.list[0]).toMatchObject({ title: 'height', accessed: '2026-01-01', number: 1 });
  });

  it('name a page that no item names by its host, and claim no day of reading', () => {
    const register = new SourceRegister();
    register.numberOfPage('https://www.b.vn/page');
    expect(register.list).toEqual([
      {
        ...{ id: 'page', title: 'b.vn', publisher: 'b.vn', url: 'https://www.b.vn/page' },
        number: 1,
      },
    ]);
  });
});

describe('the contents of a book', () => {
  it('name the chapters and the parts with a heading, not groups and lists', () => {
    const phrase = (text: string) => ({ text, locale: 'en' as const });
    const chapter: Chapter = {
      ...{ id: 'places', title: phrase('Places') },
      parts: [
        { kind: 'group', id: 'area', title: phrase('Area') },
        {
          ...{ kind: 'entry', id: 'places-a', level: 4, title: phrase('A') },
          ...{ facts: [], steps: [], blocks: [] },
        },
        { kind: 'entry', id: 'whole', level: 2, facts: [], steps: [], blocks: [] },
        { kind: 'points', id: 'points', title: 'Points', points: [] },
      ],
    };
    expect(contentsOf([chapter])).toEqual([
      {
        ...{ id: 'places', title: phrase('Places') },
        parts: [{ id: 'places-a', title: phrase('A') }],
      },
    ]);
  });
});
