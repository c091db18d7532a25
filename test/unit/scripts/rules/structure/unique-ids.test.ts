import { describe, expect, it } from 'vitest';
import { uniqueIds } from '../../../../../scripts/lib/rules/structure/unique-ids.ts';
import { heardOf, placesOf } from './made-content.ts';

describe('an id that stands twice', () => {
  it('is found at its second place, with what to do', async () => {
    const files = { 'agencies.yml': '- id: a\n- id: b\n- { id: a }\n' };
    expect(await heardOf(uniqueIds, files)).toEqual([
      {
        at: 'agencies.yml:3:5',
        rule: 'unique-ids',
        severity: 'error',
        message: 'The id "a" stands twice in this list.',
        hint: 'Give the second entry another id, or join the two.',
      },
    ]);
  });

  it('is found as often as it is repeated', async () => {
    const files = { 'agencies.yml': '- id: a\n- id: a\n- id: b\n- id: a\n- id: b\n' };
    expect(await placesOf(uniqueIds, files)).toEqual([
      'agencies.yml:2:3',
      'agencies.yml:4:3',
      'agencies.yml:5:3',
    ]);
  });

  it.each(['agencies', 'glossary', 'sectors', 'clusters', 'duties', 'coverage'])(
    'is found in %s.yml',
    async (name) => {
      const files = { [`${name}.yml`]: '- id: one\n- id: two\n- id: one\n' };
      expect(await placesOf(uniqueIds, files)).toEqual([`${name}.yml:3:3`]);
    },
  );

  it.each([
    ['localities.yml', 'units'],
    ['localities.yml', 'formerDistricts'],
    ['localities.yml', 'sources'],
    ['site.yml', 'territories'],
    ['figures/rain.yml', 'sources'],
    ['figures/rain.yml', 'series'],
  ])('is found in %s under %s', async (name, key) => {
    const files = { [name]: `asOf: 2026-01-01\n${key}:\n  - id: one\n  - id: one\n` };
    expect(await placesOf(uniqueIds, files)).toEqual([`${name}:4:5`]);
  });

  it.each([
    ['places', 'sources'],
    ['places', 'keyFacts'],
    ['places', 'corrections'],
    ['places', 'fees'],
    ['province', 'timeline'],
    ['zones', 'openingHours'],
    ['guides', 'steps'],
    ['itineraries', 'days'],
    ['projects', 'incentives'],
    ['projects', 'infrastructure'],
    ['partners', 'agreements'],
    ['partners', 'visits'],
  ])('is found in facts.yml of %s under %s', async (collection, key) => {
    const files = {
      [`${collection}/a/facts.yml`]: `status: draft\n${key}:\n  - id: one\n  - id: two\n  - id: one\n`,
    };
    expect(await placesOf(uniqueIds, files)).toEqual([`${collection}/a/facts.yml:5:5`]);
  });

  it('is found in each file that has one', async () => {
    const twice = 'sources:\n  - id: one\n  - id: one\n';
    const files = {
      'places/a/facts.yml': twice,
      'places/b/facts.yml': twice,
      'figures/rain.yml': twice,
      'figures/snow.yml': twice,
    };
    expect(await placesOf(uniqueIds, files)).toEqual(
      Object.keys(files)
        .sort()
        .map((file) => `${file}:3:5`),
    );
  });
});

describe('an id that stands once', () => {
  it('in each of several lists and files is right', async () => {
    const files = {
      'places/a/facts.yml': 'sources:\n  - id: one\nkeyFacts:\n  - id: one\n',
      'places/b/facts.yml': 'sources:\n  - id: one\n',
      'localities.yml': 'units:\n  - id: one\nsources:\n  - id: one\n',
      'agencies.yml': '- id: one\n',
      'sectors.yml': '- id: one\n- id: One\n',
    };
    expect(await placesOf(uniqueIds, files)).toEqual([]);
  });

  it('stands beside entries of a wrong kind, which are left to the schema', async () => {
    const files = {
      'agencies.yml': '- id: 7\n- id: 7\n- text\n- text\n- null\n- null\n- {}\n- {}\n',
      'localities.yml': 'units: one\nsources: { id: one }\n',
      'glossary.yml': 'id: one\n',
      'places/a/facts.yml': 'sources: [7, 7, null, null]\nfees: one\n',
    };
    expect(await placesOf(uniqueIds, files)).toEqual([]);
  });

  it('is not looked for in files that are missing or cannot be parsed', async () => {
    const broken = '- id: one\n- id: one\n- [';
    const files = {
      'agencies.yml': broken,
      'site.yml': broken,
      'figures/rain.yml': broken,
      'places/a/facts.yml': broken,
      'places/b/vi.md': '',
    };
    expect(await placesOf(uniqueIds, files)).toEqual([]);
  });
});
