import { describe, expect, it } from 'vitest';
import { hiddenCharacters } from '../../../../../scripts/lib/rules/text/hidden-characters.ts';
import { foundIn, item, placesOf, wordsOf } from './small-content.ts';

const english = `${item}/en.md`;
const inWords = (text: string) => foundIn(hiddenCharacters, { [english]: text });

describe('characters that nobody sees', () => {
  it('are errors where they stand, in facts, words and data files alike', async () => {
    const found = await foundIn(hiddenCharacters, {
      [english]: wordsOf('title: A', 'One.\n\nTw\u200Bo.'),
      [`${item}/facts.yml`]: 'status: dra\u00ADft\n',
      'figures/a.yml': 'title: { vi: \u200EA }\n',
      'site.yml': '\uFEFForigin: a\n',
    });
    expect(placesOf(found)).toEqual([
      'figures/a.yml:1:14',
      `${english}:7:3`,
      `${item}/facts.yml:1:12`,
      'site.yml:1:1',
    ]);
    expect(found.map(({ severity }) => severity)).toEqual(Array(4).fill('error'));
  });

  it.each([
    ['\u0000', 'U+0000 (NUL)'],
    ['\u202E', 'U+202E (right-to-left override)'],
    ['\u0007', 'U+0007.'],
    ['\uFFFD', 'U+FFFD (sign for bytes that are not UTF-8)'],
    ['\u{E0041}', 'U+E0041.'],
  ])('are named by their code, and by their name when they have one: %j', async (sign, name) => {
    const found = await inWords(`a${sign}b\n`);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(name);
    expect(found[0]?.at).toBe(`${english}:1:2`);
  });

  it('are found one by one on a line', async () => {
    expect(placesOf(await inWords('a\u200Bb\u200Cc\n'))).toEqual([
      `${english}:1:2`,
      `${english}:1:4`,
    ]);
  });

  it('are not the ends of lines, neither of new systems nor of Windows', async () => {
    expect(await inWords('---\r\ntitle: A\r\n---\r\n\r\nText.\r\n')).toEqual([]);
    expect(await inWords(wordsOf('title: A', 'Non\u00A0break.'))).toEqual([]);
  });

  it('are line ends of old systems', async () => {
    const found = await inWords('One.\rTwo.\n');
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      `${english}:1:5 An invisible character stands here: U+000D (carriage return).`,
    ]);
  });
});

describe('tabs', () => {
  it('may not stand in YAML files; the first is named', async () => {
    const found = await foundIn(hiddenCharacters, {
      [`${item}/facts.yml`]: 'status: draft\nagency:\ta\npreparedBy:\tb\n',
      'figures/a.yml': 'title:\t{}\n',
    });
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      'figures/a.yml:1:7 A tab stands in YAML.',
      `${item}/facts.yml:2:8 A tab stands in YAML.`,
    ]);
    expect(found[0]?.hint).toBe('Indent with spaces.');
  });

  it.each([
    '---\ntitle:\tA\n---\n\nText.\n',
    '---\r\ntitle:\tA\r\n---\r\n\r\nText.\r\n',
    '---\ntitle:\tA\n---',
    '---\ntitle:\tA\n--- \t\nText.\n',
  ])('may not stand in front matter: %j', async (text) => {
    expect(placesOf(await inWords(text))).toEqual([`${english}:2:7`]);
  });

  it.each([
    wordsOf('title: A', 'Two\twords.'),
    wordsOf('title: A', 'One.\n\n---\n\nTwo\twords.'),
    'Two\twords.\n',
    'Two\twords.\n---\nText.\n',
    '---\ntitle:\tA\n',
    '---\ntitle:\tA\n---a\n',
    '---\ntitle: A\n---\t\n\nText.\n',
  ])('may stand elsewhere: %j', async (text) => {
    expect(await inWords(text)).toEqual([]);
  });

  it('are found beside other characters', async () => {
    const found = await foundIn(hiddenCharacters, {
      [`${item}/facts.yml`]: 'status:\tdra\u200Bft\n',
    });
    expect(placesOf(found)).toEqual([`${item}/facts.yml:1:8`, `${item}/facts.yml:1:12`]);
  });
});
