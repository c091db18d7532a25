import { describe, expect, it } from 'vitest';
import { traditionalIn } from '../../../../../../scripts/lib/rules/text/markdown-style/traditional.ts';

const found = (text: string) =>
  traditionalIn(text).map(
    ({ index, character, simplified }) => `${index} ${character}${simplified}`,
  );

describe('traditional characters', () => {
  it('are not those that the simplified set has too, though they stand for others elsewhere', () => {
    expect(found('乾隆年间的著名山峰，徵音，么')).toEqual([]);
    expect(found('啊剥齄醣麴麽')).toEqual([]);
  });

  it('are found with their places and simplified forms', () => {
    expect(found('在臺灣。')).toEqual(['1 臺台', '2 灣湾']);
  });

  it('are not those that have no simplified form', () => {
    expect(found('𡗶乪喃')).toEqual([]);
    expect(found('Sa Pa 2026')).toEqual([]);
  });

  it('may be quoted as they were printed; what follows keeps its place', () => {
    expect(found('「臺灣」與『灣』臺')).toEqual(['4 與与', '8 臺台']);
    expect(found('「臺\n灣」')).toEqual(['1 臺台', '3 灣湾']);
  });
});
