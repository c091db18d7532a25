import { describe, expect, it } from 'vitest';
import { translationStale } from '../../../../../scripts/lib/rules/language/translation-stale.ts';
import { translationHash } from '../../../../../src/source/translation-hash.ts';
import { heardOf, placesOf } from '../structure/made-content.ts';

const source = { title: 'Núi Lam', summary: 'Ngọn núi cao.', body: 'Núi cao 2.147 m.\n' };
const fresh = translationHash(source);
const old = translationHash({ ...source, title: 'Núi' });

const sourceWords = `---\ntitle: ${source.title}\nsummary: ${source.summary}\n---\n${source.body}`;
const accepted = (of: string) =>
  `---\ntitle: Hill\nsummary: High.\ntranslation:\n  by: reviewed\n  of: ${of}\n  on: 2026-01-10\n---\nHigh.\n`;

/** An item written in Vietnamese, with these translations. */
function itemWith(translations: Readonly<Record<string, string>>): Record<string, string> {
  const facts = { 'places/a/facts.yml': 'status: draft\n', 'places/a/vi.md': sourceWords };
  return Object.entries(translations).reduce(
    (files, [locale, text]) => ({ ...files, [`places/a/${locale}.md`]: text }),
    facts,
  );
}

describe('a translation', () => {
  it('is stale when it was accepted for other words, with the command that accepts it', async () => {
    const files = itemWith({ en: accepted(old), zh: accepted(old) });
    expect(await heardOf(translationStale, files)).toEqual(
      ['en', 'zh'].map((locale) => ({
        at: `places/a/${locale}.md:6:3`,
        rule: 'translation-stale',
        severity: 'warning',
        message: 'The source (vi) changed after this translation was accepted.',
        hint: `Compare the two, then run: npm run translations -- accept places/a ${locale}`,
      })),
    );
  });

  it('is fresh when it was accepted for these words', async () => {
    const files = itemWith({ en: accepted(fresh), zh: accepted(old) });
    expect(await placesOf(translationStale, files)).toEqual(['places/a/zh.md:6:3']);
  });

  it('that nobody accepted is not stale', async () => {
    const files = itemWith({ en: accepted('pending'), zh: '---\ntitle: 山\n---\n高。\n' });
    expect(await placesOf(translationStale, files)).toEqual([]);
  });

  it('is not judged while the source cannot be read', async () => {
    const files = {
      ...itemWith({ en: accepted(old) }),
      'places/a/vi.md': '---\ntitle: Núi\n---\n',
    };
    expect(await placesOf(translationStale, files)).toEqual([]);
  });

  it('is never the source itself, whatever it says', async () => {
    const files = { ...itemWith({}), 'places/a/vi.md': accepted(old) };
    expect(await placesOf(translationStale, files)).toEqual([]);
  });

  it('is compared with the language that the item names', async () => {
    const files = {
      'places/a/facts.yml': 'sourceLocale: en\n',
      'places/a/en.md': sourceWords,
      'places/a/vi.md': accepted(old),
    };
    expect(await heardOf(translationStale, files)).toMatchObject([
      {
        at: 'places/a/vi.md:6:3',
        message: 'The source (en) changed after this translation was accepted.',
      },
    ]);
  });
});
