import { describe, expect, it } from 'vitest';
import { sourceMark } from '../../../../../scripts/lib/rules/sources/source-mark.ts';
import { heardOf, messagesOf, placesOf, type Files } from '../structure/made-content.ts';

const facts = 'sources:\n  - { id: yearbook }\n  - { id: law }\n';

/** An item whose English body begins on line 5. */
function itemWith(body: string, frontMatter = 'title: Hill'): Files {
  return {
    'places/a/facts.yml': facts,
    'places/a/en.md': `---\n${frontMatter}\nsummary: High.\n---\n${body}\n`,
  };
}

describe('a mark in a body', () => {
  it('is right when it names a source of the item', async () => {
    expect(await placesOf(sourceMark, itemWith('High[^yearbook], old[^law].'))).toEqual([]);
  });

  it('is found at its line and column when it names none', async () => {
    const body = 'High[^yearbook] and old[^nobody].\n\nSteep\nand far[^no-one], green[^x].';
    const heard = await heardOf(sourceMark, itemWith(body));
    expect(heard.map(({ at, message }) => `${at} ${message}`)).toEqual([
      'places/a/en.md:5:24 The mark [^nobody] points at no source of places/a.',
      'places/a/en.md:8:8 The mark [^no-one] points at no source of places/a.',
      'places/a/en.md:8:24 The mark [^x] points at no source of places/a.',
    ]);
    for (const { rule, severity, hint } of heard) {
      expect({ rule, severity }).toEqual({ rule: 'source-mark', severity: 'error' });
      expect(hint).toBe('Add the source to facts.yml, or remove the mark.');
    }
  });

  it('counts its columns in a paragraph that begins within a line, and in each cell', async () => {
    const body = '- **Tea**[^a1]\n- x\n\n| A | B |\n|---|---|\n| x[^b2] | y[^c3] |';
    expect(await placesOf(sourceMark, itemWith(body))).toEqual([
      'places/a/en.md:5:10',
      'places/a/en.md:10:4',
      'places/a/en.md:10:13',
    ]);
  });

  it('of a third line counts its lines and columns', async () => {
    const body = '*Tea* grows here,\nand there,\nand so[^a] on,\nand on[^b].';
    expect(await placesOf(sourceMark, itemWith(body))).toEqual([
      'places/a/en.md:7:7',
      'places/a/en.md:8:7',
    ]);
  });

  it('that is nearly right is told the id that was meant', async () => {
    const [heard] = await heardOf(sourceMark, itemWith('High[^yearbok].'));
    expect(heard?.hint).toBe('Did you mean [^yearbook]? Otherwise add the source to facts.yml.');
  });

  it('is not judged while the sources are not known', async () => {
    const marked = itemWith('High[^nobody].');
    for (const text of ['status: draft\n', 'a: [', 'sources: many\n']) {
      expect(await placesOf(sourceMark, { ...marked, 'places/a/facts.yml': text }), text).toEqual(
        [],
      );
    }
    expect(await placesOf(sourceMark, { 'places/a/en.md': 'High[^nobody].' })).toEqual([]);
  });

  it('is judged beside a source that has no id', async () => {
    const text = 'sources:\n  - 7\n  - { title: X }\n  - { id: law }\n';
    const files = { ...itemWith('Old[^law], high[^book].'), 'places/a/facts.yml': text };
    expect(await placesOf(sourceMark, files)).toEqual(['places/a/en.md:5:16']);
  });

  it('names a source of its own item, not of another', async () => {
    const files = {
      ...itemWith('Old[^law].'),
      'places/b/facts.yml': 'sources:\n  - { id: book }\n',
      'places/b/vi.md': 'Cổ[^law].\n',
    };
    expect(await messagesOf(sourceMark, files)).toEqual([
      'places/b/vi.md:1:3 The mark [^law] points at no source of places/b.',
    ]);
  });
});

describe('what looks like a mark', () => {
  it.each([
    'High[^ law].',
    'High[^law ].',
    'High[^la w].',
    'High[^].',
    'High［^law］.',
    'High［ ^law].',
    'High[＾law].',
    'High【^law】.',
  ])('and would be printed as it stands is found: %s', async (body) => {
    const heard = await heardOf(sourceMark, itemWith(body));
    expect(heard).toMatchObject([{ at: 'places/a/en.md:5:5', severity: 'error' }]);
    expect(heard[0]?.message).toContain('would be printed as it stands');
    expect(heard[0]?.hint).toContain('Write [^id]');
  });

  it.each(['x^2 [law]', 'a [b] ^c', '2^10^ [^law]', 'a[0] ^ b'])(
    'and is none passes: %s',
    async (body) => {
      expect(await placesOf(sourceMark, itemWith(body))).toEqual([]);
    },
  );

  it.each(['title: "Hill[^law]"', 'keyFacts:\n  height: "Hill[^law]"'])(
    'and stands outside the body has no effect: %j',
    async (frontMatter) => {
      const heard = await heardOf(sourceMark, itemWith('Old[^law].', frontMatter));
      expect(heard).toHaveLength(1);
      const line = frontMatter.split('\n').length + 1;
      const column = (frontMatter.split('\n').at(-1) ?? '').indexOf('[') + 1;
      expect(heard[0]?.at).toBe(`places/a/en.md:${line}:${column}`);
      expect(heard[0]?.message).toBe('A source mark does not work here.');
      expect(heard[0]?.hint).toContain('in the body only');
    },
  );

  it('and has marks inside is not taken for a mark of a title', async () => {
    const heard = await messagesOf(sourceMark, itemWith('High[^*law*].'));
    expect(heard.join()).not.toContain('does not work here');
  });

  it.each(['title: "Hill [law] ^2"', 'title: "Hill[^ law]"', 'title: "Hill[^]"'])(
    'and is none outside the body passes: %j',
    async (frontMatter) => {
      expect(await placesOf(sourceMark, itemWith('Old[^law].', frontMatter))).toEqual([]);
    },
  );
});

describe('a source below the text', () => {
  it('is found at its line, with where to put it', async () => {
    const body = 'Old[^law].\n\n[^law]: The law of 1992.\n  [^yearbook]: The yearbook.';
    const heard = await heardOf(sourceMark, itemWith(body));
    expect(heard.map(({ at, message }) => `${at} ${message}`)).toEqual([
      'places/a/en.md:7:1 Sources are not written below the text.',
      'places/a/en.md:8:1 Sources are not written below the text.',
    ]);
    expect(heard[0]?.hint).toContain('under "sources" in facts.yml');
  });

  it('is not a mark at the beginning of a line, nor one before a colon within it', async () => {
    const body = '[^law] says: high.\n\nThe law[^law]: high.\n\n[law]: https://example.org/';
    expect(await placesOf(sourceMark, itemWith(body))).toEqual([]);
  });
});
