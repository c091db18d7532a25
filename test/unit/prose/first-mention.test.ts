import { describe, expect, it } from 'vitest';
import { renderProse } from '../../../src/prose/blocks.ts';

const names = {
  zh: [
    { form: '上祠庙会' },
    { form: '银瀑布', original: 'Thác Bạc' },
    { form: '上祠', original: 'đền Thượng' },
  ],
  en: [
    { form: 'Red River Festival' },
    { form: 'Red River', original: 'sông Hồng' },
    { form: 'Silver Waterfall', original: 'Thác Bạc' },
  ],
  vi: [],
} as const;

function html(body: string, locale: keyof typeof names): string {
  return renderProse(body, 'md', { locale, sourceIds: [], names: names[locale] })
    .blocks.map((block) => (block.kind === 'html' ? block.html : ''))
    .join('');
}

describe('the first mention of a name', () => {
  it('is followed by the Vietnamese name, marked as Vietnamese', () => {
    expect(html('离银瀑布三公里。', 'zh')).toBe(
      '<p>离银瀑布（<span lang="vi">Thác Bạc</span>）三公里。</p>',
    );
    expect(html('Near the Silver Waterfall.', 'en')).toBe(
      '<p>Near the Silver Waterfall (<span lang="vi">Thác Bạc</span>).</p>',
    );
  });

  it('is the only one that is', () => {
    expect(html('银瀑布。银瀑布。\n\n银瀑布。', 'zh').match(/Thác Bạc/g)).toHaveLength(1);
  });

  it('counts after the heading', () => {
    expect(html('## 银瀑布\n\n银瀑布很高。', 'zh')).toContain(
      '>银瀑布</h2>\n<p>银瀑布（<span lang="vi">Thác Bạc</span>）很高',
    );
  });

  it('is not looked for inside a longer name', () => {
    expect(html('上祠庙会在春天。', 'zh')).not.toContain('đền');
    expect(html('The Red River Festival.', 'en')).not.toContain('sông');
    expect(html('The Red Rivers.', 'en')).not.toContain('sông');
    expect(html('上祠庙会在上祠举行。', 'zh')).toContain(
      '在上祠（<span lang="vi">đền Thượng</span>）',
    );
  });

  it('is left alone where the writer gave the name or opened a bracket', () => {
    expect(html('银瀑布（高约一百米）。', 'zh')).not.toContain('lang="vi"');
    expect(html('The Silver Waterfall, Thác Bạc.', 'en').match(/Thác Bạc/g)).toHaveLength(1);
  });

  it('is left alone where the writer’s bracket follows a link', () => {
    expect(html('[银瀑布](/tourism/)（高约一百米）。', 'zh')).not.toContain('lang="vi"');
  });

  it('waits for a mention that is a whole name and not in brackets', () => {
    expect(html('The Red River Delta and the Red River.', 'en')).toContain(
      'Delta and the Red River (<span lang="vi">sông Hồng</span>).',
    );
    expect(html('附近（银瀑布）。去银瀑布。', 'zh')).toContain(
      '附近（银瀑布）。去银瀑布（<span lang="vi">Thác Bạc</span>）。',
    );
  });

  it('is glossed inside a link too', () => {
    expect(html('[Silver Waterfall](/tourism/) is near.', 'en')).toContain(
      'Silver Waterfall (<span lang="vi">Thác Bạc</span>)</a> is near',
    );
  });
});
