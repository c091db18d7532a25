import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bracketFaults } from '../support/bracket-faults.ts';
import { useBrowser } from '../support/browser.ts';
import { faults, pagesOf } from '../support/pages.ts';
import { collidingWords, cutText, sidewaysOverflow } from '../support/probes.ts';
import { copyProject } from '../support/project-copy.ts';
import { bracketContent, bracketEnglishData, bracketMarkdown } from '../support/bracket-content.ts';
import { buildTimeout, builtFolder } from '../support/run-build.ts';
import { templates } from '../support/templates.ts';
import { withoutUntranslated } from '../support/untranslated-words.ts';

/**
 * The English portal with every text in brackets: those of the content by a changed copy, those of
 * the interface by the pseudo-locale, which also makes them 40 % longer.
 */
let root: string;
let dist: string;

beforeAll(async () => {
  root = copyProject();
  bracketContent(path.join(root, 'content'));
  showEnglishAlone(path.join(root, 'content', 'site.yml'));
  dist = await builtFolder({ root, step: 'pages', env: { PSEUDO_LOCALE: 'en' } });
}, buildTimeout);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The other languages have no brackets to be asked about. */
function showEnglishAlone(site: string): void {
  const before = readFileSync(site, 'utf8');
  const after = before.replace(/^locales: .*$/m, 'locales: [en]');
  if (after === before) throw new Error('site.yml names no locales.');
  writeFileSync(site, after);
}

const room = useBrowser({ dist: () => dist, keepPages: true });

function openDetails(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

const question = {
  lang: 'en',
  /** Names of fields as they stand in the files of the open data. */
  skipped: 'dt > code, [data-source-name]',
  withoutAllowed: withoutUntranslated(path.resolve('content'), 'en'),
};

describe('the content in brackets', () => {
  it('keeps headings, lists, tables, links, marks and components', () => {
    const words = `---
title: A lake
alt:
  art: Drawing of a lake.
translation: { of: 1c6bfbfbf648, by: reviewed, on: 2026-11-21 }
---

## When to come

Come in [May](/tourism/)[^a]
or later.

- **By road:** 38 km[^b].
- On foot.

| Month | Weather |
|---|---|
| May | |

<Notice tone="info" title="Note">

<Chart figure="visitors" />
`;
    expect(bracketMarkdown(words)).toBe(`---
title: ⟦A lake⟧
alt:
  art: ⟦Drawing of a lake.⟧
translation: { of: 1c6bfbfbf648, by: reviewed, on: 2026-11-21 }
---

## ⟦When to come⟧

⟦Come in [May](/tourism/)[^a]
or later.⟧

- ⟦**By road:** 38 km[^b].⟧
- ⟦On foot.⟧

| ⟦Month⟧ | ⟦Weather⟧ |
|---|---|
| ⟦May⟧ | |

<Notice tone="info" title="⟦Note⟧">

<Chart figure="visitors" />
`);
  });

  it('changes the English of data and nothing else', () => {
    expect(bracketEnglishData('name: { vi: Hồ, en: Lake }\nid: lake\n')).toBe(
      'name: { vi: Hồ, en: ⟦Lake⟧ }\nid: lake\n',
    );
  });
});

describe('a text that nobody can translate', () => {
  it('is found where it stands in an element, an attribute or a title', () => {
    const page = `<html lang="en"><head><title>⟦Home⟧ – Portal</title></head><body>
      <p>⟦Bracketed, with <a>a link</a> and ⟦a value⟧⟧ 12 km, 3 May 2026</p>
      <p><span lang="vi">chữ Việt</span></p><p>Hard-coded</p>
      <img alt="A drawing"><p>⟦cut off</p></body></html>`;
    expect(bracketFaults(load(page), question)).toEqual([
      'title: “– Portal”',
      'p: “Hard-coded”',
      'img: “A drawing”',
      'p: a bracket is missing',
    ]);
  });

  it('stands on no English page', () => {
    const english = pagesOf(dist).filter(({ locale }) => locale === 'en');
    expect(english.length).toBeGreaterThan(25);
    expect(faults(english, ({ $ }) => bracketFaults($, question))).toEqual([]);
  });
});

describe('texts 40 % longer', () => {
  let page: Page;
  beforeAll(async () => {
    page = await room.blank();
  });
  afterAll(async () => {
    await page.context().close();
  });

  it.for(templates)(
    'fit on $name, in windows of 320, 390 and 1440 px',
    async ({ path: address }) => {
      await page.goto(`/en${address}`);
      await page.evaluate(openDetails);
      for (const width of [320, 390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(sidewaysOverflow)).toEqual([]);
        expect(await page.evaluate(cutText)).toEqual([]);
        expect(await page.evaluate(collidingWords)).toEqual([]);
      }
    },
  );
});
