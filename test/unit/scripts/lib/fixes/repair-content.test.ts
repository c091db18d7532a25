import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repairContent } from '../../../../../scripts/lib/fixes/repair-content.ts';
import { readContent } from '../../../../../scripts/lib/content/read-content.ts';
import { rules } from '../../../../../scripts/lib/rules/index.ts';
import { runRules } from '../../../../../scripts/lib/rules/run-rules.ts';
import { copyOfContent } from '../../../../support/content-fixture.ts';

const today = '2026-11-21';
const facts = 'places/nui-lam/facts.yml';
let directory = '';
beforeEach(() => {
  directory = copyOfContent();
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

const read = (file: string) => readFileSync(path.join(directory, file), 'utf8');
const change = (file: string, from: string | RegExp, to: string) => {
  const before = read(file);
  const after = before.replace(from, to);
  expect(after, `${file} has no ${String(from)}`).not.toBe(before);
  writeFileSync(path.join(directory, file), after);
};
const findings = () => runRules(rules, readContent(directory), { today });
const errors = async () => (await findings()).filter(({ severity }) => severity === 'error');
const repair = () => repairContent(directory, rules, { today });

describe('repairing content', () => {
  it('changes nothing where nothing is wrong', async () => {
    expect(await repair()).toEqual([]);
  });

  it('writes dates in words as dates, and says so', async () => {
    change(facts, /accessed: 2026-01-05/, 'accessed: 2 January 2026');
    change(facts, 'asOf: 2026-01-05', 'asOf: ngày 5 tháng 1 năm 2026');
    expect(await errors()).toHaveLength(2);
    const repairs = await repair();
    expect(read(facts)).toContain('accessed: 2026-01-02 }');
    expect(read(facts)).toContain('asOf: 2026-01-05\n');
    expect(repairs.map(({ what }) => what.en)).toEqual([
      'line 5, date: ngày 5 tháng 1 năm 2026 → 2026-01-05',
      'line 9, date: 2 January 2026 → 2026-01-02',
    ]);
    expect(repairs[0]?.what.vi).toMatch(/^dòng 5, ngày tháng: /);
    expect(await errors()).toEqual([]);
  });

  it('leaves a date that can be read in two ways to the editor', async () => {
    change(facts, 'asOf: 2026-01-05', 'asOf: 05/01/2026');
    expect(await repair()).toEqual([]);
    expect((await errors()).map(({ rule, line }) => [rule, line])).toEqual([['dates', 5]]);
  });

  it.each([
    ['date: "2025"', 'date: 2025', 'a year without quotes'],
    ['date: "2025"', 'date: “2025”', 'a year in typographic quotes'],
    ['date: "2025"', 'date: năm 2025', 'a year in words'],
    ['metres: 2147.3', 'metres: "2147.3"', 'a number in quotes'],
    ['motif: peak', 'motif: “peak”', 'a word in typographic quotes'],
  ])('turns %s from %s back: %s', async (right, wrong) => {
    change(facts, right, wrong);
    expect(await errors()).not.toEqual([]);
    expect(await repair()).toHaveLength(1);
    expect(await errors()).toEqual([]);
  });

  it.each([
    ['metres: 2147.3', 'metres: "2.147,3"'],
    ['metres: 2147.3', 'metres: about 2147'],
    ['bestMonths: [9, 10]', 'bestMonths: [9, 13]'],
    ['motif: peak', 'motif: 12'],
  ])('keeps its hands off what has no safe repair: %s → %s', async (right, wrong) => {
    change(facts, right, wrong);
    const before = read(facts);
    expect(await repair()).toEqual([]);
    expect(read(facts)).toBe(before);
  });

  it('tidies what nobody sees and leaves the translations fresh', async () => {
    const words = read('places/nui-lam/vi.md');
    writeFileSync(
      path.join(directory, 'places/nui-lam/vi.md'),
      `\uFEFF${words.normalize('NFD').replaceAll('\n', ' \r\n')}\r\n\r\n`,
    );
    expect((await errors()).length).toBeGreaterThan(0);
    const repairs = await repair();
    expect(repairs).toHaveLength(3);
    expect(read('places/nui-lam/vi.md')).toBe(words);
    expect(await findings()).toEqual([]);
  });

  it('sets Chinese punctuation, spaces and line breaks right', async () => {
    const words = read('places/nui-lam/zh.md');
    const sentence = '山峰常年有雾，秋季梯田金黄。最佳季节是秋天：九月与十月。';
    writeFileSync(path.join(directory, 'places/nui-lam/zh.md'), `${words}\n${sentence}\n`);
    const sound = await errors();
    writeFileSync(
      path.join(directory, 'places/nui-lam/zh.md'),
      `${words}\n山峰常 年有雾,秋季\n梯田金黄.最佳季节是秋天:九月与十月。\n`,
    );
    expect((await errors()).length).toBeGreaterThan(sound.length);
    const repairs = await repair();
    expect(repairs).toHaveLength(1);
    expect(read('places/nui-lam/zh.md')).toBe(`${words}\n${sentence}\n`);
    expect(await errors()).toEqual(sound);
  });

  const repaired = async (locale: string, text: string) => {
    const file = `places/nui-lam/${locale}.md`;
    const words = read(file);
    writeFileSync(path.join(directory, file), `${words}\n${text}\n`);
    await repair();
    expect(read(file).startsWith(words)).toBe(true);
    return read(file).slice(words.length + 1, -1);
  };

  it.each([
    ['山上有雾.', '山上有雾。'],
    ['山上有雾[^yearbook].', '山上有雾[^yearbook]。'],
    ['山上有雾.[^yearbook]', '山上有雾。[^yearbook]'],
    ['山上有雾[^yearbook],秋季金黄.', '山上有雾[^yearbook]，秋季金黄。'],
    ['梯田(世界遗产)很美。', '梯田（世界遗产）很美。'],
    ['梯田(世界遗产 UNESCO)很美。', '梯田（世界遗产 UNESCO）很美。'],
    ['Sa Pa(沙坝)很美。', 'Sa Pa（沙坝）很美。'],
    ['人称"云上梯田"。', '人称“云上梯田”。'],
    ['"云上梯田"是人们的美称,"天梯"也是。', '“云上梯田”是人们的美称，“天梯”也是。'],
    ['产品获ＯＣＯＰ认证。', '产品获OCOP认证。'],
  ])('turns %s into %s', async (wrong, right) => {
    expect(await repaired('zh', wrong)).toBe(right);
    expect((await errors()).filter(({ rule }) => rule === 'markdown-style')).toEqual([]);
  });

  it.each([
    '梯田(世界遗产很美。',
    '人称"云上梯田。',
    '人称"云上"梯田"。',
    '参见[沙坝](/tourism/places/nui-lam/)。',
    '风景 很美 (a) "b"。'.replaceAll(' ', ''),
    '清江省風景',
  ])('leaves %s as it is', async (text) => {
    expect(await repaired('zh', text)).toBe(text);
  });

  it('writes full-width letters of Vietnamese and English half-width, and says so', async () => {
    expect(await repaired('vi', 'Sản phẩm ＯＣＯＰ của xã.')).toBe('Sản phẩm OCOP của xã.');
    expect(await repaired('en', 'An ＯＣＯＰ product.')).toBe('An OCOP product.');
  });

  it('leaves a title that would become a number, and the quotation marks of YAML', async () => {
    change('places/nui-lam/zh.md', 'title: 蓝山', 'title: ２０２６');
    change('places/nui-lam/zh.md', 'art: 插图：雾中的山峰。', 'art: "人称\\"雾\\"山。"');
    await repair();
    expect(read('places/nui-lam/zh.md')).toContain('title: ２０２６\n');
    expect(read('places/nui-lam/zh.md')).toContain('art: "人称\\"雾\\"山。"\n');
  });

  it('does not write a file whose bytes are not UTF-8', async () => {
    const file = path.join(directory, 'places/nui-lam/en.md');
    const bytes = Buffer.concat([readFileSync(file), Buffer.from([0x53, 0xe0, 0x20, 0x20, 0x0a])]);
    writeFileSync(file, bytes);
    await repair();
    expect(readFileSync(file)).toEqual(bytes);
  });
});
