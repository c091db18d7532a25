import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { previewFolder } from '../../../scripts/lib/preview/preview-folder.ts';
import { robotsOf } from '../../../src/routing/robots.ts';

describe('the folder of the private preview', () => {
  it('is one that nothing publishes', () => {
    expect(previewFolder({})).toBe(path.resolve('.cache/preview'));
    expect(previewFolder({ PREVIEW_DIR: 'elsewhere' })).toBe(path.resolve('elsewhere'));
  });

  it.each([
    { PREVIEW_DIR: 'dist' },
    { PREVIEW_DIR: 'dist/preview' },
    { PREVIEW_DIR: '.' },
    { PREVIEW_DIR: 'www', OUT_DIR: 'www' },
    { OUT_DIR: '.cache/preview' },
  ])('is never the published one: %j', (environment) => {
    expect(() => previewFolder(environment)).toThrow(/shows drafts and must not lie in/);
  });
});

describe('what a page asks of search engines', () => {
  it('is nothing once the portal is official, except for lists of one facet', () => {
    expect(robotsOf('official')).toBeUndefined();
    expect(robotsOf('official', { listed: false })).toBe('noindex, follow');
    expect(robotsOf('preview')).toBe('noindex');
  });
});
