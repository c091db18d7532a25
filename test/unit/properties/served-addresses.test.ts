import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRules } from '../../../scripts/lib/server/address-rules.ts';
import { resolveRequest } from '../../../scripts/lib/server/resolve-request.ts';
import { anyText, runs } from '../../support/arbitraries.ts';

describe('the table of redirects', () => {
  it('is read again as it was written, and lines of any text are left out', () => {
    const address = fc.webPath().map((text) => `/${text.replace(/^\/+/, '')}`);
    const rule = fc.record({ from: address, to: address, status: fc.constantFrom(301, 302, 410) });
    fc.assert(
      fc.property(
        fc.uniqueArray(rule, { maxLength: 6, selector: ({ from }) => from }),
        anyText,
        (list, noise) => {
          const text = [
            ...list.map(({ from, to, status }) => `${from} ${to} ${status}`),
            `# ${noise.replace(/\n/g, ' ')}`,
          ].join('\n');
          expect([...parseRules(text)]).toEqual(
            list.map(({ from, to, status }) => [from, { to, status }]),
          );
          for (const [from, { status }] of parseRules(noise)) {
            expect(from.startsWith('/')).toBe(true);
            expect(status).toBeLessThanOrEqual(999);
          }
        },
      ),
      runs(300),
    );
  });
});

describe('a request', () => {
  it('of any target never leads out of the served folder', async () => {
    const root = path.resolve('test/fixtures/portal');
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '\\',
      '%5c',
      '%00',
      'places',
      'site.yml',
      '//',
      '?',
      '%',
      '%c0%ae',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          anyText,
          fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join('/')}`),
        ),
        async (target) => {
          const found = await resolveRequest(root, target);
          if (found.kind === 'file')
            expect(path.resolve(found.file).startsWith(root + path.sep)).toBe(true);
          if (found.kind === 'redirect') expect(found.location).not.toMatch(/^\/\/|^\/\\|[\r\n]/);
        },
      ),
      runs(400),
    );
  });
});
