import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageIdsOf, partIds } from '../../../../../scripts/lib/content/page-ids.ts';
import { readContent } from '../../../../../scripts/lib/content/read-content.ts';
import { pageIds } from '../../../../../src/prose/transform.ts';
import { validContent } from '../../../../support/content-fixture.ts';

/** Templates that stand on the page of an item: its own, and the components that any page may use. */
function templates(): string[] {
  return ['src/pages', 'src/components', 'src/layouts'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro'))
      .filter((name) => room !== 'src/pages' || name.endsWith('[slug].astro'))
      .map((name) => path.join(room, name)),
  );
}

/** Components of the home page, of lists and of other pages that no item has. */
const ofOtherPages =
  /\/(?:about|search|press|figure|chrome|tourism|zone|edition|screens)\/|(?:ProjectList|FacetLists|NewsIndex|PublicationList)\.astro$/;

describe('the ids of a page', () => {
  it('hold every heading that the templates of items have', () => {
    const known = new Set([...pageIds, ...partIds]);
    const headings = templates()
      .filter((file) => !ofOtherPages.test(file))
      .flatMap((file) => [
        ...readFileSync(file, 'utf8').matchAll(/<h[2-4][^>]*\sid="([a-z-]+)"/g),
      ])
      .map(([, id = '']) => id);
    expect(headings.length).toBeGreaterThan(15);
    expect(headings.filter((id) => !known.has(id))).toEqual([]);
  });

  it('are those of the words in the language, or of what the page shows in their place', () => {
    const { items } = readContent(validContent);
    const item = items.find(({ slug }) => slug === 'nui-lam');
    if (!item) throw new RangeError('The test content has no Núi Lam.');
    expect(pageIdsOf(item, 'en')?.headings).toEqual(['weather']);
    expect(pageIdsOf(item, 'zh')?.headings).toEqual(['天气']);
    const withoutChinese = { ...item, words: item.words.filter(({ locale }) => locale !== 'zh') };
    expect(pageIdsOf(withoutChinese, 'zh')?.headings).toEqual(['weather']);
    expect(pageIdsOf(item, 'en')?.has('source-yearbook')).toBe(true);
    expect(pageIdsOf(item, 'en')?.has('nowhere')).toBe(false);
  });
});
