import { describe, expect, it } from 'vitest';
import { glossaryApproved } from '../../../../../scripts/lib/rules/language/glossary-approved.ts';
import { heardOf, messagesOf, placesOf } from '../structure/made-content.ts';

const hill = '- { id: hill, kind: place, vi: Núi Lam, en: Lam Mountain, zh: 蓝山 }\n';

type Trial = Partial<Record<'glossary' | 'vi' | 'en' | 'zh' | 'facts', string>>;

/** One item: its titles, with more of the front matter where it is wanted, and more facts. */
function files({ glossary = hill, vi = 'Lên Núi Lam', en, zh, facts = '' }: Trial) {
  return {
    'glossary.yml': glossary,
    'places/a/facts.yml': `status: draft\n${facts}`,
    'places/a/vi.md': `---\ntitle: ${vi}\nsummary: Ngọn núi cao.\n---\nCao.\n`,
    ...(en !== undefined && { 'places/a/en.md': `---\ntitle: ${en}\n---\nIt is high.\n` }),
    ...(zh !== undefined && { 'places/a/zh.md': `---\ntitle: ${zh}\n---\n高。\n` }),
  };
}

describe('a name in the title of the source', () => {
  it('is missed in each translation that has no form of it, with the form to write', async () => {
    const heard = await heardOf(glossaryApproved, files({ en: 'Up the hill', zh: '上山' }));
    expect(heard).toEqual([
      {
        at: 'places/a/en.md:2:1',
        rule: 'glossary-approved',
        severity: 'warning',
        message: 'The source names "Núi Lam"; no form of it is in this translation.',
        hint: 'The glossary says "Lam Mountain".',
      },
      expect.objectContaining({ at: 'places/a/zh.md:2:1', hint: 'The glossary says "蓝山".' }),
    ]);
  });

  it.each([
    'Up Lam Mountain',
    'UP LAM MOUNTAIN',
    'Up Núi Lam',
    '"Up Lam\\tMountain"',
    '"Up Lam  Mountain"',
    'Up\nsummary: Lam Mountain is high.',
    'Up\nkeyFacts:\n  height: Lam Mountain',
    'Up\n---\nHigh.\n\nLam\nMountain',
  ])('may stand anywhere in the translation, in either form: %j', async (en) => {
    expect(await placesOf(glossaryApproved, files({ en }))).toEqual([]);
  });

  it('may stand there as an alias, or without what its form has in brackets', async () => {
    const glossary =
      '- { id: hill, kind: place, vi: Núi Lam, en: Lam Mountain (former), zh: 蓝山 （原）, aliases: { en: [Blue Hill], vi: [Lam Sơn Tự] } }\n';
    for (const en of ['Blue Hill', 'lam mountain', 'Lam Sơn Tự']) {
      expect(await placesOf(glossaryApproved, files({ glossary, en, zh: '蓝山行' })), en).toEqual(
        [],
      );
    }
    const [heard] = await heardOf(glossaryApproved, files({ glossary, en: 'A hill' }));
    expect(heard?.hint).toBe('The glossary says "Lam Mountain (former)".');
  });

  it('may stand there without its brackets, wherever these stand', async () => {
    const glossary =
      '- { id: hill, kind: place, vi: Núi (Lam) Sơn, en: "(Blue)  Lam  Mountain", zh: 蓝山（原） }\n';
    const trial = (en: string, zh: string) =>
      placesOf(glossaryApproved, files({ glossary, vi: 'Núi (Lam) Sơn', en, zh }));
    expect(await trial('Lam Mountain', '蓝山行')).toEqual([]);
    expect(await trial('The mountain', '上山')).toEqual([
      'places/a/en.md:2:1',
      'places/a/zh.md:2:1',
    ]);
  });

  it('does not stand where one text ends and the next begins', async () => {
    const zh = '上蓝\nsummary: 山上';
    expect(await placesOf(glossaryApproved, files({ zh }))).toEqual(['places/a/zh.md:2:1']);
  });

  it('is missed at the title of the translation, wherever that is written', async () => {
    const zh = '---\nsummary: 山\ntitle: 上山\n---\n高。\n';
    expect(await placesOf(glossaryApproved, { ...files({}), 'places/a/zh.md': zh })).toEqual([
      'places/a/zh.md:3:1',
    ]);
  });

  it('is looked for in the title for search engines too, and nowhere else in the source', async () => {
    const seo = files({ vi: 'Lên núi\nseoTitle: Lên Núi Lam', en: 'Up the hill' });
    expect(await placesOf(glossaryApproved, seo)).toEqual(['places/a/en.md:2:1']);
    const elsewhere = files({ vi: 'Lên núi\nclaim: Núi Lam', en: 'Up the hill' });
    expect(await placesOf(glossaryApproved, elsewhere)).toEqual([]);
  });

  it('is missed once, however often the title names it', async () => {
    const trial = files({ vi: 'Núi Lam và Núi Lam', en: 'Up the hill' });
    expect(await placesOf(glossaryApproved, trial)).toHaveLength(1);
  });

  it('has no form to be missed in a language for which the glossary has none', async () => {
    const glossary = '- { id: hill, kind: place, vi: Núi Lam, en: Lam Mountain }\n';
    expect(await placesOf(glossaryApproved, files({ glossary, zh: '上山' }))).toEqual([]);
  });

  it('counts in the language in which the item is written', async () => {
    const trial = files({ vi: 'Lên núi', en: 'Up Lam Mountain', facts: 'sourceLocale: en\n' });
    expect(await messagesOf(glossaryApproved, trial)).toEqual([
      'places/a/vi.md:2:1 The source names "Lam Mountain"; no form of it is in this translation.',
    ]);
  });

  it('counts item by item, in several languages of origin', async () => {
    const words = (title: string) => `---\ntitle: ${title}\n---\nx\n`;
    const trial = {
      ...files({ en: 'Up the hill' }),
      'places/b/facts.yml': 'sourceLocale: en\n',
      'places/b/vi.md': words('Lên núi'),
      'places/b/en.md': words('Up Lam Mountain'),
      'places/c/en.md': words('Up Lam Mountain'),
      'places/d/vi.md': words('Núi Lam'),
      'places/d/en.md': words('Núi Lam'),
    };
    expect(await placesOf(glossaryApproved, trial)).toEqual([
      'places/a/en.md:2:1',
      'places/b/vi.md:2:1',
    ]);
  });
});

describe('a name for this rule', () => {
  const saidOf = (kind: string, form: string, title: string) =>
    placesOf(
      glossaryApproved,
      files({
        glossary: `- { id: one, kind: ${kind}, vi: ${form}, en: Something Else, zh: 别的 }\n`,
        vi: title,
        en: 'Another title',
      }),
    );

  it.each(['place', 'people', 'organisation'])('is that of a %s', async (kind) => {
    expect(await saidOf(kind, 'Núi Lam', 'Núi Lam')).toHaveLength(1);
  });

  it.each(['term', 'person', 'dish', 'product', 'nothing'])('is not that of a %s', async (kind) => {
    expect(await saidOf(kind, 'Núi Lam', 'Núi Lam')).toEqual([]);
  });

  it('has two syllables, or two Chinese characters', async () => {
    expect(await saidOf('place', 'Lam', 'Lam')).toEqual([]);
    expect(await saidOf('place', '"Lam "', 'Lam')).toEqual([]);
    expect(await saidOf('place', '"A  B"', 'A B')).toEqual([]);
    expect(await saidOf('place', 'A B', 'A B')).toHaveLength(1);
    expect(await saidOf('place', '"A  B"', '"A  B"')).toHaveLength(1);
    expect(await saidOf('place', '山', '山')).toEqual([]);
    expect(await saidOf('place', '蓝山', '蓝山')).toHaveLength(1);
    expect(await saidOf('place', '蓝山地', '蓝山地')).toHaveLength(1);
  });

  it('is the approved form; an alias of the source names nothing', async () => {
    const glossary = hill.replace(' }', ', aliases: { vi: [Lam Sơn] } }');
    const trial = files({ glossary, vi: 'Lên Lam Sơn', en: 'Up the hill' });
    expect(await placesOf(glossaryApproved, trial)).toEqual([]);
  });

  it('is the longest that stands at a place', async () => {
    const glossary = [
      '- { id: a, kind: place, vi: Sông Xanh, en: Green River, zh: 清江 }',
      '- { id: b, kind: place, vi: tỉnh Sông Xanh, en: Green Province, zh: 清省 }',
      '- { id: c, kind: place, vi: Sông Xanh Hạ, en: Lower Place, zh: 下 }',
    ].join('\n');
    const namesIn = async (vi: string) =>
      (await messagesOf(glossaryApproved, files({ glossary, vi, en: 'Nothing' })))
        .map((line) => /"(.*)"/.exec(line)?.[1])
        .sort();
    expect(await namesIn('tỉnh Sông Xanh')).toEqual(['tỉnh Sông Xanh']);
    expect(await namesIn('Ở tỉnh Sông Xanh nay')).toEqual(['tỉnh Sông Xanh']);
    expect(await namesIn('Sông Xanh Hạ')).toEqual(['Sông Xanh Hạ']);
    expect(await namesIn('Sông Xanh và tỉnh Sông Xanh')).toEqual(['Sông Xanh', 'tỉnh Sông Xanh']);
    expect(await namesIn('tỉnh Sông Xanh và Sông Xanh')).toEqual(['Sông Xanh', 'tỉnh Sông Xanh']);
    // Neither of the two that overlap contains the other.
    expect(await namesIn('tỉnh Sông Xanh Hạ')).toEqual(['Sông Xanh Hạ', 'tỉnh Sông Xanh']);
  });

  it('that two entries share may have the form of either', async () => {
    const glossary = [
      '- { id: ward, kind: place, vi: Sa Lam, en: Sa Lam Ward, zh: 沙蓝 }',
      '- { id: district, kind: place, vi: huyện Sa Lam, en: Sa District, zh: 沙县, aliases: { vi: [Sa Lam] } }',
      '- { id: other, kind: place, vi: Nà Lam, en: Na Lam, zh: 那蓝 }',
    ].join('\n');
    const trial = (zh: string) => placesOf(glossaryApproved, files({ glossary, vi: 'Sa Lam', zh }));
    expect(await trial('沙蓝')).toEqual([]);
    expect(await trial('沙县')).toEqual([]);
    expect(await trial('那蓝')).toEqual(['places/a/zh.md:2:1']);
  });

  it('is not looked for without a glossary', async () => {
    const { 'glossary.yml': _, ...others } = files({ en: 'Up the hill' });
    expect(await placesOf(glossaryApproved, others)).toEqual([]);
  });
});
