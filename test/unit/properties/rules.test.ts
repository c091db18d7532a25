import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mutation, runs } from '../../support/arbitraries.ts';
import { HostileContent, htmlOf, today, unsafeParts } from '../../support/hostile-content.ts';

const files = [
  'places/nui-lam/facts.yml',
  'places/nui-lam/vi.md',
  'places/nui-lam/en.md',
  'places/nui-lam/zh.md',
  'province/overview/facts.yml',
  'province/overview/zh.md',
  'agencies.yml',
  'glossary.yml',
  'localities.yml',
  'site.yml',
  'figures/visitors.yml',
];

let content: HostileContent;
let texts: Map<string, string>;

beforeAll(() => {
  content = new HostileContent();
  vi.stubEnv('CONTENT_DIR', content.folder);
  vi.stubEnv('SITE_DATE', today);
  texts = new Map(
    files.map((name) => [name, readFileSync(path.join(content.folder, name), 'utf8')]),
  );
});
afterAll(() => {
  content.remove();
  vi.unstubAllEnvs();
});

describe('all rules over content with random changes', () => {
  const changes = fc.array(
    fc.tuple(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 6 })),
    {
      minLength: 1,
      maxLength: 3,
    },
  );

  it('answer with findings at places that exist, and what the loader lets in is safe', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const changed = new Map(texts);
        for (const [name, mutations] of list) {
          const text = mutations.reduce((old, change) => change(old), changed.get(name) ?? '');
          changed.set(name, text);
          writeFileSync(path.join(content.folder, name), text);
        }
        try {
          const { findings } = await content.check();
          for (const { file, line, column, message, hint } of findings) {
            const inFolder = path
              .relative(content.folder, path.resolve(file))
              .split(path.sep)
              .join('/');
            if (!inFolder.startsWith('province/')) expect(existsSync(file), file).toBe(true);
            const lines = (changed.get(inFolder) ?? '').split(/\r\n|\n|\r/).length;
            expect(line).toBeGreaterThanOrEqual(1);
            if (changed.has(inFolder)) expect(line, file).toBeLessThanOrEqual(lines);
            expect(column).toBeGreaterThanOrEqual(1);
            for (const text of [message.en, message.vi, hint.en, hint.vi])
              expect(text).not.toBe('');
          }
          expect(unsafeParts(htmlOf(await content.load()))).toEqual([]);
        } finally {
          for (const [name] of list)
            writeFileSync(path.join(content.folder, name), texts.get(name) ?? '');
        }
      }),
      runs(200),
    );
  }, 30_000);
});
