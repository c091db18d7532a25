import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormMatcher } from '../../../scripts/lib/glossary/form-matcher.ts';
import { foreignLanguage } from '../../../scripts/lib/text/language-of.ts';
import { slugOf } from '../../../scripts/lib/text/slug.ts';
import { csvDocument } from '../../../src/domain/text/csv.ts';
import { firstSentence } from '../../../src/domain/text/first-sentence.ts';
import { foldText } from '../../../src/domain/text/fold.ts';
import { slugForm } from '../../../src/schemas/shared/identifiers.ts';
import { nearestWord } from '../../../src/source/nearest-word.ts';
import { translationHash } from '../../../src/source/translation-hash.ts';
import { anyText, runs, words } from '../../support/arbitraries.ts';

describe('a CSV document', () => {
  const cell = fc.oneof(
    anyText.map((text) => text.toWellFormed()),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('=1+1', '+1', '-1', '@x', '\t=1', '\r=1'),
  );
  const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 6,
    }),
  );

  it('is read again as it was, but for the apostrophe before what a spreadsheet would work out', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const header = (rows[0] ?? []).map((_, index) => `column ${index}`);
        const read = parse(csvDocument(header, rows), { bom: true, relax_column_count: false });
        const safe = (value: string | number | boolean | null) =>
          typeof value === 'string' && /^[=+\-@\t\r]/.test(value)
            ? `'${value}`
            : String(value ?? '');
        expect(read).toEqual([header, ...rows.map((row) => row.map(safe))]);
        for (const row of rows.map((own) => own.filter((one) => typeof one === 'string'))) {
          for (const text of row) expect(safe(text)).not.toMatch(/^[=+@\t\r]/);
        }
      }),
      runs(400),
    );
  });
});

describe('a slug', () => {
  it('fits the form of slugs or is empty, and making it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const slug = slugOf(text);
        if (slug !== '') expect(slug).toMatch(slugForm);
        expect(slugOf(slug)).toBe(slug);
      }),
      runs(1000),
    );
  });
});

describe('a folded text', () => {
  it('stays as it is when folded again, and is found whatever marks, case and form it is typed in', () => {
    fc.assert(
      fc.property(anyText, words, (text, name) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
        expect(foldText(name.toUpperCase())).toBe(foldText(name));
        expect(folded).not.toMatch(/\p{M}|đ|^\s|\s$|\s\s/u);
      }),
      runs(1000),
    );
  });
});

describe('the fingerprint of words', () => {
  const spaces = fc.constantFrom(' ', '\n', '  ', '\r\n', '\t', ' \n ', '\u00a0');

  it('is the same after wrapping anew and in any Unicode form', () => {
    fc.assert(
      fc.property(words, words, words, spaces, (title, summary, body, space) => {
        const wrapped = (text: string) =>
          ` ${text.replaceAll(' ', space).normalize('NFD')}${space}`;
        expect(
          translationHash({
            title: wrapped(title),
            summary: wrapped(summary),
            body: wrapped(body),
          }),
        ).toBe(translationHash({ title, summary, body }));
      }),
      runs(300),
    );
  });

  it('is another after one changed word, wherever it stands', () => {
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.constantFrom('title', 'summary', 'body'),
        fc.nat(7),
        (title, summary, body, key, place) => {
          const old = { title, summary, body };
          const list = old[key].split(' ');
          list[place % list.length] = 'khác';
          expect(translationHash({ ...old, [key]: list.join(' ') })).not.toBe(translationHash(old));
        },
      ),
      runs(300),
    );
  });

  it('tells where the title ends from where the summary begins', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const hash = (title: string, summary: string) =>
          translationHash({ title, summary, body: '' });
        expect(hash(`${one} ${other}`, 'x')).not.toBe(hash(one, `${other} x`));
      }),
      runs(100),
    );
  });
});

describe('the first sentence', () => {
  it('begins the text, and is not empty unless the text is', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, atLeast) => {
        const sentence = firstSentence(text, atLeast);
        expect(text.trim().startsWith(sentence.trim())).toBe(true);
        if (text.trim() !== '') expect(sentence.trim()).not.toBe('');
      }),
      runs(800),
    );
  });
});

describe('the language of a text', () => {
  it('is told or left open for any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('vi', 'en', 'zh'), (text, locale) => {
        expect([undefined, 'vi', 'en', 'zh']).toContain(foreignLanguage(text, locale));
      }),
      runs(500),
    );
  });
});

describe('the nearest word', () => {
  it('is one of the candidates, and the word itself when it is among them', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 5 }), (word, candidates) => {
        const found = nearestWord(word, candidates);
        if (found !== undefined) expect(candidates).toContain(found);
        if (candidates.includes(word)) expect(found?.toLowerCase()).toBe(word.toLowerCase());
      }),
      runs(300),
    );
  });
});

describe('forms of the glossary in a text', () => {
  const form = fc.oneof(anyText, words).filter((text) => text.trim() !== '');

  it('are found where they stand, in any text', () => {
    fc.assert(
      fc.property(fc.array(form, { maxLength: 6 }), anyText, anyText, (forms, before, after) => {
        const matcher = new FormMatcher<number>();
        for (const [index, one] of forms.entries()) matcher.add(one, index);
        const text = `${before} ${forms.join(' · ')} ${after}`;
        const space = (part: string) => part.replace(/\s/g, ' ').trim();
        const found = matcher.find(text);
        for (const { start, end, value } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(space(text.slice(start, end))).toBe(space(forms[value] ?? ''));
        }
        expect(new Set(found.map(({ value }) => value)).size).toBe(forms.length);
      }),
      runs(500),
    );
  });

  it('are found when they hold characters beyond the basic plane', () => {
    const matcher = new FormMatcher<string>();
    matcher.add('𠀀村', 'village');
    expect(matcher.find('在𠀀村')).toHaveLength(1);
  });
});
