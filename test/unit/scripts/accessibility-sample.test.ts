import { describe, expect, it } from 'vitest';
import { samplePages } from '../../../scripts/lib/accessibility/sample.ts';
import result from '../../../src/config/accessibility-result.json' with { type: 'json' };
import { everyPage } from '../../support/templates.ts';

describe('the sample of pages', () => {
  it('has every page that stands alone and the first of those that share a folder', () => {
    const items = Array.from({ length: 9 }, (_, index) => `/vi/news/report-${index}/`);
    const few = ['/vi/about/contact/', '/vi/about/privacy/'];
    expect(samplePages([...items.toReversed(), ...few, '/vi/'])).toEqual([
      '/vi/',
      ...few,
      '/vi/news/report-0/',
    ]);
  });
});

describe('the accessibility statement', () => {
  it('rests on a run without faults over at least as many pages as there are kinds', () => {
    expect(result.violations).toBe(0);
    expect(result.rules).toBeGreaterThan(40);
    expect(result.pages).toBeGreaterThanOrEqual(everyPage.length);
  });
});
