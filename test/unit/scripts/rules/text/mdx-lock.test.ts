import { describe, expect, it } from 'vitest';
import { mdxLock } from '../../../../../scripts/lib/rules/text/mdx-lock.ts';
import { foundIn, item, placesOf, textWith, wordsOf } from './small-content.ts';

const body = (text: string, file = `${item}/en.mdx`) =>
  foundIn(mdxLock, { [file]: wordsOf('title: A', text) });

describe('what a body may not hold', () => {
  it('is an error at its line and column in the file', async () => {
    const found = await body('One.\n\nTwo and {2 + 2}.');
    expect(found).toEqual([
      {
        at: `${item}/en.mdx:7:9`,
        severity: 'error',
        message: 'Expressions in { } are not allowed.',
        hint: textWith('braces'),
      },
    ]);
  });

  it('is found in each language and each item', async () => {
    const html = wordsOf('title: A', 'A <b>b</b>.');
    const found = await foundIn(mdxLock, {
      [`${item}/vi.md`]: html,
      [`${item}/en.md`]: html,
      'news/tin/vi.md': html,
    });
    expect([...new Set(placesOf(found))]).toEqual(
      ['news/tin/vi.md:5:3', `${item}/en.md:5:3`, `${item}/vi.md:5:3`].flatMap((at) => [
        at,
        at.replace(/3$/, '7'),
      ]),
    );
  });

  it('is not what an approved component or plain Markdown says', async () => {
    expect(await body('<Notice tone="info">\n\nText with a [link](/news/).\n\n</Notice>')).toEqual(
      [],
    );
    expect(await body('## Part\n\n- **One**\n- Two', `${item}/en.md`)).toEqual([]);
  });

  it('is not looked for in a body that cannot be parsed: its components would be called HTML', async () => {
    expect(await body('<Notice tone="info">\n\nNever closed.')).toEqual([]);
  });
});
