import { describe, expect, it } from 'vitest';
import { linkDeparted } from '../../../../../scripts/lib/rules/text/link-departed.ts';
import { foundIn, item, placesOf, textWith, wordsOf, type Files } from './small-content.ts';

const today = '2026-06-01';
const words = `${item}/en.md`;
/** What a body that leads to the notice `/news/tin/` gets to hear, the notice being in this state. */
const leadingTo = (facts: string, body = 'See [this](/news/tin/).', files: Files = {}) =>
  foundIn(
    linkDeparted,
    { 'news/tin/facts.yml': facts, [words]: wordsOf('title: A', body), ...files },
    { today },
  );
const withdrawn = (on: string) => `status: withdrawn\nwithdrawal: { on: ${on} }\n`;
const published = (expireAt: string) => `status: published\nexpireAt: ${expireAt}\n`;

describe('links to withdrawn pages', () => {
  it('are warned of from the day of the withdrawal on', async () => {
    expect(await leadingTo(withdrawn('2026-06-02'))).toEqual([]);
    expect(await leadingTo(withdrawn('2026-06-01'))).toEqual([
      {
        at: `${words}:5:5`,
        severity: 'warning',
        message: 'The page /news/tin/ was withdrawn on 2026-06-01.',
        hint: textWith('another page'),
      },
    ]);
  });

  it('are not judged while nobody knows when that was', async () => {
    expect(await leadingTo('status: withdrawn\n')).toEqual([]);
    expect(await leadingTo('status: withdrawn\nwithdrawal: {}\n')).toEqual([]);
  });
});

describe('links to expired pages', () => {
  it('are warned of from the day after the last on', async () => {
    expect(await leadingTo(published('2026-06-01'))).toEqual([]);
    expect((await leadingTo(published('2026-05-31'))).map(({ message }) => message)).toEqual([
      'The page /news/tin/ expired after 2026-05-31.',
    ]);
  });
});

describe('links to pages that did not leave', () => {
  it.each([
    'status: published\n',
    'status: draft\nexpireAt: 2026-01-01\n',
    'expireAt: 2026-01-01\n',
    'withdrawal: { on: 2026-01-01 }\n',
    'status: [',
  ])('are let be: %j', async (facts) => {
    expect(await leadingTo(facts)).toEqual([]);
  });

  it('are let be where a folder has no facts at all', async () => {
    const files = { 'news/khac/vi.md': 'Text.' };
    expect(await leadingTo(published('2026-05-31'), 'No [link](/news/khac/).', files)).toEqual([]);
  });
});

describe('the address of a link', () => {
  it.each(['/news/tin/#part', '/news/tin/?a=1', '/news/tin/?a=1#part?b'])(
    'counts up to its question mark or hash: %s',
    async (address) => {
      const found = await leadingTo(withdrawn('2026-01-01'), `See [this](${address}).`);
      expect(found.map(({ message }) => message)).toEqual([
        'The page /news/tin/ was withdrawn on 2026-01-01.',
      ]);
    },
  );

  it.each(['/news/', '/news/tin/more/', 'https://example.vn/news/tin/', '#/news/tin/', ''])(
    'is another in: %j',
    async (address) => {
      expect(await leadingTo(withdrawn('2026-01-01'), `See [this](${address}).`)).toEqual([]);
    },
  );

  it('depends on the readers a guide is written for', async () => {
    const found = await foundIn(
      linkDeparted,
      {
        'guides/a/facts.yml': `${withdrawn('2026-01-01')}audience: visitor\n`,
        'guides/b/facts.yml': withdrawn('2026-01-01'),
        [words]: wordsOf('title: A', '[A](/tourism/guide/a/)\n\n[B](/tourism/guide/b/)'),
      },
      { today },
    );
    expect(placesOf(found)).toEqual([`${words}:5:1`]);
  });

  it('is looked at in every language and each time it stands there', async () => {
    const found = await leadingTo(withdrawn('2026-01-01'), '[A](/news/tin/) [B](/news/tin/)', {
      [`${item}/vi.md`]: wordsOf('title: A', 'Xem [tin](/news/tin/).'),
    });
    expect(placesOf(found)).toEqual([`${words}:5:1`, `${words}:5:17`, `${item}/vi.md:5:5`]);
  });
});
