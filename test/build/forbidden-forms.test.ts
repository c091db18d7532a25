import { describe, expect, inject, it } from 'vitest';
import type { Content, Texts } from '../../scripts/lib/content/content.ts';
import { readContent } from '../../scripts/lib/content/read-content.ts';
import { glossaryForbidden } from '../../scripts/lib/rules/language/glossary-forbidden.ts';
import { pagesOf, type Page } from '../support/pages.ts';

const content = readContent('content');
/** Titles and publishers of sources and of press articles stand as they are printed there. */
const asPrinted = 'script, li[id^="source-"], [data-source-name], .figure details';

/** The words of a page in its own language: title, description and every text in the body. */
function textsOf({ $, address, locale }: Page): Texts[] {
  if (locale === undefined) return [];
  const own = $('html').attr('lang');
  const body = $('body').clone();
  body.find(asPrinted).remove();
  body
    .find('[lang]')
    .filter((_, element) => $(element).attr('lang') !== own)
    .remove();
  const texts = [
    $('head > title').text(),
    $('meta[name="description"]').attr('content') ?? '',
    ...body
      .find('p, li, h1, h2, h3, td, th, dt, dd, figcaption, a')
      .toArray()
      .map((element) => $(element).text().replace(/\s+/g, ' ').trim()),
  ];
  const locate = () => ({ file: address, line: 1, column: 1 });
  return [
    {
      file: address,
      locale,
      blocks: texts.map((text) => ({ text, locate })),
    } as unknown as Texts,
  ];
}

async function findings(pages: readonly Page[]): Promise<string[]> {
  const built: Content = { ...content, texts: pages.flatMap(textsOf) };
  const found = await glossaryForbidden.check(built, { today: '2026-11-30' });
  return [...new Set(found.map(({ file, message }) => `${file}: ${message.en}`))];
}

describe('names that the glossary forbids', () => {
  it('stand on no page of the portal', async () => {
    expect(await findings(pagesOf(inject('dist')))).toEqual([]);
  });

  it('would be found if one stood there', async () => {
    const [page] = pagesOf(inject('dist')).filter(({ address }) => address === '/en/');
    if (!page) throw new Error('The build has no English home page.');
    page.$('main').append('<p id="probe">Welcome to Laos Cai.</p>');
    const found = await findings([page]);
    page.$('#probe').remove();
    expect(found.join()).toContain('Laos Cai');
  });
});
