import { describe, expect, it } from 'vitest';
import { body, leadingTo } from './linked-pages.ts';
import { item, placesOf, textWith, wordsOf, type Files } from './small-content.ts';

describe('a link to a heading', () => {
  it('leads to one on its own page', async () => {
    expect(await leadingTo('#weather')).toEqual([]);
    expect(await leadingTo('#%77eather')).toEqual([]);
    expect(await leadingTo('#wether')).toEqual([
      'There is no heading "wether" on this page. Headings: weather.',
    ]);
  });

  it('leads to one on another page', async () => {
    expect(await leadingTo('/province/people/#festivals')).toEqual([]);
    expect(await leadingTo('/province/people/?a#festivals')).toEqual([]);
    expect(await leadingTo('/province/people/#')).toEqual([]);
    expect(await leadingTo('/province/people/#weather')).toEqual([
      'There is no heading "weather" on the page /province/people/ in this language. Headings: festivals.',
    ]);
  });

  it('is told apart by language', async () => {
    const files: Files = {
      'province/people/vi.md': wordsOf('title: A', '## Lễ hội'),
      [`${item}/vi.md`]: wordsOf('title: A', '[A](/province/people/#festivals)'),
    };
    const found = await body('[A](/province/people/#festivals)', files);
    expect(placesOf(found)).toEqual([`${item}/vi.md:5:1`]);
  });

  it('of a page whose headings are not known is believed', async () => {
    expect(await leadingTo('/#anything')).toEqual([]);
    const broken: Files = {
      'news/tin/facts.yml': 'status: published\n',
      'news/tin/en.mdx': wordsOf('title: A', '<Notice>'),
    };
    expect(await leadingTo('/news/tin/#anything', broken)).toEqual([]);
    const hidden: Files = {
      'province/units/facts.yml': 'status: published\n',
      'province/units/en.md': wordsOf('title: A', 'Text.'),
    };
    expect(await leadingTo('/province/units/#anything', hidden)).toEqual([]);
  });

  it('may look for words, and has codes read where they are right', async () => {
    expect(await leadingTo('#:~:text=Weather')).toEqual([]);
    expect((await leadingTo('#50%')).join()).toContain('no heading "50%"');
  });

  it('that has none to offer leads to the page as a whole', async () => {
    const bare: Files = { 'province/people/en.md': wordsOf('title: A', 'Text.') };
    expect((await leadingTo('/province/people/#a', bare)).join()).toContain(
      'Link to the page as a whole: /province/people/.',
    );
    expect((await body('[A](#b)')).map(({ hint }) => hint)).toEqual(['Remove the link.']);
  });

  it.each([
    [20, 'part-19.'],
    [21, 'part-19, ….'],
  ])('lists twenty of %i headings', async (count, end) => {
    const text = Array.from({ length: count }, (_, index) => `## Part ${index}`).join('\n\n');
    const found = await body(`${text}\n\n[A](#b)`);
    expect(found.map(({ hint }) => hint)).toEqual([textWith(end)]);
  });
});
