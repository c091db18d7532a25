import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/config/locales.ts';
import { renderProse } from '../../../src/prose/blocks.ts';

function render(body: string, locale: Locale = 'en', sourceIds: string[] = ['first', 'second']) {
  return renderProse(body, 'mdx', { locale, sourceIds });
}

function html(body: string, locale: Locale = 'en', sourceIds?: string[]): string {
  return render(body, locale, sourceIds)
    .blocks.map((block) => (block.kind === 'html' ? block.html : `<${block.name}>`))
    .join('\n');
}

describe('line breaks', () => {
  it('vanish between Chinese characters and marks', () => {
    expect(html('老街省位于\n越南西北部，\n与云南相邻。', 'zh')).toBe(
      '<p>老街省位于越南西北部，与云南相邻。</p>',
    );
  });

  it('stay a space between words of other languages', () => {
    expect(html('one\ntwo')).toBe('<p>one\ntwo</p>');
    expect(html('một\nhai', 'vi')).toBe('<p>một\nhai</p>');
  });
});

describe('source marks', () => {
  it('become numbers that lead to the source', () => {
    expect(html('High[^second].')).toBe('<p>High<sup><a href="#source-second">[2]</a></sup>.</p>');
  });

  it('stand one after the other', () => {
    expect(html('High[^first][^second].')).toContain('[1]</a></sup><sup>');
  });

  it('vanish when there is no such source; the check names them', () => {
    expect(html('High[^third].')).toBe('<p>High.</p>');
  });

  it('work in tables and lists', () => {
    expect(html('- a[^first]\n')).toContain('<sup>');
    expect(html('| a[^first] |\n|---|\n| b |')).toContain('<sup>');
  });
});

describe('headings', () => {
  it('have ids without marks, and are listed for the table of contents', () => {
    const { headings } = render(
      '## Đường lên đỉnh\n\n### Nhỏ\n\n## 天气\n\n## When to come?',
      'vi',
    );
    expect(headings).toEqual([
      { id: 'duong-len-dinh', text: 'Đường lên đỉnh' },
      { id: '天气', text: '天气' },
      { id: 'when-to-come', text: 'When to come?' },
    ]);
  });

  it('of the same words have different ids', () => {
    expect(render('## Food\n\n## Food').headings.map(({ id }) => id)).toEqual(['food', 'food-2']);
  });

  it('have an id even without letters, and none of a source mark', () => {
    expect(render('## …').headings[0]?.id).toBe('section-1');
    expect(render('## Height[^first]').headings).toEqual([{ id: 'height', text: 'Height' }]);
  });
});

describe('blocks', () => {
  it('keep components and what stands inside them', () => {
    const { blocks } = render(
      'Before.\n\n<Notice tone="info" title="T">\n\nInside.\n\n</Notice>\n\nAfter.',
    );
    expect(blocks).toEqual([
      { kind: 'html', html: '<p>Before.</p>' },
      {
        kind: 'component',
        name: 'Notice',
        attributes: { tone: 'info', title: 'T' },
        children: [{ kind: 'html', html: '<p>Inside.</p>' }],
      },
      { kind: 'html', html: '<p>After.</p>' },
    ]);
  });

  it('mark Vietnamese names for readers’ voices', () => {
    expect(html('To Hà Nội.')).toBe('<p>To <span lang="vi">Hà Nội</span>.</p>');
  });

  it('say which links lead out of the portal', () => {
    expect(html('[a](https://example.org/) [b](/tourism/)')).toBe(
      '<p><a href="https://example.org/" rel="external">a</a> <a href="/tourism/">b</a></p>',
    );
  });

  it('let wide tables scroll by keyboard', () => {
    expect(html('| a |\n|---|\n| b |')).toContain('<div class="scroll" tabindex="0"><table>');
  });

  it('are refused when the lock finds something', () => {
    expect(() => render('A {1 + 1}')).toThrow(/line 1: Expressions/);
    expect(() => render('<Video />')).toThrow(/not an approved component/);
  });
});
