import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { agencies, words as wordsSchema } from './schemas.ts';
import { readItemFolder } from '../../../src/source/item-folder.ts';
import { stringsIn } from '../../../scripts/lib/text/strings-in.ts';
import { inspectYaml } from '../../../src/source/validate.ts';
import { parseYamlFile } from '../../../src/source/yaml-file.ts';
import { anyText, runs } from '../../support/arbitraries.ts';

const yamlLike = fc
  .array(fc.tuple(fc.nat(3), fc.constantFrom('a', 'b: ', '- ', '? ', 'title: '), anyText), {
    maxLength: 8,
  })
  .map((lines) =>
    lines.map(([depth, begin, text]) => `${'  '.repeat(depth)}${begin}${text}`).join('\n'),
  );
const plainData = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.string({ maxLength: 9 })),
  ),
  { maxKeys: 6, noNullPrototype: true },
);

describe('the YAML reader', () => {
  it('never throws, and points into the file', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, yamlLike), (text) => {
        const yaml = parseYamlFile('a.yml', text);
        const lines = text.split(/\r\n|\n|\r/).length;
        for (const schema of [wordsSchema, agencies]) {
          for (const { line, column } of inspectYaml(yaml, schema).findings) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines + 1);
            expect(column).toBeGreaterThanOrEqual(1);
          }
        }
        for (const { path: at, text: found } of stringsIn(yaml.value)) {
          expect(yaml.locateText(at, found.length).line).toBeLessThanOrEqual(lines + 1);
        }
      }),
      runs(1500),
    );
  });

  it('reads what was written, and leaves nothing behind on the prototype', () => {
    fc.assert(
      fc.property(plainData, (data) => {
        fc.pre(!Object.keys(data).some((key) => ['constructor', 'prototype'].includes(key)));
        const { value, findings } = parseYamlFile('a.yml', stringify(data));
        const hidden = findings.some(({ message }) => message.en.includes('invisible'));
        if (!hidden) expect(value ?? {}).toEqual(data);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      runs(400),
    );
  });
});

describe('front matter', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'front-matter-'));
    mkdirSync(path.join(directory, 'places/a'), { recursive: true });
  });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  it('and body together are the file, wherever it is split', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => `---\n${text}\n---\n${text}`),
        ),
        (text) => {
          writeFileSync(path.join(directory, 'places/a/vi.md'), text);
          const file = readItemFolder(directory, 'places', 'a').words.vi;
          const written = Buffer.from(text)
            .toString('utf8')
            .replace(/^\uFEFF/, '');
          expect(written.endsWith(file?.body ?? 'none')).toBe(true);
          const before = written.slice(0, written.length - (file?.body.length ?? 0));
          expect(file?.bodyLine).toBe(before.split('\n').length);
        },
      ),
      runs(300),
    );
  });
});
