import { describe, expect, it } from 'vitest';
import Navigation from '../../src/components/chrome/Navigation.astro';
import { sectionIds, type SectionId } from '../../src/config/sections.ts';
import { render } from '../support/render.ts';

async function marked(current?: SectionId): Promise<string[]> {
  const filled = new Set(sectionIds);
  const $ = await render(Navigation, { locale: 'en', current, filled });
  return $('[aria-current]')
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
}

describe('the navigation', () => {
  it.each([
    ['province', '/en/province/'],
    ['figures', '/en/province/'],
    ['units', '/en/province/'],
    ['terms', '/en/press/'],
    ['press', '/en/press/'],
  ] as const)('marks on a page of %s the section %s', async (current, address) => {
    expect(await marked(current)).toEqual([address]);
  });

  it('marks nothing on pages of the footer or of no section', async () => {
    expect([...(await marked('documents')), ...(await marked())]).toEqual([]);
  });
});
