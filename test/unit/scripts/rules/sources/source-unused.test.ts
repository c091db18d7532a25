import { describe, expect, it } from 'vitest';
import { sourceUnused } from '../../../../../scripts/lib/rules/sources/source-unused.ts';
import { heardOf, placesOf } from '../structure/made-content.ts';

/** A published item of a collection with one source `law` on line 3, and these facts below. */
function published(facts: string, collection = 'places', words = ''): Record<string, string> {
  return {
    [`${collection}/a/facts.yml`]: `status: published\nsources:\n  - { id: law }\n${facts}`,
    [`${collection}/a/vi.mdx`]: words,
  };
}

describe('a source at which nothing points', () => {
  it('is found at its id, with the mark to write', async () => {
    const files = {
      'places/a/facts.yml':
        'status: published\nsources:\n  - { id: law }\n  - { id: book }\n  - { title: X, id: map }\n',
      'places/a/vi.md': 'Cao[^law].',
    };
    const heard = await heardOf(sourceUnused, files);
    expect(heard).toEqual([
      {
        at: 'places/a/facts.yml:4:7',
        rule: 'source-unused',
        severity: 'warning',
        message: 'Nothing points at the source "book".',
        hint: 'Put [^book] behind the claim that rests on it, or remove the source.',
      },
      expect.objectContaining({
        at: 'places/a/facts.yml:5:17',
        message: 'Nothing points at the source "map".',
      }),
    ]);
  });

  it.each(['draft', 'review', 'withdrawn'])('is let pass before and after: %s', async (status) => {
    const files = { 'places/a/facts.yml': `status: ${status}\nsources:\n  - { id: law }\n` };
    expect(await placesOf(sourceUnused, files)).toEqual([]);
  });

  it('is not one without an id, which is a matter of the schema', async () => {
    const files = {
      'places/a/facts.yml': 'status: published\nsources:\n  - 7\n  - { title: X }\n',
      'places/b/facts.yml': 'status: published\n',
      'places/c/vi.md': 'Cao.',
      'places/d/facts.yml': 'a: [',
    };
    expect(await placesOf(sourceUnused, files)).toEqual([]);
  });

  it('is not saved by a mark of another item, nor by a text that only names it', async () => {
    const files = {
      ...published('preparedBy: law\nelevation: { metres: 9, note: law }\n', 'places', 'law [law]'),
      'places/b/vi.md': 'Cao[^law].',
    };
    expect(await placesOf(sourceUnused, files)).toEqual(['places/a/facts.yml:3:7']);
  });
});

describe('a source may be pointed at', () => {
  it.each([
    ['places', 'elevation: { metres: 9, source: law }\n'],
    ['places', 'access:\n  - { mode: road, source: law }\n'],
    ['places', 'keyFacts:\n  - { id: height, source: law }\n'],
    ['projects', 'incentives:\n  - { id: tax, legalBasis: law }\n'],
    ['guides', 'steps:\n  - { id: one, legalBasis: law }\n'],
    ['clarifications', 'basis: [law]\n'],
    ['events', 'ruleSource: law\n'],
  ])('by the facts of %s: %j', async (collection, facts) => {
    expect(await placesOf(sourceUnused, published(facts, collection))).toEqual([]);
  });

  it('by a mark in any language', async () => {
    const files = { ...published(''), 'places/a/zh.md': '高[^law]。' };
    expect(await placesOf(sourceUnused, files)).toEqual([]);
  });

  it('by a component, in its attribute for the source alone', async () => {
    const quoted = '<Quote source="law">\n\nCao.\n\n</Quote>\n';
    expect(await placesOf(sourceUnused, published('', 'places', quoted))).toEqual([]);
    const titled = '<Notice title="law">\n\nCao.\n\n</Notice>\n';
    expect(await placesOf(sourceUnused, published('', 'places', titled))).toHaveLength(1);
  });
});
