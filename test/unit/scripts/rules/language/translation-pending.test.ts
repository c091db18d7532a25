import { describe, expect, it } from 'vitest';
import { translationPending } from '../../../../../scripts/lib/rules/language/translation-pending.ts';
import { heardOf, messagesOf, placesOf } from '../structure/made-content.ts';

const facts = { 'places/a/facts.yml': 'status: draft\n' };
const signed = '{ of: 0123456789ab, by: reviewed, on: 2026-01-10 }';
const words = (translation: string) => `---\ntitle: Hill\n${translation}---\nText.\n`;

describe('a translation', () => {
  it('that says nothing of its source is found, with the command that accepts it', async () => {
    expect(await heardOf(translationPending, { ...facts, 'places/a/en.md': words('') })).toEqual([
      {
        at: 'places/a/en.md:2:1',
        rule: 'translation-pending',
        severity: 'error',
        message: 'The translation does not say which source words it matches.',
        hint: 'Read it beside the source, then run: npm run translations -- accept places/a en',
      },
    ]);
  });

  it('that names its source words is right', async () => {
    const files = { ...facts, 'places/a/en.md': words(`translation: ${signed}\n`) };
    expect(await placesOf(translationPending, files)).toEqual([]);
  });

  it('that waits for its reader is told the command for its own language', async () => {
    const pending = words('translation: { of: pending, by: reviewed, on: 2026-01-10 }\n');
    const files = { ...facts, 'places/a/en.md': pending, 'places/a/zh.md': pending };
    const heard = await heardOf(translationPending, files);
    expect(heard.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      'Nobody has accepted this translation yet. Read it beside the source, then run: npm run translations -- accept places/a en',
      'Nobody has accepted this translation yet. Read it beside the source, then run: npm run translations -- accept places/a zh',
    ]);
    expect(heard.map(({ at }) => at)).toEqual(['places/a/en.md:3:16', 'places/a/zh.md:3:16']);
  });

  it('that is wrong in another way is left to the other rules', async () => {
    const files = {
      ...facts,
      'places/a/en.md': words('translation: { by: nobody }\ncolour: green\n'),
    };
    expect(await placesOf(translationPending, files)).toEqual([]);
  });

  it.each(['a: [', '', 'just text'])(
    'is not judged while its front matter has no keys: %j',
    async (frontMatter) => {
      const files = { ...facts, 'places/a/en.md': `---\n${frontMatter}\n---\nText.\n` };
      expect(await placesOf(translationPending, files)).toEqual([]);
    },
  );
});

describe('the words of the source language', () => {
  it('are no translation', async () => {
    const files = { ...facts, 'places/a/vi.md': words(`translation: ${signed}\n`) };
    const heard = await heardOf(translationPending, files);
    expect(heard).toEqual([
      {
        at: 'places/a/vi.md:3:1',
        rule: 'translation-pending',
        severity: 'error',
        message: 'The source language is no translation.',
        hint: 'Remove the "translation" block, or name another sourceLocale in facts.yml.',
      },
    ]);
  });

  it('are those that the item names', async () => {
    const files = {
      'places/a/facts.yml': 'sourceLocale: zh\n',
      'places/a/vi.md': words(''),
      'places/a/zh.md': words(''),
    };
    expect(await messagesOf(translationPending, files)).toEqual([
      'places/a/vi.md:2:1 The translation does not say which source words it matches.',
    ]);
  });
});
