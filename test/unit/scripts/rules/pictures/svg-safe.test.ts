import { describe, expect, it } from 'vitest';
import { svgSafe } from '../../../../../scripts/lib/rules/pictures/svg-safe.ts';
import { foundIn, item, placesOf, textWith } from '../text/small-content.ts';
import { tiny } from './pictures.ts';

describe('drawings', () => {
  it('may not run or load anything: each place is an error of its own', async () => {
    const found = await foundIn(svgSafe, {
      [`${item}/a.svg`]: '<svg>\n  <script/>\n  <g/><path onclick="x()"/>\n</svg>',
    });
    expect(found).toEqual([
      {
        at: `${item}/a.svg:2:3`,
        severity: 'error',
        message: 'The element <script> is not allowed.',
        hint: textWith('plain SVG'),
      },
      expect.objectContaining({
        at: `${item}/a.svg:3:7`,
        message: 'The handler onclick is not allowed.',
      }),
    ]);
  });

  it('are looked at in every item', async () => {
    const found = await foundIn(svgSafe, {
      [`${item}/a.svg`]: '<svg><script/></svg>',
      [`${item}/b.svg`]: '<svg><script/></svg>',
      'news/tin/c.svg': '<svg><script/></svg>',
    });
    expect(placesOf(found)).toEqual([
      'news/tin/c.svg:1:6',
      `${item}/a.svg:1:6`,
      `${item}/b.svg:1:6`,
    ]);
  });

  it('that only draw are right', async () => {
    expect(await foundIn(svgSafe, { [`${item}/a.svg`]: '<svg><path d="M0 0"/></svg>' })).toEqual(
      [],
    );
  });

  it('are told from photographs by what is in the file, not by its name', async () => {
    expect(await foundIn(svgSafe, { [`${item}/a.svg`]: tiny.png })).toEqual([]);
    expect(await foundIn(svgSafe, { [`${item}/a.png`]: '<svg><script/></svg>' })).toEqual([]);
    expect(placesOf(await foundIn(svgSafe, { [`${item}/a.svg`]: 'no drawing' }))).toEqual([
      `${item}/a.svg:1:1`,
    ]);
  });
});
