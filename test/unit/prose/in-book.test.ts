import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/prose/blocks.ts';
import { blocksInBook, htmlInBook, openingOf, type Binding } from '../../../src/prose/in-book.ts';

const binding: Binding = {
  prefix: 'places-fansipan',
  shift: 2,
  numberOf: (id) => (id === 'height' ? 17 : undefined),
  targetOf: (address) => (address === '/tourism/places/sa-pa/' ? 'places-sa-pa' : undefined),
};
const html = (text: string): Block => ({ kind: 'html', html: text });

describe('a body in a book', () => {
  it('has its headings below the heading of its item, with ids of its own', () => {
    expect(htmlInBook('<h2 id="why">Why</h2><h3 id="how">How</h3>', binding)).toBe(
      '<h4 id="places-fansipan-why">Why</h4><h5 id="places-fansipan-how">How</h5>',
    );
  });

  it('has no heading below the lowest level', () => {
    expect(htmlInBook('<h6>Deep</h6>', binding)).toBe('<h6>Deep</h6>');
  });

  it('leaves other elements that begin with h alone', () => {
    expect(htmlInBook('<hr><header>', binding)).toBe('<hr><header>');
  });

  it('names a source by its number in the book', () => {
    const mark = '<sup><a href="#source-height">[2]</a></sup>';
    expect(htmlInBook(mark, binding)).toBe('<sup><a href="#source-17">[17]</a></sup>');
  });

  it('leaves a mark alone whose source the item does not have', () => {
    const mark = '<a href="#source-lost">[3]</a>';
    expect(htmlInBook(mark, binding)).toBe(mark);
  });

  it('leads a link to the part of the book that tells of its page', () => {
    expect(htmlInBook('<a href="/tourism/places/sa-pa/#way">Sa Pa</a>', binding)).toBe(
      '<a href="#places-sa-pa">Sa Pa</a>',
    );
  });

  it('leaves links to pages that the book does not tell of, and links outside', () => {
    const links = '<a href="/news/">News</a><a href="https://example.vn/" rel="external">out</a>';
    expect(htmlInBook(links, binding)).toBe(links);
  });

  it('names sources by number in components and in what stands inside them', () => {
    const quote: Block = {
      ...{ kind: 'component', name: 'Quote', attributes: { source: 'height' } },
      children: [html('<a href="#source-height">[1]</a>')],
    };
    expect(blocksInBook([quote], binding)).toEqual([
      { ...quote, attributes: { source: '17' }, children: [html('<a href="#source-17">[17]</a>')] },
    ]);
  });
});

describe('the opening of a body', () => {
  it('is what stands before its first heading', () => {
    expect(openingOf([html('<p>One</p>\n<h2 id="a">A</h2><p>Two</p>')])).toEqual([
      html('<p>One</p>'),
    ]);
  });

  it('is the whole first stretch of a body without headings', () => {
    expect(openingOf([html('<p>One</p>')])).toEqual([html('<p>One</p>')]);
  });

  it.each([
    ['an empty body', []],
    ['a body that begins with a heading', [html('<h2>A</h2>')]],
    [
      'a body that begins with a component',
      [{ kind: 'component', name: 'Facts', attributes: {}, children: [] }],
    ],
  ] as [string, Block[]][])('is nothing in %s', (_, blocks) => {
    expect(openingOf(blocks)).toEqual([]);
  });
});
