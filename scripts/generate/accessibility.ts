import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { isLocale } from '../../src/config/locales.ts';
import { siteDate } from '../../src/config/environment/site-date.ts';
import { samplePages } from '../lib/accessibility/sample.ts';
import { findChromium, launchArguments } from '../lib/browser/chromium.ts';
import { CommandError, runCommand } from '../lib/report/run-command.ts';
import { outputDirectory } from '../lib/server/serve-folder.ts';
import { startStaticServer } from '../lib/server/static-server.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Addresses of the pages of all languages in the folder. */
function pagesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('/index.html') && isLocale(name.split('/')[0] ?? ''))
    .map((name) => `/${name.replace(/index\.html$/, '')}`);
}

/**
 * `npm run accessibility`: asks axe about one page of each kind of the built portal, in each
 * language and both themes, and writes the result that the accessibility statement prints.
 */
await runCommand('npm run accessibility', async () => {
  const root = outputDirectory();
  const addresses = samplePages(pagesIn(root));
  if (addresses.length === 0) {
    throw new CommandError(`There is no built portal in ${root}. Build it first: npm run build`);
  }
  const server = await startStaticServer({ root, port: 0 });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...launchArguments],
  });
  try {
    const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    const rules = new Set<string>();
    const faults: string[] = [];
    let version = '';
    for (const address of addresses) {
      await page.goto(server.url + address);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze();
        version = found.testEngine.version;
        for (const { id } of found.passes) rules.add(id);
        for (const { id, nodes } of found.violations) {
          faults.push(...nodes.map(({ html }) => `${address} (${colorScheme}) ${id}: ${html}`));
        }
      }
    }
    const result = {
      date: siteDate(),
      pages: addresses.length,
      axe: version,
      chromium: browser.version().split('.')[0] ?? '',
      rules: rules.size,
      violations: faults.length,
    };
    const file = path.resolve(import.meta.dirname, '../../src/config/accessibility-result.json');
    writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
    for (const fault of faults) console.log(fault);
    console.log(
      `${result.pages} pages, ${result.rules} rules, ${result.violations} faults: src/config/accessibility-result.json`,
    );
    return faults.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
  }
});
