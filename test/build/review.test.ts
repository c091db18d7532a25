import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { canary } from '../support/canary.ts';
import { filesOf } from '../support/dist-files.ts';
import { writeFixtureContent } from '../support/fixture-content.ts';
import { pagesOf, type Page } from '../support/pages.ts';
import { copyProject } from '../support/project-copy.ts';
import { buildTimeout, builtFolder } from '../support/run-build.ts';

let dist = '';
let pages: readonly Page[] = [];
beforeAll(async () => {
  const root = copyProject();
  const env = { CONTENT_DIR: await writeFixtureContent(root), REVIEW_BUILD: 'yes' };
  dist = await builtFolder({ root, step: 'pages', env });
  pages = pagesOf(dist);
}, buildTimeout);

const page = (address: string) => {
  const found = pages.find((one) => one.address === address);
  if (!found) throw new Error(`The review build has no page ${address}.`);
  return found;
};

describe('a review build', () => {
  it.each(['draft', 'in-review', 'embargoed'])('shows what is not public yet: %s', (slug) => {
    expect(page(`/en/tourism/places/${slug}/`).$('main').text()).toContain(canary);
  });

  it.each([
    ['draft', 'draft'],
    ['in-review', 'in review'],
    ['embargoed', 'under embargo'],
    ['nui-lam', 'public'],
  ])('says how an item stands: %s is %s', (slug, state) => {
    const panel = page(`/en/tourism/places/${slug}/`).$('.review-panel');
    expect(panel.find('dd').first().text()).toBe(state);
  });

  it('does not show what was withdrawn', () => {
    expect(pages.map(({ address }) => address)).not.toContain('/en/tourism/places/withdrawn/');
  });

  it('marks every page as private and asks search engines to stay away', () => {
    const unmarked = pages.filter(
      ({ $ }) => !$('meta[name="robots"]').attr('content')?.includes('noindex'),
    );
    expect(unmarked.map(({ address }) => address)).toEqual([]);
    const framed = pages.filter(({ locale }) => locale !== undefined);
    expect(framed.filter(({ $ }) => $('.review-notice').length !== 1)).toEqual([]);
    expect(readFileSync(path.join(dist, 'robots.txt'), 'utf8')).toContain('Disallow: /\n');
  });

  it('lists what waits, with its languages, before everything else', () => {
    const waiting = page('/en/review/').$('section[aria-labelledby="waiting"] tbody tr');
    const codes = waiting.find('th code').toArray();
    expect(codes.map((code) => page('/en/review/').$(code).text())).toEqual([
      'places/draft',
      'places/embargoed',
      'places/in-review',
    ]);
    expect(waiting.text()).toContain('from 1 December 2026');
    const all = page('/en/review/').$('section[aria-labelledby="all"]').text();
    expect(all).toContain('places/only-vietnamese');
    expect(all).toContain('en: missing');
    expect(all).toContain('en: source has changed');
  });

  it('sets the languages of an item side by side, with what is missing', () => {
    const { $ } = page('/vi/review/places/nui-lam/');
    const rows = $('.side-by-side tbody tr').toArray();
    const title = $(rows[0]).find('td').toArray();
    expect(title.map((cell) => $(cell).text().trim())).toEqual(['Núi Lam', 'Núi Lam', '蓝山']);
    expect(title.map((cell) => $(cell).attr('lang'))).toEqual(['vi', 'en', 'zh-Hans']);
    const single = page('/vi/review/places/only-vietnamese/').$('.side-by-side tbody');
    expect(single.text()).toContain('Chưa có bản ngôn ngữ này.');
  });

  it('shows each fact with its source and its day', () => {
    const { $ } = page('/en/review/places/nui-lam/');
    const height = $('code')
      .filter((_, code) => $(code).text() === 'elevation')
      .closest('tr');
    expect(height.find('td').first().text()).toBe('metres: 2147.3');
    expect(height.text()).toContain('Niên giám thử nghiệm · example.vn · 2025');
    expect(height.text()).toContain('26 June 2025');
  });

  it('lays the source over each mark in the text', () => {
    const text = page('/en/tourism/places/nui-lam/').$('.prose .review-source').first().text();
    expect(text).toBe('Niên giám thử nghiệm · example.vn · 2025');
  });
});

describe('the portal itself', () => {
  it('has nothing of the review build', () => {
    const own = inject('dist');
    const holding = filesOf(own).filter(
      (file) =>
        /(^|\/)review[./]/.test(file) ||
        (/\.(html|css)$/.test(file) &&
          /review-(notice|panel|source)|side-by-side/.test(
            readFileSync(path.join(own, file), 'utf8'),
          )),
    );
    expect(holding).toEqual([]);
  });
});
