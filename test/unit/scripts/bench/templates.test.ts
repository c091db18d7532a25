import { describe, expect, it } from 'vitest';
import { pageRoutes, templatesOf } from '../../../../scripts/lib/bench/pages/templates.ts';

const routes = [
  '[...gone]',
  'index',
  'news/[slug]',
  'news/index',
  'news/page/[page]',
  'tourism/index',
];

describe('the kinds of pages', () => {
  it('have one address each, the first that their route makes', () => {
    const addresses = ['/', '/news/', '/news/b/', '/news/a/', '/news/page/2/', '/old/place/'];
    expect(templatesOf(routes, addresses)).toEqual([
      { route: '[...gone]', address: '/old/place/' },
      { route: 'index', address: '/' },
      { route: 'news/[slug]', address: '/news/a/' },
      { route: 'news/index', address: '/news/' },
      { route: 'news/page/[page]', address: '/news/page/2/' },
    ]);
  });

  it('are none without pages', () => {
    expect(templatesOf(routes, [])).toEqual([]);
  });

  it('are those of the portal', () => {
    const all = pageRoutes();
    expect(all).toContain('index');
    expect(all).toContain('tourism/places/[slug]');
    expect(all.join('\n')).not.toContain('.ts');
  });
});
