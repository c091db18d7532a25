import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { cacheRows } from '../../src/config/hosting/caching.ts';
import { securityHeaders } from '../../src/config/hosting/security-headers.ts';
import { filesOf } from '../support/dist-files.ts';
import { faults, pagesOf, textOf } from '../support/pages.ts';

const dist = inject('dist');
const pages = [...pagesOf(dist), ...pagesOf(inject('fixtureDist'))];

describe('no page', () => {
  it('runs a script of its own; data is the one exception', () => {
    const found = faults(pages, ({ $ }) =>
      $('script:not([src])')
        .toArray()
        .filter((script) => $(script).attr('type') !== 'application/ld+json')
        .map((script) => $(script).text().slice(0, 60)),
    );
    expect(found).toEqual([]);
  });

  it('carries a style of its own', () => {
    const found = faults(pages, ({ $ }) =>
      $('style, [style]')
        .toArray()
        .map((element) => `<${element.tagName}>`),
    );
    expect(found).toEqual([]);
  });

  it('handles events in attributes or leads to javascript:', () => {
    const found = faults(pages, ({ $ }) =>
      $('*')
        .toArray()
        .flatMap((element) =>
          Object.entries($(element).attr() ?? {})
            .filter(([name, value]) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
            .map(([name, value]) => `${name}="${value}"`),
        ),
    );
    expect(found).toEqual([]);
  });

  it('holds frames, plugins or forms that leave the portal', () => {
    const found = faults(pages, ({ $ }) => [
      ...$('iframe, object, embed, base')
        .toArray()
        .map((element) => `<${element.tagName}>`),
      ...$('form')
        .toArray()
        .flatMap((form) => $(form).attr('action') ?? [])
        .filter((action) => !/^\/[a-z]{2}\//.test(action)),
    ]);
    expect(found).toEqual([]);
  });
});

describe.each([dist, inject('fixtureDist')])('every script of a page in %s', (folder) => {
  it('is named with the digest of its bytes', () => {
    const scripts = pagesOf(folder).flatMap(({ $ }) => $('script[src]').toArray());
    const wrong = scripts.filter(({ attribs }) => {
      const bytes = readFileSync(path.join(folder, attribs['src'] ?? ''));
      const digest = createHash('sha384').update(bytes).digest('base64');
      return attribs['integrity'] !== `sha384-${digest}`;
    });
    expect(scripts.length).toBeGreaterThan(20);
    expect(wrong.map(({ attribs }) => attribs['src'])).toEqual([]);
  });
});

describe('the drawings', () => {
  const drawings = filesOf(dist).filter((file) => file.endsWith('.svg'));

  it('are there', () => {
    expect(drawings.length).toBeGreaterThan(20);
  });

  it('hold no script, no handler, no style and no address', () => {
    const harmful =
      /<script|<foreignObject|<style|\son[a-z]+=|javascript:|href="(?!#)|url\((?!#)|style=/i;
    const found = drawings.flatMap((file) => {
      const [hit] = harmful.exec(textOf(dist, file)) ?? [];
      return hit === undefined ? [] : [`${file}: ${hit}`];
    });
    expect(found).toEqual([]);
  });
});

describe('the headers that hosts read', () => {
  const headers = textOf(dist, '_headers');

  const [everywhere = '', ...others] = headers.split(/\n(?=\/)/);

  it('are those of the table for every address, each once', () => {
    expect(everywhere.split('\n')).toEqual([
      '/*',
      ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
    ]);
  });

  it('differ between addresses only in how long a file may be kept', () => {
    expect(others.length).toBe(cacheRows.length);
    for (const block of others) expect(block).toMatch(/^\/\S+\n {2}Cache-Control: \S.*\s*$/);
  });
});
