import { describe, expect, it } from 'vitest';
import { glossaryForbidden } from '../../../../../scripts/lib/rules/language/glossary-forbidden.ts';
import { heardOf, placesOf } from '../structure/made-content.ts';

const saidOf = (...lines: string[]) =>
  heardOf(glossaryForbidden, { 'glossary.yml': `${lines.join('\n')}\n` });

describe('an entry of the glossary', () => {
  it('may not forbid its own approved form', async () => {
    const heard = await saidOf(
      '- id: hill',
      '  en: Lam Mountain',
      '  forbidden:',
      '    - { locale: en, form: Blue Hill }',
      '    - { locale: en, form: Lam Mountain }',
    );
    expect(heard).toEqual([
      {
        at: 'glossary.yml:5:21',
        rule: 'glossary-forbidden',
        severity: 'error',
        message: 'The entry forbids its own approved form "Lam Mountain".',
        hint: 'Keep it in one of the two places.',
      },
    ]);
  });

  it('may not forbid what it lists for readers', async () => {
    const heard = await saidOf(
      '- id: other',
      '  en: Blue Hill',
      '- id: hill',
      '  aliases: { en: [7, Lam Hill, Old Hill] }',
      '  forbidden: [{ locale: en, form: Old Hill }]',
    );
    expect(heard).toMatchObject([
      {
        at: 'glossary.yml:5:29',
        message: 'The entry forbids "Old Hill" and lists it among its aliases.',
      },
    ]);
  });

  it('may not forbid it in another way of writing the same marks', async () => {
    const [composed, decomposed] = ['Núi'.normalize('NFC'), 'Núi'.normalize('NFD')];
    for (const [own, forbidden] of [
      [composed, decomposed],
      [decomposed, composed],
    ]) {
      const forbids = `  forbidden: [{ locale: vi, form: ${forbidden ?? ''} }]`;
      expect(await saidOf('- id: hill', `  vi: ${own ?? ''}`, forbids)).toHaveLength(1);
      expect(
        await saidOf('- id: hill', `  aliases: { vi: [x, ${own ?? ''}] }`, forbids),
      ).toHaveLength(1);
    }
  });

  it('may forbid what is right in another language or for another entry', async () => {
    const heard = await saidOf(
      '- id: hill',
      '  vi: Núi Lam',
      '  en: Lam Mountain',
      '  aliases: { zh: [Lam Hill] }',
      '  forbidden: [{ locale: en, form: Núi Lam }, { locale: en, form: Lam Hill }, { locale: vi, form: Lam }]',
      '- id: other',
      '  en: Nui Lam',
      '  aliases: { en: [Nui] }',
      '- id: third',
      '  aliases: { en: [Big Hill] }',
      '  forbidden: [{ locale: en, form: Nui Lam }, { locale: en, form: Nui }]',
    );
    expect(heard).toEqual([]);
  });

  it('may have entries of a wrong kind, which are left to the schema', async () => {
    const heard = await saidOf(
      '- 7',
      '- id: hill',
      '  forbidden: [7, { form: Lam }, { locale: en }, { locale: fr, form: Lam }, { locale: zh, form: Lam }]',
    );
    expect(heard).toEqual([]);
    expect(await placesOf(glossaryForbidden, { 'glossary.yml': '- [' })).toEqual([]);
  });
});
