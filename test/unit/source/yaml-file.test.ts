import { describe, expect, it } from 'vitest';
import { parseYamlFile } from '../../../src/source/yaml-file.ts';

const parse = (text: string, firstLine = 1) => parseYamlFile('facts.yml', text, { firstLine });
const problems = (text: string) =>
  parse(text).findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('a YAML file', () => {
  it('keeps dates, answers and long codes as the text they are', () => {
    expect(parse('on: 2026-02-28\nanswer: no\nmonth: 2026-01\ncode: "00123"').value).toEqual({
      on: '2026-02-28',
      answer: 'no',
      month: '2026-01',
      code: '00123',
    });
  });

  it('names line and column of a syntax error and has no value', () => {
    const yaml = parse('a: 1\nb: [1, 2\nc: 3');
    expect(yaml.value).toBeUndefined();
    expect(yaml.findings[0]).toMatchObject({ rule: 'yaml-syntax', file: 'facts.yml' });
    expect(yaml.findings[0]?.line).toBeGreaterThan(1);
  });

  it('refuses the same key twice', () => {
    expect(problems('a: 1\na: 2')).toEqual(['yaml-syntax 2:1']);
  });

  it('refuses anchors and aliases', () => {
    expect(problems('a: &x 1\nb: *x')).toEqual(['yaml-limits 1:7', 'yaml-limits 2:4']);
  });

  it('refuses an alias bomb without building it', () => {
    const lines = ['a0: &a0 [x]'];
    for (let level = 1; level < 40; level++) {
      lines.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
    }
    const yaml = parse(lines.join('\n'));
    expect(yaml.value).toBeUndefined();
    expect(yaml.findings.length).toBeGreaterThan(40);
  });

  it('refuses keys that reach the prototype, at any depth', () => {
    expect(problems('a:\n  __proto__: 1\nconstructor: 2')).toEqual([
      'yaml-limits 2:3',
      'yaml-limits 3:1',
    ]);
  });

  it('refuses tags and keys that are no words', () => {
    expect(problems('a: !!binary aGk=')).toEqual(['yaml-limits 1:13']);
    expect(problems('a: !own x')).toEqual(['yaml-limits 1:9']);
    expect(problems('? [a]\n: b')).toEqual(['yaml-limits 1:3']);
  });

  it('survives nesting without end', () => {
    for (const text of ['['.repeat(20_000), '{a: '.repeat(10_000)]) {
      expect(parse(text).findings[0]?.rule).toBe('yaml-syntax');
    }
  });

  it('refuses a second document and tabs as indentation', () => {
    expect(problems('a: 1\n---\nb: 2')[0]).toContain('yaml-syntax');
    expect(problems('a:\n\tb: 1')[0]).toContain('yaml-syntax 2');
  });

  it('is empty without content', () => {
    expect(parse('').value).toBeNull();
    expect(parse('# only a comment').value).toBeNull();
  });
});

describe('the place of a value', () => {
  const yaml = parse(
    'title: A\nlist:\n  - { id: x, value: 1 }\n  - { id: y }\nmap:\n  key: text',
    2,
  );

  it('is that of its key', () => {
    expect(yaml.locate(['title'])).toEqual({ file: 'facts.yml', line: 2, column: 1 });
    expect(yaml.locate(['map', 'key'])).toMatchObject({ line: 7, column: 3 });
    expect(yaml.locate(['list', 0, 'value'])).toMatchObject({ line: 4, column: 14 });
  });

  it('is that of the nearest parent when the value is absent', () => {
    expect(yaml.locate(['list', 1, 'value'])).toMatchObject({ line: 5, column: 5 });
    expect(yaml.locate(['nothing', 'below'])).toMatchObject({ line: 2, column: 1 });
    expect(yaml.locate(['title', 'below'])).toMatchObject({ line: 2, column: 1 });
    expect(yaml.locate(['list', 7])).toMatchObject({ line: 3, column: 1 });
  });

  it('counts from the line on which the text begins', () => {
    expect(parse('a: 1', 5).locate(['a'])).toMatchObject({ line: 5 });
  });

  it('can be a character inside a text', () => {
    const words = parse('plain: one two\nquoted: "one two"\nfolded: >-\n  one\n  two');
    expect(words.locateText(['plain'], 4)).toMatchObject({ line: 1, column: 12 });
    expect(words.locateText(['quoted'], 4)).toMatchObject({ line: 2, column: 14 });
    expect(words.locateText(['folded'], 4)).toMatchObject({ line: 3, column: 9 });
    expect(words.locateText(['absent'], 4)).toMatchObject({ line: 1, column: 1 });
  });
});
