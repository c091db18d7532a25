import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  alternatesOf,
  builtPages,
  canonicalOf,
  isLeftOut,
} from '../../../src/integrations/built-pages.ts';
import { headersFile } from '../../../src/integrations/headers.ts';
import { securityHeaders } from '../../../src/config/hosting/security-headers.ts';
import { textOf } from '../../support/pages.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the pages of a build', () => {
  it('are known by their addresses, sorted, and nothing else is taken for one', () => {
    for (const name of [
      'index.html',
      '404.html',
      'en/index.html',
      'en/about/index.html',
      'en/art.svg',
    ]) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), name);
    }
    expect(builtPages(folder)).toEqual([
      { address: '/404.html', html: '404.html' },
      { address: '/en/about/', html: 'en/about/index.html' },
      { address: '/en/', html: 'en/index.html' },
      { address: '/', html: 'index.html' },
    ]);
  });

  it('are none in an empty folder', () => {
    expect(builtPages(folder)).toEqual([]);
  });
});

describe('what a page says of itself', () => {
  const html = `<link rel="canonical" href="https://a.vn/en/"><link rel="alternate" hreflang="vi" href="https://a.vn/vi/">
    <link rel="alternate" hreflang="x-default" href="https://a.vn/en/"><link rel="alternate" type="application/atom+xml" href="/feed.xml">`;

  it('is its canonical address and its alternates; feeds are none of these', () => {
    expect(canonicalOf(html)).toBe('https://a.vn/en/');
    expect(alternatesOf(html)).toEqual([
      { lang: 'vi', url: 'https://a.vn/vi/' },
      { lang: 'x-default', url: 'https://a.vn/en/' },
    ]);
    expect(canonicalOf('<p>nothing</p>')).toBeUndefined();
    expect(alternatesOf('<p>nothing</p>')).toEqual([]);
  });

  it('is whether it is left out for itself, not for the stage of the portal', () => {
    expect(isLeftOut('<meta name="robots" content="noindex, follow">')).toBe(true);
    expect(isLeftOut('<meta name="robots" content="noindex">')).toBe(false);
    expect(isLeftOut('<p>noindex, follow</p>')).toBe(false);
  });
});

describe('the file of headers', () => {
  it('is written beside the pages, one set for all of them', async () => {
    const hook = headersFile().hooks['astro:build:done'];
    await hook?.({ dir: pathToFileURL(`${folder}/`) } as Parameters<NonNullable<typeof hook>>[0]);
    const [everywhere = '', ...kept] = textOf(folder, '_headers').split(/\n(?=\/)/);
    const [first, ...lines] = everywhere.split('\n');
    expect(first).toBe('/*');
    expect(lines).toHaveLength(Object.keys(securityHeaders).length);
    expect(kept[0]).toBe('/_astro/*\n  Cache-Control: public, max-age=31536000, immutable');
  });

  it('allows nothing from elsewhere and nothing inline', () => {
    const policy = securityHeaders['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });
});
