import { describe, expect, it } from 'vitest';
import { proseSyntax } from '../../../../../scripts/lib/rules/text/prose-syntax.ts';
import { findingsIn, foundIn, item, placesOf, wordsOf } from './small-content.ts';

const file = `${item}/en.mdx`;
const body = (text: string, name = file) =>
  foundIn(proseSyntax, { [name]: wordsOf('title: A', text) });
const reasons = async (text: string) =>
  (await findingsIn(proseSyntax, { [file]: text })).map(({ message }) => message);

describe('a body that cannot be parsed', () => {
  it('is an error where the parser stopped', async () => {
    const found = await body('One.\n\nTwo { three.');
    expect(found).toEqual([expect.objectContaining({ at: `${file}:7:5`, severity: 'error' })]);
    expect(found[0]?.hint).toContain('\\{');
  });

  it.each([
    [
      '<Notice>\n\nA',
      'Expected a closing tag for `<Notice>`.',
      'thành phần <Notice> đã mở nhưng chưa đóng.',
    ],
    [
      '- <Notice>\n\nA\n\n</Notice>',
      'Expected a closing tag for `<Notice>` before the end of `listItem`.',
      'thành phần <Notice> đã mở nhưng chưa đóng.',
    ],
    [
      'A </Notice> b.',
      'Unexpected closing tag `</Notice>`, expected an open tag first.',
      'thẻ đóng </Notice> không khớp với thành phần nào đang mở.',
    ],
    [
      '<Notice>\n\n</Steps>',
      'Unexpected closing tag `</Steps>`, expected corresponding closing tag for `<Notice>`.',
      'thẻ đóng </Steps> không khớp với thành phần nào đang mở.',
    ],
    [
      'A { b',
      'Unexpected end of file in expression, expected a corresponding closing brace for `{`.',
      'dấu { đã mở nhưng chưa đóng.',
    ],
    [
      '1 <2',
      'Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`).',
      'sau dấu < không phải là một thành phần viết đúng cách.',
    ],
  ])('is explained without the codes of the parser: %j', async (text, english, vietnamese) => {
    expect(await reasons(text)).toEqual([
      {
        en: `The body cannot be parsed: ${english}`,
        vi: `Không đọc được thân bài: ${vietnamese}`,
      },
    ]);
  });

  it('is explained in the parser’s own words when the case is rare', async () => {
    const own = 'Could not parse expression with oxc: Expected `,` or `)` but found `Identifier`';
    expect(await reasons('A {b c} d.')).toEqual([
      {
        en: `The body cannot be parsed: ${own}.`,
        vi: `Không đọc được thân bài: chương trình đọc báo “${own}”.`,
      },
    ]);
  });

  it.each([
    ['A {({ set a() {} })} b.', "A 'set' accessor must have exactly one parameter."],
    ['A {new.b} c.', 'The only valid meta property for new is new.target.'],
  ])('is explained with one full stop at the end: %j', async (text, end) => {
    const [reason] = await reasons(text);
    expect(reason?.en).toMatch(/[^.]\.$/);
    expect(reason?.en).toContain(end);
  });

  it('has its place said by the finding alone, however far down it is', async () => {
    const above = 'One.\n\n'.repeat(10);
    const text = `${above}A long text before <Notice> and </Steps>`;
    expect((await body(text)).map(({ at }) => at)).toEqual([`${file}:25:33`]);
    expect((await reasons(text))[0]?.en).not.toMatch(/\d/);
  });

  it('is named once, though nothing else was read of it', async () => {
    expect(await body('<Notice>')).toHaveLength(1);
  });
});

describe('a body without a word', () => {
  it.each(['', '  ', '\n\t\n'])('is an error below the front matter: %j', async (text) => {
    const found = await body(text, `${item}/vi.md`);
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      `${item}/vi.md:4:1 The body is empty.`,
    ]);
  });

  it('is found in each language and each item', async () => {
    const found = await foundIn(proseSyntax, {
      [`${item}/vi.md`]: '',
      [`${item}/en.md`]: 'Text.',
      [`${item}/zh.md`]: ' ',
      'news/tin/vi.md': '',
    });
    expect(placesOf(found)).toEqual([
      'news/tin/vi.md:1:1',
      `${item}/vi.md:1:1`,
      `${item}/zh.md:1:1`,
    ]);
  });
});

describe('a well-formed body', () => {
  it('may hold components in .mdx and stray signs in .md', async () => {
    expect(await body('<Notice tone="info">\n\nA\n\n</Notice>')).toEqual([]);
    expect(await body('A { b and 1 <2, </Notice>', `${item}/en.md`)).toEqual([]);
  });
});
