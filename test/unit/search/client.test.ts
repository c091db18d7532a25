import { excerptParts, markedParts } from '../../../src/search/excerpt.ts';
import { describe, expect, it } from 'vitest';
import { readState, writeState, type SearchState } from '../../../src/search/state.ts';

const read = (query: string) => readState(new URLSearchParams(query));

describe('the address of a search', () => {
  const states: SearchState[] = [
    { query: '', filters: {}, sort: undefined },
    { query: 'ruộng bậc thang', filters: {}, sort: 'date' },
    { query: 'a&b=c #?+ %20', filters: { section: 'tourism', year: '2026' }, sort: 'title' },
    { query: '老街', filters: { locality: 'sa-pa' }, sort: undefined },
  ];

  it.each(states)('holds the whole state: %o', (state) => {
    expect(readState(writeState(state))).toEqual(state);
    expect(read(writeState(state).toString())).toEqual(state);
  });

  it('leaves out what is empty', () => {
    const state: SearchState = { query: '', filters: { section: '' }, sort: undefined };
    expect(writeState(state).toString()).toBe('');
    expect(read('q=&section=&sort=')).toEqual({ query: '', filters: {}, sort: undefined });
  });

  it('drops parameters, sorts and keys that nobody knows', () => {
    expect(read('q=x&utm_source=y&sort=price&__proto__=z&constructor=w')).toEqual({
      query: 'x',
      filters: {},
      sort: undefined,
    });
  });

  it('takes a hundred characters at most', () => {
    expect(read(`q=${'a'.repeat(5000)}`).query).toHaveLength(100);
  });

  it('takes the first of a parameter that is there twice', () => {
    expect(read('q=one&q=two&section=a&section=b')).toMatchObject({
      query: 'one',
      filters: { section: 'a' },
    });
  });
});

describe('the excerpt of a result', () => {
  it('is plain text in parts; the words that were looked for are marked', () => {
    expect(excerptParts('From <mark>Sa</mark> <mark>Pa</mark> on')).toEqual([
      { text: 'From ', match: false },
      { text: 'Sa', match: true },
      { text: ' ', match: false },
      { text: 'Pa', match: true },
      { text: ' on', match: false },
    ]);
  });

  it('shows the characters that Pagefind escapes, each once', () => {
    expect(excerptParts('R&amp;D &lt;b&gt; &quot;x&quot; &#39;y&#39; &amp;lt;')).toEqual([
      { text: 'R&D <b> "x" \'y\' &lt;', match: false },
    ]);
  });

  it.each(['<img src=x onerror=alert(1)>', '<mark onclick=x>a</mark>', '</mark>', '<mark>', ''])(
    'never holds more than text: %s',
    (html) => {
      for (const part of excerptParts(html)) {
        expect(Object.keys(part).sort()).toEqual(['match', 'text']);
        expect(typeof part.text).toBe('string');
      }
    },
  );
});

describe('the words of the query in a sentence', () => {
  it('are no other words of the same letters, where the query has marks', () => {
    const marked = (query: string) =>
      markedParts('Tháng 8 lên ruộng bậc thang, thắng cảnh.', query)
        .filter(({ match }) => match)
        .map(({ text }) => text);
    expect(marked('ruộng bậc thang')).toEqual(['ruộng', 'bậc', 'thang']);
    expect(marked('thang')).toEqual(['Tháng', 'thang', 'thắng']);
  });

  it('are marked whatever their marks and case; the rest stays in long parts', () => {
    expect(markedParts('From the terraces of Sa Pa to Fansipan.', 'SA PÁ')).toEqual([
      { text: 'From the terraces of ', match: false },
      { text: 'Sa', match: true },
      { text: ' ', match: false },
      { text: 'Pa', match: true },
      { text: ' to Fansipan.', match: false },
    ]);
  });

  it.each(['', '   ', '⁂', 'zzz'])('are nowhere for “%s”: the sentence is one part', (query) => {
    expect(markedParts('From Sa Pa on.', query)).toEqual([
      { text: 'From Sa Pa on.', match: false },
    ]);
  });

  it('leaves the sentence whole when its parts are read one after the other', () => {
    const sentence = '沙坝的梯田（Sa Pa）：1,6 km – cao 3.147,3 m.';
    const parts = markedParts(sentence, '梯田 sa');
    expect(parts.map(({ text }) => text).join('')).toBe(sentence);
    expect(parts.filter(({ match }) => match).length).toBeGreaterThan(1);
  });
});
