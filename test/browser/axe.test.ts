import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { everyPage } from '../support/templates.ts';

const room = useBrowser();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const addresses = everyPage.map(({ name, address }) => ({
  name,
  address: address.endsWith('/search/') ? `${address}?q=sa+pa` : address,
}));

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing wrong with', (colorScheme) => {
  it.for(addresses)('$name', async ({ address }) => {
    const page = await room.open(address, { colorScheme });
    if (address.includes('?q=')) await page.locator('[data-result]').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
    );
    expect(found).toEqual([]);
  });
});
