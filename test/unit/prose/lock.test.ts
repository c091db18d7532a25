import { describe, expect, it } from 'vitest';
import { lockProblems } from '../../../src/prose/lock.ts';
import { parseProse, ProseSyntaxError } from '../../../src/prose/tree.ts';

const problems = (body: string, format: 'md' | 'mdx' = 'md') =>
  lockProblems(parseProse(body, format));
const places = (body: string, format: 'md' | 'mdx' = 'md') =>
  problems(body, format).map(({ line, column }) => `${line}:${column}`);

describe('the lock of bodies', () => {
  it('lets ordinary Markdown through', () => {
    const body = [
      'A paragraph with **weight**, *stress*, ~~deletion~~, `code` and a mark[^source].',
      '## Heading',
      '- one\n- two\n  1. three',
      '| a | b |\n|---|:-:|\n| c | d |',
      '> a quotation',
      '[inside](/tourism/), [outside](https://example.org/), [mail](mailto:office@example.org), [call](tel:112)',
      '---',
    ].join('\n\n');
    expect(problems(body)).toEqual([]);
    expect(problems(body, 'mdx')).toEqual([]);
  });

  it('lets the approved components through', () => {
    const body =
      '<Chart figure="visitors" />\n\n<Notice tone="info" title="A">\n\nText\n\n</Notice>\n\n<Facts />';
    expect(problems(body, 'mdx')).toEqual([]);
  });

  it('refuses code, each piece with its line', () => {
    const body = 'import fs from "fs"\n\nA {1 + 1} b\n\n{process.exit()}\n\nexport const a = 1';
    expect(places(body, 'mdx')).toEqual(['1:1', '3:3', '5:1', '7:1']);
  });

  it('refuses HTML, comments and scripts in plain Markdown', () => {
    expect(places('a <b>c</b>\n\n<script>x</script>\n\n<!-- note -->')).toEqual([
      '1:3',
      '1:7',
      '3:1',
      '5:1',
    ]);
  });

  it('refuses elements and components that are not on the list', () => {
    expect(problems('<Video src="a" />', 'mdx')[0]?.message.en).toBe(
      '<Video> is not an approved component.',
    );
    expect(problems('<div>\n\na\n\n</div>', 'mdx')[0]?.message.en).toContain('<div>');
    expect(problems('<constructor />', 'mdx')).toHaveLength(1);
    expect(problems('<toString />', 'mdx')).toHaveLength(1);
    expect(problems('<>a</>', 'mdx')).toHaveLength(1);
  });

  it.each([
    ['<Chart figure={x} />', 'not plain text'],
    ['<Chart {...x} />', 'not plain text'],
    ['<Chart figure />', 'not plain text'],
    ['<Chart figures="a" />', 'no attribute "figures"'],
    ['<Chart onclick="a" figure="b" />', 'no attribute "onclick"'],
    ['<Chart />', 'lacks "figure"'],
    ['<Chart figure="a">\n\ntext\n\n</Chart>', 'has no content'],
    ['Text <Chart figure="a" /> text', 'inside a paragraph'],
  ])('refuses %s', (body, said) => {
    expect(
      problems(body, 'mdx')
        .map(({ message }) => message.en)
        .join(' '),
    ).toContain(said);
  });

  it('refuses pictures, headings of the first level and check boxes', () => {
    expect(places('![a](b.png)\n\n# Title\n\n- [ ] box')).toEqual(['1:1', '3:1', '5:1']);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'http://example.org/',
    '//example.org/',
  ])('refuses the link %s', (target) => {
    expect(problems(`[a](<${target}>)`)).toHaveLength(1);
  });

  it.each([
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '/\t/example.org/',
    '/\\example.org/',
  ])('refuses the address %j, whatever made it', (href) => {
    const link = { type: 'element', tagName: 'a', properties: { href }, children: [] } as const;
    expect(lockProblems({ type: 'root', children: [{ ...link, children: [] }] })).toHaveLength(1);
  });

  it('refuses a bad link behind a reference', () => {
    expect(problems('[a][b]\n\n[b]: javascript:alert(1)')).toHaveLength(1);
  });

  it('looks inside lists, tables and components', () => {
    expect(places('- a\n  - [b](javascript:x)')).toEqual(['2:5']);
    expect(places('<Notice>\n\n<Video />\n\n</Notice>', 'mdx')).toEqual(['3:1']);
  });
});

describe('a body that is not well formed', () => {
  it('is a syntax error with line and column', () => {
    const parse = () => parseProse('One.\n\n<Notice tone="info">\n\nNever closed.', 'mdx');
    expect(parse).toThrow(ProseSyntaxError);
    expect.assertions(3);
    try {
      parse();
    } catch (error) {
      expect(error).toMatchObject({ line: 3, column: 1 });
      expect(String(error)).toContain('Notice');
    }
  });

  it('never is one in plain Markdown', () => {
    expect(() => parseProse('<Notice> { a < b \n\n```', 'md')).not.toThrow();
  });
});
