import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { localeCodes, locales } from '../../src/config/locales.ts';
import { useBrowser } from '../support/browser.ts';
import { layouts, templates } from '../support/templates.ts';

const room = useBrowser();

const switcher = '[data-language-switcher]';

describe('the language switcher of every layout', () => {
  const shared = useBrowser({ keepPages: true });
  let page: Page;

  beforeAll(async () => {
    page = await shared.blank();
  });

  it.for(templates.filter(({ name }) => layouts.includes(name)))(
    'leads from $name to the same page in each language and back',
    async ({ path }) => {
      const [first = 'vi', ...others] = localeCodes;
      await page.goto(`/${first}${path}`);
      for (const code of [...others, first]) {
        await page.locator(`${switcher} a[hreflang="${locales[code].htmlLang}"]`).click();
        await page.waitForURL(`**/${code}${path}`);
        expect(await page.locator('html').getAttribute('lang')).toBe(locales[code].htmlLang);
        expect(await page.locator('h1').count()).toBe(1);
        const current = page.locator(`${switcher} a[aria-current]`);
        expect(
          await current.allTextContents().then((texts) => texts.map((text) => text.trim())),
        ).toEqual([locales[code].autonym]);
      }
    },
  );
});

describe('the language switcher', () => {
  it('names each language in itself and tells it to a screen reader', async () => {
    const page = await room.open('/en/');
    const links = await page.locator(`${switcher} a`).evaluateAll((elements) =>
      elements.map((element) => ({
        lang: element.getAttribute('lang'),
        text: element.textContent.trim(),
      })),
    );
    expect(links).toEqual(
      localeCodes.map((code) => ({ lang: locales[code].htmlLang, text: locales[code].autonym })),
    );
  });

  it('offers every language from the root and guesses none', async () => {
    const page = await room.open('/');
    expect(new URL(page.url()).pathname).toBe('/');
    const addresses = await page
      .locator(`${switcher} a`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(localeCodes.map((code) => `/${code}/`));
  });
});

describe('a wrong address', () => {
  it('is answered in every language, with a way home', async () => {
    const page = await room.blank();
    const response = await page.goto('/en/tourism/places/not-there/');
    expect(response?.status()).toBe(404);
    for (const code of localeCodes) {
      const part = page.locator(`section[lang="${locales[code].htmlLang}"]`);
      expect(await part.locator(`a[href="/${code}/"]`).count()).toBe(1);
    }
  });
});
