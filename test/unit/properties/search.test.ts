import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptParts, markedParts } from '../../../src/search/excerpt.ts';
import { filterKeys, sortKeys } from '../../../src/search/keys.ts';
import { NameSearch } from '../../../src/search/names.ts';
import { readState, writeState } from '../../../src/search/state.ts';
import {
  essence,
  exchanged,
  indexTokens,
  plainText,
  queryTokens,
  simplify,
  spellings,
} from '../../../src/search/text.ts';
import { foldText } from '../../../src/domain/text/fold.ts';
import { anyText, runs, words } from '../../support/arbitraries.ts';

/** Texts that an address can carry: halves of pairs become U+FFFD on the way. */
const carried = anyText.map((text) => text.toWellFormed());
const filterValue = carried.filter((text) => text !== '');

describe('the state of a search in an address', () => {
  const state = fc.record({
    query: carried.map((text) => text.slice(0, 100).toWellFormed()),
    filters: fc.record(Object.fromEntries(filterKeys.map((key) => [key, filterValue])), {
      requiredKeys: [],
      noNullPrototype: true,
    }),
    sort: fc.constantFrom(undefined, ...sortKeys),
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(state, (wanted) => {
        expect(readState(new URLSearchParams(writeState(wanted).toString()))).toEqual(wanted);
      }),
      runs(600),
    );
  });

  it('is read from any query string, and writing it again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => `q=${text}&sort=${text}&section=${text}`),
        ),
        (text) => {
          const read = readState(new URLSearchParams(text));
          expect(read.query.length).toBeLessThanOrEqual(100);
          expect(
            Object.keys(read.filters).every((key) => filterKeys.some((known) => known === key)),
          ).toBe(true);
          const written = writeState(read).toString();
          expect(writeState(readState(new URLSearchParams(written))).toString()).toBe(written);
        },
      ),
      runs(600),
    );
  });
});

describe('the words of a query', () => {
  it('are found in any text without stumbling', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
        for (const token of [...indexTokens(text), ...queryTokens(text)])
          expect(token).not.toMatch(/\s/u);
        expect(spellings(text).length).toBeLessThanOrEqual(8);
        expect(spellings(text)[0]).toBe(text);
        expect(essence(text, ['Lào Cai', '老街'])).toBeTypeOf('string');
        for (const other of exchanged(text))
          expect(Array.from(other).sort()).toEqual(Array.from(text).sort());
        expect(simplify(text, '')).toBe(text);
      }),
      runs(1000),
    );
  });

  it('are those that Unicode calls letters and digits, Chinese apart from the others', () => {
    const text = fc.array(
      fc.oneof(words, fc.string({ unit: 'binary' }), fc.constantFrom('A–b', 'x²', '5€', '老街a1')),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const joined = parts.join(' ');
        const apart = foldText(joined)
          .replace(/\p{Script=Han}+/gu, ' $& ')
          .split(/[^\p{L}\p{N}\p{Script=Han}]+/u)
          .filter(Boolean);
        expect(plainText(joined)).toBe(apart.join(' '));
      }),
      runs(1000),
    );
  });

  it('of a text find that text again', () => {
    fc.assert(
      fc.property(words, (text) => {
        const kept = new Set(indexTokens(text));
        expect(queryTokens(text).filter((token) => !kept.has(token))).toEqual([]);
      }),
      runs(300),
    );
  });

  it('mark parts of a summary that together are the summary', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const parts = markedParts(text, query);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
      runs(600),
    );
  });

  it('in an excerpt are parts of plain text, whatever the excerpt holds', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, word) => {
        const escape = (text: string) =>
          text
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;')
            .replaceAll('>', '&gt;')
            .replaceAll('"', '&quot;');
        fc.pre(word !== '');
        const parts = excerptParts(`${escape(before)}<mark>${escape(word)}</mark>`);
        expect(parts.map((part) => part.text).join('')).toBe(before + word);
        expect(parts.filter(({ match }) => match).map((part) => part.text)).toEqual([word]);
      }),
      runs(400),
    );
  });
});

describe('a search by names', () => {
  const pages = fc.uniqueArray(fc.tuple(words, anyText), { minLength: 1, maxLength: 8 });

  it('answers any query, best first, each page once', async () => {
    await fc.assert(
      fc.asyncProperty(pages, anyText, async (texts, query) => {
        const names = new NameSearch({
          pages: texts.map(([title, summary], index) => ({
            path: `/p/${index}/`,
            title,
            summary,
            date: '2026-01-01',
          })),
          province: ['Lào Cai'],
        });
        await names.ready;
        for (const hits of [names.findWhole(query), names.find(query), names.near(query)]) {
          const scores = hits.map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          expect(scores.every(Number.isFinite)).toBe(true);
          expect(new Set(hits.map(({ page }) => page.path)).size).toBe(hits.length);
        }
        const [title = ''] = texts[0] ?? [];
        expect(names.find(title).map(({ page }) => page.title)).toContain(title);
      }),
      runs(250),
    );
  });
});
