import { describe, expect, it } from 'vitest';
import { pictureCover } from '../../../../../scripts/lib/rules/pictures/picture-cover.ts';
import { minimumCoverWidth } from '../../../../../src/config/images.ts';
import { foundIn, item, placesOf, textWith } from '../text/small-content.ts';
import { saying, tiny } from './pictures.ts';

const facts = `${item}/facts.yml`;
const coverOf = (name: string, width: number) =>
  foundIn(
    pictureCover,
    { [facts]: `status: draft\ncover: ${name}\n`, [`${item}/peak.jpg`]: tiny.jpeg },
    { change: saying({ width }) },
  );

describe('the leading picture of an item', () => {
  it('is wide enough from the smallest width on', async () => {
    expect(await coverOf('peak.jpg', minimumCoverWidth)).toEqual([]);
    expect(await coverOf('peak.jpg', minimumCoverWidth + 1)).toEqual([]);
  });

  it('is too narrow by one pixel, with both widths in the message', async () => {
    const found = await coverOf('peak.jpg', minimumCoverWidth - 1);
    expect(found).toEqual([
      {
        at: `${facts}:2:1`,
        severity: 'error',
        message: `The cover is ${minimumCoverWidth - 1} pixels wide; ${minimumCoverWidth} are needed.`,
        hint: textWith('larger'),
      },
    ]);
  });

  it('alone is measured, not the other pictures of the item', async () => {
    expect(await coverOf('other.jpg', 10)).toEqual([]);
    expect(
      await foundIn(pictureCover, {
        [facts]: 'status: draft\n',
        [`${item}/peak.jpg`]: tiny.jpeg,
      }),
    ).toEqual([]);
    expect(await foundIn(pictureCover, { [`${item}/peak.jpg`]: tiny.jpeg })).toEqual([]);
  });

  it('is measured in its real pixels, item by item', async () => {
    const found = await foundIn(pictureCover, {
      'news/tin/facts.yml': 'cover: a.png\n',
      'news/tin/a.png': tiny.png,
      [facts]: 'status: draft\ncover: b.webp\n',
      [`${item}/a.png`]: tiny.png,
      [`${item}/b.webp`]: tiny.webp,
    });
    expect(placesOf(found)).toEqual(['news/tin/facts.yml:1:1', `${facts}:2:1`]);
    expect(found[0]?.message).toContain('4 pixels');
  });

  it('has no width to judge when it is a drawing or no picture at all', async () => {
    for (const name of ['peak.svg', 'peak.png']) {
      expect(
        await foundIn(pictureCover, {
          [facts]: `cover: ${name}\n`,
          [`${item}/${name}`]: '<svg width="10"></svg>',
        }),
      ).toEqual([]);
    }
  });
});
