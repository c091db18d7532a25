import { describe, expect, it } from 'vitest';
import { translationMissing } from '../../../../../scripts/lib/rules/language/translation-missing.ts';
import { heardOf, messagesOf, placesOf } from '../structure/made-content.ts';

const site = { 'site.yml': 'locales: [vi, en, zh]\n' };
const published = { 'places/a/facts.yml': 'status: published\n', 'places/a/vi.md': '' };

describe('the translations of an item', () => {
  it('are missed one by one, with the folder in which to write them', async () => {
    const heard = await heardOf(translationMissing, { ...site, ...published });
    expect(heard).toEqual([
      {
        at: 'places/a:1:1',
        rule: 'translation-missing',
        severity: 'warning',
        message: 'The translation en.md is missing.',
        hint: 'Readers of that language see another one under a notice until it is written.',
      },
      expect.objectContaining({ message: 'The translation zh.md is missing.' }),
    ]);
  });

  it('are complete in every language that the site shows', async () => {
    const files = { ...site, ...published, 'places/a/en.md': '', 'places/a/zh.mdx': '' };
    expect(await placesOf(translationMissing, files)).toEqual([]);
  });

  it('are not wanted in a language that the site does not show', async () => {
    const files = { 'site.yml': 'locales: [vi, en]\n', ...published };
    expect(await messagesOf(translationMissing, files)).toEqual([
      'places/a:1:1 The translation en.md is missing.',
    ]);
    const wrong = { 'site.yml': 'locales: [fr, vi]\n', ...published };
    expect(await placesOf(translationMissing, wrong)).toEqual([]);
  });

  it('are not wanted while nobody knows what the site shows', async () => {
    expect(await placesOf(translationMissing, published)).toEqual([]);
    for (const text of ['stage: preview\n', 'a: [']) {
      expect(await placesOf(translationMissing, { 'site.yml': text, ...published })).toEqual([]);
    }
  });

  it('are counted from the language in which the item is written', async () => {
    const files = {
      ...site,
      'places/a/facts.yml': 'status: published\nsourceLocale: en\n',
      'places/a/zh.md': '',
    };
    expect(await messagesOf(translationMissing, files)).toEqual([
      'places/a:1:1 The translation vi.md is missing.',
    ]);
  });

  it.each(['draft', 'review', 'withdrawn'])('are not wanted yet: %s', async (status) => {
    const files = { ...site, 'places/a/facts.yml': `status: ${status}\n`, 'places/b/vi.md': '' };
    expect(await placesOf(translationMissing, files)).toEqual([]);
  });
});

describe('a text of a data file', () => {
  it('is found where it lacks languages, with what to add', async () => {
    const text =
      'locales: [vi, en, zh]\nname: { vi: Cổng }\nhome:\n  lead: { vi: Chào, en: Hello }\n';
    const heard = await heardOf(translationMissing, { 'site.yml': text });
    expect(heard).toEqual([
      {
        at: 'site.yml:2:1',
        rule: 'translation-missing',
        severity: 'warning',
        message: 'The text has no en and no zh.',
        hint: 'Add "en: …" and "zh: …".',
      },
      {
        at: 'site.yml:4:3',
        rule: 'translation-missing',
        severity: 'warning',
        message: 'The text has no zh.',
        hint: 'Add "zh: …".',
      },
    ]);
  });

  it.each([
    ['agencies.yml', '- id: a\n  name: { vi: Sở }\n', '2:3'],
    ['sectors.yml', '- id: a\n  name: { vi: Chè }\n', '2:3'],
    ['clusters.yml', '- id: a\n  name: { vi: Cụm }\n', '2:3'],
    ['duties.yml', '- id: a\n  duty: { vi: Việc }\n', '2:3'],
    ['figures/rain.yml', 'asOf: 2026-01-01\ntitle: { vi: Mưa }\n', '2:1'],
  ])('is looked for in %s', async (name, text, place) => {
    expect(await messagesOf(translationMissing, { ...site, [name]: text })).toEqual([
      `${name}:${place} The text has no en and no zh.`,
    ]);
  });

  it('is complete in every language that the site shows', async () => {
    const files = {
      'site.yml': 'locales: [vi, zh]\nname: { vi: Cổng, zh: 门户 }\n',
      'sectors.yml': '- id: a\n  name: { vi: Chè, en: Tea, zh: 茶 }\n',
    };
    expect(await placesOf(translationMissing, files)).toEqual([]);
  });

  it('without Vietnamese words is a matter of the schema', async () => {
    const files = { ...site, 'sectors.yml': '- id: a\n  name: { en: Tea }\n' };
    expect(await placesOf(translationMissing, files)).toEqual([]);
  });

  it('may lack a language where names have a form of their own', async () => {
    const files = {
      ...site,
      'glossary.yml': '- id: a\n  aliases: { vi: [Núi] }\n',
      'localities.yml': 'units:\n  - id: a\n    name: { vi: Núi }\n',
    };
    expect(await placesOf(translationMissing, files)).toEqual([]);
  });
});
