import { describe, expect, it } from 'vitest';
import { slugFormRule } from '../../../../../scripts/lib/rules/structure/slug-form.ts';
import { heardOf, placesOf } from './made-content.ts';

async function heardOfItem(slug: string) {
  return heardOf(slugFormRule, { [`places/${slug}/facts.yml`]: 'status: draft\n' });
}

describe('the name of a folder', () => {
  it.each(['en', 'vi', 'zh'])('may not be the code of a language: %s', async (slug) => {
    expect(await heardOfItem(slug)).toEqual([
      {
        at: `places/${slug}:1:1`,
        rule: 'slug-form',
        severity: 'error',
        message: `"${slug}" is the code of a language and cannot name an item.`,
        hint: 'Choose a longer name; taken are vi, en, zh.',
      },
    ]);
  });

  it.each([
    ['Đền_Thượng', 'den-thuong'],
    ['Sa Pa', 'sa-pa'],
    ['-sa-pa-', 'sa-pa'],
    ['sa--pa', 'sa-pa'],
    ['Con', 'con'],
  ])('is told in the right form: %s', async (slug, better) => {
    const heard = await heardOfItem(slug);
    expect(heard).toMatchObject([
      {
        at: `places/${slug}:1:1`,
        message: `"${slug}" is not a good name for an address.`,
        hint: `Rename it to "${better}".`,
      },
    ]);
  });

  it('of which nothing is left in the right form gets the rule itself', async () => {
    expect(await heardOfItem('沙坝')).toMatchObject([
      { hint: 'Use letters a to z, digits and hyphens.' },
    ]);
  });

  it.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'])(
    'may not be that of a device: %s',
    async (slug) => {
      expect(await heardOfItem(slug)).toMatchObject([
        {
          message: `Windows cannot make a folder called "${slug}".`,
          hint: 'Choose a longer name.',
        },
      ]);
    },
  );

  it.each(['con-cuong', 'icon', 'com', 'comx', 'com10', 'lpt', 'a', 'en-route'])(
    'may be like that of a device or a language: %s',
    async (slug) => {
      expect(await heardOfItem(slug)).toEqual([]);
    },
  );

  it('has at most 64 characters', async () => {
    expect(await heardOfItem('a'.repeat(64))).toEqual([]);
    expect(await heardOfItem('a'.repeat(65))).toMatchObject([
      {
        message: 'The name has 65 characters; 64 are allowed.',
        hint: 'Shorten it to a few telling words.',
      },
    ]);
  });

  it('is judged in each collection, and the names of figures are judged too', async () => {
    const files = {
      'places/A/facts.yml': '',
      'news/B/facts.yml': '',
      'figures/C.yml': '',
      'figures/d.yml': '',
    };
    expect(await placesOf(slugFormRule, files)).toEqual([
      'figures/C.yml:1:1',
      'news/B:1:1',
      'places/A:1:1',
    ]);
  });
});
