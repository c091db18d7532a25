import { describe, expect, it } from 'vitest';
import { labelGroups, wordKeys } from '../../../../../scripts/lib/rules/facts/word-keys.ts';
import type { CollectionId } from '../../../../../src/config/collections.ts';
import { broken, found, words } from './made-content.ts';

const judge = (facts: string, frontMatter: string, folder = 'places/a') =>
  found(wordKeys, {
    [`${folder}/facts.yml`]: facts,
    [`${folder}/vi.md`]: words(frontMatter),
  });

/** A collection whose facts have the list. */
const homes: Readonly<Record<keyof typeof labelGroups, CollectionId>> = {
  keyFacts: 'places',
  timeline: 'province',
  fees: 'places',
  hours: 'zones',
  steps: 'guides',
  days: 'itineraries',
  incentives: 'projects',
  infrastructure: 'projects',
  agreements: 'partners',
  visits: 'partners',
  corrections: 'places',
};
const groups = Object.entries(labelGroups).map(([group, list]) => ({
  group,
  list,
  folder: `${homes[group as keyof typeof labelGroups]}/a`,
}));

describe('the labels of a list of facts', () => {
  it.each(groups)('are under $group for $list in $folder', async ({ group, list, folder }) => {
    const facts = `${list}:\n  - id: first\n  - id: second`;
    const { at, messages } = await judge(facts, `title: A\n${group}:\n  first: One`, folder);
    expect(at).toEqual([`${folder}/vi.md:3 ${group}:`]);
    expect(messages).toEqual([`The label of "second" (${list}) is missing.`]);
  });

  it.each(groups)('of $group are not more than there are $list', async (row) => {
    const { group, list, folder } = row;
    const frontMatter = `title: A\n${group}:\n  first: One\n  other: Two`;
    const { at, messages } = await judge(`${list}:\n  - id: first`, frontMatter, folder);
    expect(at).toEqual([`${folder}/vi.md:5 other: Two`]);
    expect(messages).toEqual([`"other" is not in the ${list} of facts.yml.`]);
  });

  it('are an error', async () => {
    const { findings } = await judge('keyFacts: [{ id: height }]', 'title: A');
    expect(findings).toEqual([expect.objectContaining({ rule: 'word-keys', severity: 'error' })]);
  });

  it('are complete where each entry has its own, in any order', async () => {
    const facts = 'keyFacts: [{ id: height }, { id: area }]\nfees: [{ id: ticket }]';
    const frontMatter = 'title: A\nkeyFacts: { area: B, height: C }\nfees: { ticket: D }';
    expect((await judge(facts, frontMatter)).at).toEqual([]);
  });

  it('are looked for in each language, and in each only its own are missed', async () => {
    const { at } = await found(wordKeys, {
      'places/a/facts.yml': 'keyFacts: [{ id: height }, { id: area }]',
      'places/a/vi.md': words('keyFacts: { height: A }'),
      'places/a/en.md': words('keyFacts: { height: A, area: B }'),
      'places/a/zh.md': words('title: A'),
    });
    expect(at).toEqual([
      'places/a/vi.md:2 keyFacts: { height: A }',
      'places/a/zh.md:2 title: A',
      'places/a/zh.md:2 title: A',
    ]);
  });

  it('are left over where the facts have no such list', async () => {
    const { at } = await judge('status: draft', 'title: A\nkeyFacts:\n  height: B\n  area: C');
    expect(at).toEqual(['places/a/vi.md:4 height: B', 'places/a/vi.md:5 area: C']);
  });

  it('are not asked for entries that are wrong or have no id', async () => {
    const facts = 'keyFacts: [nonsense, { value: 2 }, { id: Not An Id }, { id: height }]';
    expect((await judge(facts, 'keyFacts: { height: A }')).at).toEqual([]);
  });

  it('are not compared where either file cannot be read', async () => {
    expect((await judge(broken, 'keyFacts: { height: A }')).at).toEqual([]);
    expect((await judge('keyFacts: [{ id: height }]', broken)).at).toEqual([]);
  });
});

describe('the hint at a label that is left over', () => {
  const hint = async (label: string) =>
    (await judge('keyFacts: [{ id: height }]', `keyFacts: { height: A, ${label}: B }`)).findings[0]
      ?.hint.en;

  it('names the entry that was probably meant', async () => {
    expect(await hint('heigth')).toBe('Did you mean "height"?');
  });

  it('asks to remove it where none is near', async () => {
    expect(await hint('population')).toBe('Remove the line, or add the entry there.');
  });
});
