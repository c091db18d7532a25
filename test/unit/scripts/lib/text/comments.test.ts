import { describe, expect, it } from 'vitest';
import { commentsIn } from '../../../../../scripts/lib/text/comments.ts';

const comments = (file: string, text: string) =>
  commentsIn({ file, text }).map((block) => {
    const { line, column } = block.locate(0);
    return `${String(line)}:${String(column)} ${block.text}`;
  });

describe('the comments of a file', () => {
  it('are those of YAML, not the number signs of its values', () => {
    const text = [
      '# first',
      'a: 1 # second',
      'b: "x # none"',
      'c: x#none',
      'd: |',
      '  # none',
      'e: [ 1, # third',
      '  2 ]',
      '#last',
    ].join('\n');
    expect(comments('a.yml', text)).toEqual([
      '1:1 # first',
      '2:6 # second',
      '7:9 # third',
      '9:1 #last',
    ]);
  });

  it('are those of the front matter and of HTML in words, not headings', () => {
    const text = '---\ntitle: A # one\n---\n\n# Heading\n\nA <!-- two\nlines --> b <!-- open';
    expect(comments('vi.md', text)).toEqual([
      '2:10 # one',
      '7:3 <!-- two\nlines -->',
      '8:13 <!-- open',
    ]);
  });

  it('are those of MDX in .mdx alone', () => {
    const text = '---\ntitle: A\n---\n\n{/* one */} b {/* two';
    expect(comments('vi.mdx', text)).toEqual(['5:1 {/* one */}', '5:15 {/* two']);
    expect(comments('vi.md', text)).toEqual([]);
  });

  it('survive YAML that is broken, other line ends and a file without any', () => {
    expect(comments('a.yml', 'a: [\r\n# one\r\n b: }')).toEqual(['2:1 # one']);
    expect(comments('a.yml', '')).toEqual([]);
    expect(comments('vi.md', 'No front matter # none')).toEqual([]);
  });

  it('are found quickly in a long text that opens many', () => {
    const started = performance.now();
    expect(comments('vi.md', '<!--'.repeat(50_000))).toHaveLength(1);
    expect(comments('a.yml', '# a\n'.repeat(20_000))).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
