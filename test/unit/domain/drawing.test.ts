import { describe, expect, it } from 'vitest';
import {
  drawingName,
  drawingOf,
  homeDrawing,
  pageDrawings,
  seasonOfMonth,
} from '../../../src/domain/drawing.ts';
import { item } from '../../support/examples.ts';

describe('the season of the home page', () => {
  it('follows the rice year, month by month', () => {
    const months = Array.from({ length: 12 }, (_, index) => seasonOfMonth(index + 1));
    expect(months).toEqual([
      ...['mist', 'mist', 'water', 'water', 'water', 'water'],
      ...['green', 'green', 'gold', 'gold', 'mist', 'mist'],
    ]);
  });

  it('is that of the day of the build', () => {
    expect(homeDrawing('lao-cai', '2026-10-31').season).toBe('gold');
    expect(homeDrawing('lao-cai', '2026-11-01').season).toBe('mist');
    expect(drawingName(homeDrawing('lao-cai', '2026-07-01'))).toBe('lao-cai-valley-green');
  });
});

describe('the drawing of an item', () => {
  it('has the folder as its seed unless the facts give another', () => {
    const art = { motif: 'market', season: 'gold' } as const;
    expect(drawingOf({ ...item, facts: { ...item.facts, art } })).toEqual({
      ...art,
      seed: 'sa-pa',
    });
    const seeded = drawingOf({ ...item, facts: { ...item.facts, art: { ...art, seed: 'other' } } });
    expect(drawingName(seeded)).toBe('other-market-gold');
  });

  it('is the valley in mist when the facts name none', () => {
    expect(drawingName(drawingOf(item))).toBe('sa-pa-valley-mist');
  });

  it('of each page has a name of its own', () => {
    const names = Object.values(pageDrawings).map(drawingName);
    expect(names).toEqual([...new Set(names)]);
  });
});
