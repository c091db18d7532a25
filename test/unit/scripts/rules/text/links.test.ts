import { describe, expect, it } from 'vitest';
import { body, leadingTo, words } from './linked-pages.ts';
import { item, placesOf, textWith, wordsOf } from './small-content.ts';

describe('a link', () => {
  it('that is wrong is an error where it begins', async () => {
    expect(await body('See [this](/nowhere-at-all/).')).toEqual([
      {
        at: `${words}:5:5`,
        severity: 'error',
        message: 'There is no page /nowhere-at-all/.',
        hint: textWith('remove'),
      },
    ]);
  });

  it('may be wrong twice: without words, and to nowhere', async () => {
    const found = await body('A [](/province/peoples/) b [\u200B](#here) c [ ](mailto:a@b.vn).');
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      `${words}:5:3 The link to "/province/peoples/" has no words: nobody can see it.`,
      `${words}:5:3 There is no page /province/peoples/.`,
      `${words}:5:28 The link to "#here" has no words: nobody can see it.`,
      `${words}:5:28 There is no heading "here" on this page.`,
      `${words}:5:41 The link to "mailto:a@b.vn" has no words: nobody can see it.`,
    ]);
  });

  it.each([
    ['/province/people', 'Write /province/people/.'],
    ['/province/peopel', 'Write /province/people/.'],
    ['/en/province/peopel/', 'Leave it out: /province/people/.'],
  ])('of a wrong form is answered with a page that there is: %s', async (target, answer) => {
    expect(await leadingTo(target)).toEqual([textWith(answer)]);
  });

  it('without an address leads nowhere', async () => {
    expect(await leadingTo('')).toEqual([
      'The link leads nowhere. Write the address in the brackets.',
    ]);
  });

  it.each(['https://a.vn', 'HTTPS://a.vn/b', 'mailto:a@b.vn', 'tel:113', 'x+y.z-1:a', '//a.vn/b'])(
    'to another place is not judged here: %s',
    async (target) => {
      expect(await leadingTo(target)).toEqual([]);
    },
  );

  it('is looked at in each language and each item', async () => {
    const bad = wordsOf('title: A', '[a](/b/)');
    const found = await body('[a](/b/)', { [`${item}/zh.md`]: bad, 'province/people/vi.md': bad });
    expect(placesOf(found)).toEqual([
      `${words}:5:1`,
      `${item}/zh.md:5:1`,
      'province/people/vi.md:5:1',
    ]);
  });
});

describe('a link inside the portal', () => {
  it.each(['/', '/province/people/', '/province/people/?a=1', '/tourism/places/nui-lam/'])(
    'may lead to %s',
    async (target) => {
      expect(await leadingTo(target)).toEqual([]);
    },
  );

  it('has one slash between its parts', async () => {
    expect((await leadingTo('/province//people/')).join()).toContain('no page /province//people/.');
  });

  it('is held against nearby addresses', async () => {
    expect(await leadingTo('/province/peoples/?a#b')).toEqual([
      'There is no page /province/peoples/. Did you mean /province/people/?',
    ]);
  });

  it.each([
    ['/vi/province/people/', '/province/people/'],
    ['/en/', '/'],
    ['/zh', '/'],
    ['/zh/province/people', '/province/people/'],
  ])('names no language: %s', async (target, right) => {
    const [said = ''] = await leadingTo(target);
    expect(said).toContain(`"${target}" names a language. Leave it out: ${right}.`);
  });

  it('ends with a slash', async () => {
    expect(await leadingTo('/province/people')).toEqual([
      'The link "/province/people" does not end with /. Write /province/people/.',
    ]);
    expect((await leadingTo('/province/people?a=1')).join()).toContain('Write /province/people/.');
  });

  it('begins with a slash', async () => {
    for (const target of ['province/people/', '../people/', '?a=1']) {
      expect((await leadingTo(target)).join()).toContain(`"${target}" is not a whole address.`);
    }
  });
});

describe('a link with the host of the portal', () => {
  it.each([
    ['https://example.vn/province/people/', '/province/people/'],
    ['http://www.example.vn/vi/province/people/?a=1#b', '/province/people/?a=1#b'],
    ['//example.vn/en/', '/'],
    ['https://www.example.vn/zh', '/'],
  ])('is written without it: %s', async (target, right) => {
    expect(await leadingTo(target)).toEqual([
      `The link "${target}" leads to this portal with its host. Write ${right}. Each reader stays in their own language.`,
    ]);
  });

  it.each([
    'https://example.vn/',
    'https://example.vn',
    'https://example.vn/vi/feed.xml',
    'https://example.vn/nowhere/',
    'https://other.example.vn/vi/province/people/',
    'https://',
    'ftp://example.vn/vi/province/people/',
  ])('may name the portal as such, its files and other hosts: %s', async (target) => {
    expect(await leadingTo(target)).toEqual([]);
  });

  it('is not known while the site names none', async () => {
    const target = 'https://www.example.vn/vi/province/people/';
    expect(await leadingTo(target, { 'site.yml': 'stage: preview\n' })).toEqual([]);
    expect(await leadingTo(target, { 'site.yml': 'origin: [' })).toEqual([]);
  });
});

describe('links between pages that are not public', () => {
  const draft = 'status: draft\n';

  it('may lead from a draft to a draft, not from what is published', async () => {
    const target = { 'province/people/facts.yml': draft };
    expect((await leadingTo('/province/people/', target)).join()).toContain('no page');
    expect(
      await leadingTo('/province/people/', { ...target, [`${item}/facts.yml`]: draft }),
    ).toEqual([]);
  });

  it('may lead to what was withdrawn: another rule speaks of that', async () => {
    const target = (on: string) => ({
      'province/people/facts.yml': `status: withdrawn\nwithdrawal: { on: ${on} }\n`,
    });
    expect(await leadingTo('/province/people/', target('2026-06-01'))).toEqual([]);
    expect(await leadingTo('/province/people/', target('2026-06-02'))).toHaveLength(1);
  });
});
