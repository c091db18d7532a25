import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readManifest } from '../../scripts/lib/manifest/manifest.ts';
import { servedProblems } from '../../scripts/lib/release/verify-served.ts';
import { observatoryScore } from '../support/observatory.ts';
import { serveWith, type Served } from '../support/web-servers.ts';

const dist = inject('dist');

describe.each(['nginx', 'caddy'] as const)('the portal, served by %s,', (name) => {
  let server: Served;
  let rules: string;

  beforeAll(async () => {
    rules = mkdtempSync(path.join(tmpdir(), 'portal-rules-'));
    writeFileSync(path.join(rules, '_redirects'), '/vi/about/ /vi/about/ 410\n');
    server = await serveWith(name, dist, rules);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(rules, { recursive: true });
  });

  it('is, file by file, what was built, each with the whole set of headers', async () => {
    const manifest = await readManifest(dist);
    const { problems, asked } = await servedProblems(server.url, manifest);
    expect(problems).toEqual([]);
    expect(asked).toBeGreaterThan(1000);
  });

  it.each(['/', '/vi/', '/en/investment/projects/', '/zh/search/', '/vi/about/', '/vi/nowhere/'])(
    'has all points of the MDN Observatory at %s that there are without preloading',
    async (address) => {
      const response = await fetch(server.url + address);
      const html = await response.text();
      const { total, modifiers } = observatoryScore(response.headers, html);
      expect(Object.values(modifiers).filter((value) => value < 0)).toEqual([]);
      // The one page without a script, for wrong addresses, cannot have the five points for digests.
      expect(total).toBe(address === '/vi/nowhere/' ? 130 : 135);
    },
  );
});

describe('the scoring of the Observatory', () => {
  const policy = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";
  const good = {
    'content-security-policy': policy,
    'strict-transport-security': 'max-age=63072000',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
  const score = (changed: Readonly<Record<string, string>>, html = '') =>
    observatoryScore(new Headers({ ...good, ...changed }), html).total;

  it.each([
    ['nothing', {}, 130],
    ["'unsafe-inline' scripts", { 'content-security-policy': "script-src 'unsafe-inline'" }, 60],
    ['no policy', { 'content-security-policy': '' }, 55],
    ['a short HSTS', { 'strict-transport-security': 'max-age=3600' }, 120],
    ['no nosniff', { 'x-content-type-options': '' }, 125],
    ['cookies', { 'set-cookie': 'id=1' }, 80],
  ])('counts %s', (_, changed, total) => {
    expect(score(changed)).toBe(total);
  });

  it('gives five points for scripts with digests and takes five for foreign ones without', () => {
    expect(score({}, '<script src="/a.js" integrity="sha384-x"></script>')).toBe(135);
    expect(score({}, '<script src="https://cdn.example/a.js"></script>')).toBe(125);
  });
});
