import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { datasetIds } from '../../src/config/outputs/datasets.ts';
import { feedForms, feedSections } from '../../src/config/outputs/feeds.ts';
import { localeCodes, locales, type Locale } from '../../src/config/locales.ts';
import { sectionIds, sections } from '../../src/config/sections.ts';
import { translate } from '../../src/i18n/translator.ts';
import { feedPath, localePath } from '../../src/routing/paths.ts';
import { canary } from '../support/canary.ts';
import { textOf } from '../support/pages.ts';

const builds = [
  { name: 'the portal', dist: inject('dist') },
  { name: 'a portal with drafts', dist: inject('fixtureDist') },
];

describe.each(builds)('llms.txt of $name', ({ dist }) => {
  const text = textOf(dist, 'llms.txt');
  const links = [...text.matchAll(/^- \[.+?\]\((https:\/\/[^)]+)\)/gm)].map(([, url = '']) => url);
  const addresses = links.map((url) => new URL(url).pathname);

  it('has one title, then its summary, then a section for each language', () => {
    expect(text).toMatch(/^# .+\n\n> .+\n\n[^#>-].+\n\n## /);
    expect(text.match(/^# /gm)).toHaveLength(1);
    const titles = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(titles.slice(0, localeCodes.length)).toEqual(
      localeCodes.map((locale) => locales[locale].autonym),
    );
    expect(titles.at(-1)).toBe('Optional');
  });

  it('leads to pages and files that there are, each line being a link', () => {
    const file = (address: string) =>
      path.join(dist, address, address.endsWith('/') ? 'index.html' : '');
    expect(addresses.filter((address) => !existsSync(file(address)))).toEqual([]);
    expect(links).toHaveLength(text.match(/^- /gm)?.length ?? 0);
  });

  it('names the filled sections, feeds and data sets of the portal in every language', () => {
    const isFilled = (locale: Locale, address: string) =>
      !textOf(dist, `${address}index.html`).includes(translate(locale).t('empty.summary'));
    const places = sectionIds.filter((id) => sections[id].place !== 'sub');
    const expected = [
      ...localeCodes.flatMap((locale) => [
        ...places
          .map((id) => localePath(locale, sections[id].path))
          .filter((address) => isFilled(locale, address)),
        ...[undefined, ...feedSections].flatMap((section) =>
          feedForms.map((form) => localePath(locale, feedPath(section, form))),
        ),
      ]),
      ...datasetIds.map((id) => `/data/${id}.json`),
    ];
    expect(expected.filter((address) => !addresses.includes(address))).toEqual([]);
  });

  it('tells nothing that is not public', () => {
    expect(text).not.toContain(canary);
  });
});
