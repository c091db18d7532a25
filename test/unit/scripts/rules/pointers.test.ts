import { describe, expect, it } from 'vitest';
import { labelGroups } from '../../../../scripts/lib/rules/facts/word-keys.ts';
import { jsonSchemaOf } from '../../../../scripts/lib/schemas/json-schema.ts';
import { words } from '../../../../src/schemas/words.ts';
import { findingsAfter, place, replace } from './changed-content.ts';

const facts = `${place}/facts.yml`;

describe('references', () => {
  it('from the site, the map and the glossary are looked at too', async () => {
    expect(
      await findingsAfter('references', {
        'site.yml': replace('seat: ben-lang', 'seat: nowhere'),
        'map.yml': replace('place: nui-lam', 'place: nowhere'),
        'glossary.yml': replace('[song-xanh-city]', '[nowhere]'),
        'localities.yml': replace('[ben-lang-district]', '[nowhere]'),
      }),
    ).toHaveLength(4);
  });

  it('are not judged against a file that cannot be read', async () => {
    const broken = (text: string) => `${text}\n- [`;
    expect(await findingsAfter('references', { 'localities.yml': broken })).toEqual([]);
  });

  it('of components are looked at attribute by attribute', async () => {
    const body = [
      '<Map points="nui-lam nowhere" />',
      '<Facts only="height" />',
      '<Notice tone="loud">\n\nText.\n\n</Notice>',
      '<Figure motif="castle" season="gold" alt="Drawing." />',
      '<Figure motif="peak" season="gold" />',
      '<Quote source="nobody">\n\nText.\n\n</Quote>',
    ].join('\n\n');
    const found = await findingsAfter('references', {
      'province/economy/en.mdx': (text) => `${text}\n${body}\n`,
    });
    expect(found.map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'There is no point "nowhere".',
      'There is no key fact "height".',
      'There is no tone "loud".',
      'There is no motif "castle".',
      'A <Figure> needs a picture, and a drawing needs a description.',
      'There is no source "nobody".',
    ]);
  });

  it('to itself are of no use to a reader', async () => {
    const edit = replace('related: [province/overview]', 'related: [places/nui-lam]');
    expect((await findingsAfter('references', { [facts]: edit })).join()).toContain('names itself');
  });
});

describe('the outline of the province', () => {
  const outside = { [facts]: replace('latitude: 22.3', 'latitude: 21') };

  it.each(['M 10 10 h 80 v', 'M 1 1 L 2 2', 'Z'])(
    'is named when it cannot be drawn: %s',
    async (path) => {
      const broken = { 'map.yml': replace('M 10 10 h 80 v 80 h -80 z', path) };
      expect(await findingsAfter('position-outside', { ...outside, ...broken })).toEqual([
        'map.yml:5 The outline of the province cannot be drawn: a path breaks off, or encloses nothing.',
      ]);
    },
  );

  it.each([
    ['box: [0, 0, 100, 100]', 'box: [0, 0, 0, 0]'],
    ['bounds: [103.5, 21.3, 105.1, 22.9]', 'bounds: [105.1, 21.3, 103.5, 22.9]'],
    ['M 10 10 h 80 v 80 h -80 z', 'not a path'],
  ])('accuses no place where rule schema has refused a part: %s', async (good, bad) => {
    const broken = { 'map.yml': replace(good, bad) };
    expect(await findingsAfter('schema', broken)).not.toEqual([]);
    expect(await findingsAfter('position-outside', outside)).toHaveLength(1);
    expect(await findingsAfter('position-outside', { ...outside, ...broken })).toEqual([]);
  });
});

describe('sources', () => {
  it('may be pointed at by numbers, marks and quotations', async () => {
    const add = replace(
      'sources:\n',
      'sources:\n  - { id: book, title: Sách, publisher: X, accessed: 2026-01-05 }\n',
    );
    expect(await findingsAfter('source-unused', { [facts]: add })).toHaveLength(1);
    expect(
      await findingsAfter('source-unused', {
        [facts]: add,
        [`${place}/zh.md`]: (text) => `${text}\n又高[^book]。\n`,
      }),
    ).toEqual([]);
  });

  it('are not counted for drafts', async () => {
    const edit = (text: string) =>
      text
        .replace('status: published', 'status: draft')
        .replace(
          'sources:\n',
          'sources:\n  - { id: book, title: Sách, publisher: X, accessed: 2026-01-05 }\n',
        );
    expect(await findingsAfter('source-unused', { [facts]: edit })).toEqual([]);
  });

  it('have no marks in titles, summaries and labels', async () => {
    const edit = replace('height: Height', 'height: "Height[^yearbook]"');
    expect(await findingsAfter('source-mark', { [`${place}/en.md`]: edit })).toHaveLength(1);
  });
});

describe('folder names', () => {
  it.each(['visa', 'video', 'energy', 'zhong', 'viet', 'enterprise', 'vi-xuyen', 'a1'])(
    'may be %s',
    async (slug) => {
      const edit = { [`figures/${slug}.yml`]: () => 'title: {}\n' };
      expect(await findingsAfter('slug-form', edit)).toEqual([]);
    },
  );

  it.each(['en', 'Visa', 'den_thuong', 'den--thuong', '-a'])('may not be %s', async (slug) => {
    const edit = { [`figures/${slug}.yml`]: () => 'title: {}\n' };
    expect(await findingsAfter('slug-form', edit)).toHaveLength(1);
  });
});

describe('translations', () => {
  it('of figures and the site are missed too', async () => {
    expect(
      await findingsAfter('translation-missing', {
        'figures/visitors.yml': replace(', zh: 游客人次', ''),
        'site.yml': replace(', zh: 江水清清', ''),
      }),
    ).toHaveLength(2);
  });

  it('of figures have the same numbers', async () => {
    const edit = replace('had 1,200 visitors', 'had 1,300 visitors');
    expect(
      (await findingsAfter('translation-numbers', { 'figures/visitors.yml': edit })).join(),
    ).toContain('"1.200"');
  });

  it('are not compared with a source that is written in another language than usual', async () => {
    const edit = (text: string) => `${text}sourceLocale: en\n`;
    const found = await findingsAfter('translation-pending', { [facts]: edit });
    expect(found).toEqual([
      expect.stringContaining(`${place}/en.md:10 The source language is no translation.`),
      expect.stringContaining(`${place}/vi.md:2 The translation does not say`),
    ]);
  });
});

describe('groups of words', () => {
  it('are all compared with facts.yml, whichever the schema has', () => {
    const inAltText = ['alt', 'captions'];
    const grouped = Object.entries(jsonSchemaOf(words).properties ?? {})
      .filter(([name, { type }]) => type === 'object' && name !== 'translation')
      .map(([name]) => name);
    expect([...inAltText, ...Object.keys(labelGroups)].sort()).toEqual(grouped.sort());
  });
});
