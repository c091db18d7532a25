import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { releaseText, type KioskRelease } from '../../src/domain/screens/kiosk-release.ts';
import { attributes, faults, screenPagesOf, textOf } from '../support/pages.ts';

const dist = inject('dist');
const screens = screenPagesOf(dist);
const clusters = ['kim-thanh-gate', 'lao-cai-gate', 'sa-pa'];
const kiosks = screens.filter(({ address }) => address.startsWith('/kiosk/'));

describe('the screens of the clusters', () => {
  it('are a wall and a kiosk for each', () => {
    const addresses = screens.map(({ address }) => address);
    for (const cluster of clusters) {
      expect(addresses).toContain(`/display/${cluster}/`);
      for (const page of ['', 'vi/', 'en/', 'zh/', 'zh/crossing/']) {
        expect(addresses).toContain(`/kiosk/${cluster}/${page}`);
      }
    }
    expect(kiosks.length).toBeGreaterThan(300);
  });

  it('are found by nobody: no search engine, no sitemap, no search', () => {
    const found = faults(screens, ({ $, html }) => [
      ...($('meta[name="robots"]').attr('content')?.includes('noindex') ? [] : ['may be indexed']),
      ...(html.includes('data-pagefind-body') ? ['is searched'] : []),
      ...($('link[rel="alternate"], link[rel="canonical"]').length > 0 ? ['names others'] : []),
    ]);
    expect(found).toEqual([]);
    expect(textOf(dist, 'sitemap-0.xml')).not.toMatch(/\/(display|kiosk)\//);
    expect(textOf(dist, 'en/about/sitemap/index.html')).not.toMatch(/\/(display|kiosk)\//);
  });

  it('carry nothing inline, one h1, one main part, and say their language', () => {
    const found = faults(screens, ({ $ }) => [
      ...($('script:not([src]), style, [style]').length > 0 ? ['something inline'] : []),
      ...($('h1').length === 1 && $('main').length === 1 ? [] : ['not one h1 and one main']),
      ...($('html').attr('lang') ? [] : ['no language']),
    ]);
    expect(found).toEqual([]);
  });

  it('are well-formed HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const one = screens.filter(({ address }) => /^\/(display|kiosk)\/sa-pa\//.test(address));
    const wrong: string[] = [];
    for (const { address, html } of one.slice(0, 40)) {
      const { results } = await validator.validateString(html);
      const messages = results.flatMap((result) => result.messages);
      wrong.push(
        ...messages
          .filter(({ ruleId }) => !style.includes(ruleId))
          .map(({ ruleId, message }) => `${address}: ${ruleId} ${message}`),
      );
    }
    expect(wrong).toEqual([]);
  });
});

/** Rules of html-validate about the way of writing, which the compression of the pages decides. */
const style = ['doctype-style', 'no-trailing-whitespace', 'void-style', 'long-title'];

describe('the kiosks', () => {
  it('lead nowhere else, and to pages that exist', () => {
    const addresses = new Set(kiosks.map(({ address }) => address));
    const found = faults(kiosks, (page) =>
      attributes(page, 'a[href]', 'href').filter((href) => !addresses.has(href)),
    );
    expect(found).toEqual([]);
  });

  it('begin with the crossing of the border', () => {
    for (const cluster of clusters) {
      const menu = kiosks.find(({ address }) => address === `/kiosk/${cluster}/en/`);
      const [first] = menu ? attributes(menu, '.topics a', 'href') : [];
      expect(first).toBe(`/kiosk/${cluster}/en/crossing/`);
    }
  });

  it.each(clusters)('of %s list every file with its bytes', (cluster) => {
    const list = JSON.parse(textOf(dist, `kiosk/${cluster}/files.json`)) as KioskRelease;
    const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
    expect(list.digest).toBe(hash(releaseText(list.files)));
    const wrong = Object.entries(list.files).filter(([address, expected]) => {
      const file = address.endsWith('/') ? `${address}index.html` : address;
      return hash(readFileSync(path.join(dist, file))) !== expected;
    });
    expect(wrong).toEqual([]);
    const pages = kiosks.filter(({ address }) => address.startsWith(`/kiosk/${cluster}/`));
    expect(pages.map(({ address }) => address).filter((one) => !(one in list.files))).toEqual([]);
  });

  it('have one service worker without imports, and its switch', () => {
    expect(textOf(dist, 'kiosk/sw.js')).not.toMatch(/\bimport\b|\brequire\b/);
    expect(JSON.parse(textOf(dist, 'kiosk/state.json'))).toEqual({ serviceWorker: 'on' });
  });
});

describe('a province without clusters', () => {
  it('has no such page and no service worker', () => {
    const other = inject('fixtureDist');
    expect(screenPagesOf(other).map(({ address }) => address)).toEqual([]);
    expect(existsSync(path.join(other, 'kiosk'))).toBe(false);
    expect(existsSync(path.join(other, 'display'))).toBe(false);
  });
});
