import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { mapData } from '../../../src/schemas/map.ts';
import { webAddress } from '../../../src/schemas/shared/identifiers.ts';
import { text } from '../../../src/schemas/shared/words.ts';
import { siteData } from '../../../src/schemas/site.ts';
import { words } from '../../../src/schemas/words.ts';

/** What a schema takes and what it refuses. */
function holds(schema: z.ZodType, good: readonly unknown[], bad: readonly unknown[]): void {
  expect(good.filter((value) => !schema.safeParse(value).success)).toEqual([]);
  expect(bad.filter((value) => schema.safeParse(value).success)).toEqual([]);
}

describe('a web address', () => {
  it('has at most 2,048 characters', () => {
    const start = 'https://example.vn/';
    holds(webAddress, [start.padEnd(2048, 'a')], [start.padEnd(2049, 'a')]);
  });
});

describe('the address of the portal', () => {
  it('is scheme and host, nothing behind them', () => {
    holds(
      siteData.shape.origin,
      ['https://example.vn', 'https://example.vn:8443', 'http://localhost:4321'],
      [
        'https://example.vn/',
        'https://example.vn/vi',
        'https://example.vn?x',
        'https://example.vn#y',
        'https://a@example.vn',
        'https://example.vn/../evil?x#y',
        'HTTPS://EXAMPLE.VN',
        'example.vn',
      ],
    );
  });
});

describe('texts', () => {
  it('say something, and are no longer than their place', () => {
    holds(text(5), ['a', ' a ', 'Sa Pa'], ['', ' ', '\u3000\u00A0', '\n', 'Lào Cai']);
  });

  it('of titles and labels have limits', () => {
    const summary = 'In short.';
    holds(
      words,
      [
        { title: 'a'.repeat(200), summary },
        { title: 'a', summary, alt: { art: 'a'.repeat(1000) } },
      ],
      [
        { title: '   ', summary },
        { title: 'a'.repeat(201), summary },
        { title: 'a', summary: ' ' },
        { title: 'a', summary, alt: { art: ' ' } },
        { title: 'a', summary, alt: { art: 'a'.repeat(1001) } },
      ],
    );
  });
});

describe('the outline of the map', () => {
  it('has a box and bounds with something inside', () => {
    const outline = (change: object) => ({
      ...{ crests: [], rivers: [], lakes: [] },
      outline: {
        ...{ credit: 'Test', box: [0, 0, 100, 100], bounds: [103, 21, 105, 23], paths: ['M0 0'] },
        ...change,
      },
    });
    holds(
      mapData,
      [outline({})],
      [
        outline({ box: [0, 0, 0, 100] }),
        outline({ box: [0, 0, 100, -1] }),
        outline({ bounds: [105, 21, 103, 23] }),
        outline({ bounds: [103, 23, 105, 21] }),
      ],
    );
  });
});
