import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { readPlainYaml } from '../../../src/source/plain-yaml/read-plain-yaml.ts';
import { refusedParts } from '../../../src/source/refused/parts.ts';
import { anyText, runs } from '../../support/arbitraries.ts';

/** What the whole parser reads; `undefined` when it finds a problem. */
function wholly(text: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const top = () => ({ file: 'a.yml', line: 1, column: 1 });
  if (document.errors.length > 0 || refusedParts(document, text, top).length > 0) return undefined;
  return document.toJS() as unknown;
}

const facts = `# A place.
status: published
approval: { by: review, on: 2026-11-21, reference: "preview-1" } # signed
sources:
  - id: units
    title: "Ward polygons: a table"
    url: https://example.vn/a%C3%A0?b=c#d

  - id: plateau
related: [places/sa-pa, places/y-ty]
position:
  latitude: 22.5372
  north: -3
tags:
- a
-
  b: x~
empty:
note: 海拔3143米，3 km & more
`;

/** Lines that are right, wrong or different in one place and not in another. */
const line = fc.constantFrom(
  ...`a: 1¶b: x¶a:¶b: "x: y"¶c: 'it'¶c: [1, x]¶d: { e: 1, f: x }¶e: [a, [b]]¶- 1¶- a: 1¶-¶- - 1¶- [a]
-   a: 1¶- { a: 1 }¶    b: 2¶  - x¶  a: 1¶¶  ¶# c¶  # c¶d: x # c¶d: x#c¶d: # c¶a : 1¶"a": 1¶a: b: c¶a: - b
a: -0¶a: 007¶a: 0x1F¶a: 1e5¶a: +1¶a: .5¶a: 1.¶a: 12.50¶a: 56e1¶a: 9-8¶a: null¶a: ~¶a: True¶a: no¶null: 1
constructor: 1¶__proto__: 1¶a: 2026-02¶a: 12345678901234567¶a: .inf¶a: x¶  y¶a: "x¶  y"¶a: [x¶  y]¶a: |
a: >-¶a: &x 1¶a: *x¶a: !t 1¶---¶...¶%YAML 1.2¶x¶[a]¶? a¶: b¶<<: 1¶a:\tb¶c: {}¶c: []¶c: { a: 1, a: 2 }
c: [a: 1]¶c: {a: 1}¶c: { a }¶c: [a, ]¶c: [a]b¶g: "a\\u200bb"¶g: 'a''b'¶g: "x" y¶g: 中　文¶g: {a:1}
g: { a: x:y, b: http://c/d }`.split(/[¶\n]/),
);
const texts = fc
  .array(fc.tuple(fc.constantFrom('', '', '', '  ', ' ', '    '), line), { maxLength: 7 })
  .map((lines) => lines.map(([indent, text]) => indent + text).join('\n'));
const damagedFacts = fc
  .array(fc.tuple(fc.nat(facts.length), fc.nat(3), fc.oneof(anyText, line)), { maxLength: 2 })
  .map((edits) =>
    edits.reduce((text, [at, drop, put]) => text.slice(0, at) + put + text.slice(at + drop), facts),
  );

describe('the quick reader of plain YAML', () => {
  it('reads facts as an editor writes them', () => {
    expect(readPlainYaml(facts)).toEqual({
      status: 'published',
      approval: { by: 'review', on: '2026-11-21', reference: 'preview-1' },
      sources: [
        {
          id: 'units',
          title: 'Ward polygons: a table',
          url: 'https://example.vn/a%C3%A0?b=c#d',
        },
        { id: 'plateau' },
      ],
      related: ['places/sa-pa', 'places/y-ty'],
      position: { latitude: 22.5372, north: -3 },
      tags: ['a', { b: 'x~' }],
      empty: null,
      note: '海拔3143米，3 km & more',
    });
  });

  it.each([
    ['a problem', 'a: [1, 2'],
    ['a key that stands twice', 'a: 1\na: 2'],
    ['an anchor', 'a: &x 1'],
    ['a number in another spelling', 'a: 0x1F'],
    ['a number that cannot be kept exactly', 'a: 0.12345678901234567'],
    ['a text over several lines', 'a: one\n  two'],
    ['a block of text', 'a: |\n  one\n'],
    ['an escape', 'a: "\\u200b"'],
    ['a key of the prototype', '__proto__: 1'],
    ['a tab', 'a:\t1'],
    ['nothing', ''],
  ])('leaves %s to the whole parser', (_what, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  it('reads only what the whole parser finds right, and the same', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(texts, damagedFacts, anyText), (text) => {
        const value = readPlainYaml(text);
        if (value === undefined) return;
        read += 1;
        expect(JSON.stringify(value)).toBe(JSON.stringify(wholly(text)));
      }),
      runs(6000),
    );
    expect(read).toBeGreaterThan(500);
  });
});
