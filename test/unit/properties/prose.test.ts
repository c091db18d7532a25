import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../scripts/lib/content/body.ts';
import { renderProse, type Block } from '../../../src/prose/blocks.ts';
import { languageParts } from '../../../src/prose/language-parts.ts';
import { lockProblems } from '../../../src/prose/lock.ts';
import { parseProse, ProseSyntaxError } from '../../../src/prose/tree.ts';
import { parseYamlFile } from '../../../src/source/yaml-file.ts';
import { anyText, runs } from '../../support/arbitraries.ts';
import { unsafeParts } from '../../support/hostile-content.ts';

/** Markdown by its grammar: blocks in blocks, with addresses and HTML of all kinds. */
const { markdown } = fc.letrec<{
  markdown: string;
  block: string;
  inline: string;
  address: string;
}>((tie) => ({
  address: fc.oneof(
    fc.constantFrom(
      'https://example.vn/',
      '/tourism/',
      '#weather',
      'mailto:a@example.vn',
      'tel:+842143',
    ),
    fc.constantFrom(
      'javascript:x',
      'JAVA&#115;CRIPT:x',
      'data:text/html,x',
      'vbscript:x',
      '//evil.example/',
      '/\\evil.example',
    ),
    fc.constantFrom(
      'https:evil.example',
      'java&Tab;script:x',
      '<java\tscript:x>',
      '%6aavascript:x',
      '&#1;javascript:x',
      '\\//x',
    ),
    anyText.map((text) => text.replace(/[()\s]/g, '')),
  ),
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyText,
    fc.tuple(tie('inline'), tie('address')).map(([text, address]) => `[${text}](${address})`),
    fc.tuple(tie('inline'), tie('address')).map(([text, address]) => `![${text}](${address} "t")`),
    tie('inline').map((text) => `**${text}**`),
    tie('inline').map((text) => `<${text}>`),
    tie('address').map((address) => `<${address}>`),
    fc.constantFrom(
      '<img src=x onerror=1>',
      '<svg/onload=1>',
      '[^yearbook]',
      '`<b>`',
      '<!-- x -->',
      '{x}',
      '&lt;script&gt;',
    ),
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('inline'),
    tie('inline').map((text) => `## ${text}`),
    tie('block').map((text) => text.replace(/^/gm, '> ')),
    tie('block').map((text) => `- ${text.replace(/\n/g, '\n  ')}`),
    fc
      .tuple(tie('inline'), tie('inline'))
      .map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | ${a} |`),
    fc.tuple(anyText, tie('inline')).map(([info, text]) => `\`\`\`${info}\n${text}\n\`\`\``),
    fc
      .tuple(tie('inline'), tie('block'))
      .map(([title, text]) => `<Notice title="${title}">\n\n${text}\n\n</Notice>`),
    tie('address').map((address) => `[ref]: ${address}\n\n[ref]`),
  ),
  markdown: fc
    .array(tie('block'), { minLength: 1, maxLength: 5 })
    .map((blocks) => blocks.join('\n\n')),
}));

const body = fc.oneof(anyText, markdown);
const format = fc.constantFrom('md', 'mdx');

function htmlOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'html' ? block.html : htmlOf(block.children)))
    .join('\n');
}

describe('a body of any text', () => {
  it('is parsed, or refused with a place in it', () => {
    fc.assert(
      fc.property(body, format, (text, kind) => {
        try {
          const lines = text.split(/\r\n|\n|\r/).length;
          for (const { line, column } of lockProblems(parseProse(text, kind))) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines);
            expect(column).toBeGreaterThanOrEqual(1);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ProseSyntaxError);
        }
      }),
      runs(1500),
    );
  });

  it('that is let in becomes HTML without script, handlers and strange addresses', () => {
    let letIn = 0;
    fc.assert(
      fc.property(body, format, fc.constantFrom('vi', 'en', 'zh'), (text, kind, locale) => {
        let html: string;
        try {
          html = htmlOf(renderProse(text, kind, { locale, sourceIds: ['yearbook'] }).blocks);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect(error).not.toBeInstanceOf(TypeError);
          expect(error).not.toBeInstanceOf(RangeError);
          return;
        }
        letIn++;
        expect(unsafeParts(html)).toEqual([]);
      }),
      runs(1500),
    );
    expect(letIn).toBeGreaterThan(200);
  });

  it('is read block by block, each with a line of the file', () => {
    fc.assert(
      fc.property(body, format, (text, kind) => {
        const read = readBody({
          ...{ locale: 'en', file: 'en.md', format: kind, frontMatterBytes: 0 },
          ...{ frontMatter: parseYamlFile('en.md', ''), body: text, bodyLine: 5, text },
        });
        const last = 4 + text.split(/\r\n|\n|\r/).length;
        for (const block of read.blocks) {
          for (const index of [0, block.text.length - 1]) {
            const { line, column } = block.locate(index);
            expect(line).toBeGreaterThanOrEqual(5);
            expect(line).toBeLessThanOrEqual(last);
            expect(column).toBeGreaterThanOrEqual(1);
          }
        }
      }),
      runs(800),
    );
  });

  it('keeps its letters when Vietnamese names in it are marked', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('vi', 'en', 'zh'), (text, locale) => {
        const parts = languageParts(text, locale);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
      runs(500),
    );
  });
});
