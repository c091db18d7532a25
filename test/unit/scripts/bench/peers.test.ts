import { describe, expect, it } from 'vitest';
import { withLanguages } from '../../../../scripts/lib/bench/peers/articles.ts';
import { frameOf } from '../../../../scripts/lib/bench/peers/frame.ts';
import { itemsForPages } from '../../../../scripts/lib/bench/peers/peer-corpus.ts';
import { layoutWords } from '../../../../scripts/lib/bench/peers/layout-words.ts';

const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title>
<link rel="stylesheet" href="/a.css"><link rel="canonical" href="/a/"></head><body class="x">
<header><a href="/en/">Portal</a> <nav class="languages" data-language-switcher><a href="/vi/">vi</a></nav>
<nav class="sections">News</nav></header><main>Words</main> <footer class="y">End</footer></body></html>`;

describe('the frame that peers take from a built page', () => {
  it('is what every page carries, without what belongs to one', () => {
    expect(frameOf(page)).toEqual({
      head: '<meta charset="utf-8"> <link rel="stylesheet" href="/a.css">',
      top: '<header><a href="/en/">Portal</a>',
      navigation: '<nav class="sections">News</nav></header>',
      footer: '<footer class="y">End</footer>',
    });
  });

  it('is missed when the layout has changed', () => {
    expect(() => frameOf(page.replace('data-language-switcher', ''))).toThrow(/Adapt scripts/);
    expect(() => frameOf('')).toThrow(/Adapt scripts/);
  });
});

describe('the words that peers are given', () => {
  it('mark Vietnamese names as the portal does', () => {
    expect(withLanguages('From Lào Cai & back', 'en')).toBe(
      'From <span lang="vi">Lào Cai</span> &amp; back',
    );
    expect(withLanguages('Từ Lào Cai', 'vi')).toBe('Từ Lào Cai');
  });

  it('come from the interface of each language, whole', () => {
    const words = layoutWords('zh', '老街省');
    expect(words).toMatchObject({ news: '新闻', province: '老街省' });
    expect(JSON.stringify(words)).not.toContain('{{');
  });
});

describe('a peer with the layout of the portal', () => {
  it('makes as many pages as the portal, lists and years among them', () => {
    const items = itemsForPages(2880);
    const made = 3 * (items + 1 + Math.ceil(items / 12) + 8);
    expect(Math.abs(made - 2880)).toBeLessThan(6);
    expect(itemsForPages(3)).toBe(1);
  });
});
