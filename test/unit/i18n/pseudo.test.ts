import { afterEach, describe, expect, it, vi } from 'vitest';
import { pseudoMessages, pseudoText } from '../../../src/i18n/pseudo.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a pseudo-text', () => {
  it('is bracketed, accented and longer, so that hard-coded and overflowing strings are seen', () => {
    const text = pseudoText('Search the portal');
    expect(text).toMatch(/^⟦Sḗȧrch thḗ pǿrtȧl .+⟧$/);
    expect(text.length).toBeGreaterThanOrEqual(Math.ceil('Search the portal'.length * 1.3));
  });

  it('keeps its values', () => {
    expect(pseudoText('{{count}} places')).toContain('{{count}} plȧcḗs');
    expect(pseudoText('{{amount}}')).toBe('⟦{{amount}}⟧');
  });

  it('of an empty text is empty between its brackets', () => {
    expect(pseudoText('')).toBe('⟦⟧');
  });
});

describe('the messages', () => {
  const tree = { chrome: { search: 'Search', languages: { vi: 'Vietnamese' } } };

  it('are themselves unless the pseudo-locale is theirs', () => {
    expect(pseudoMessages('en', tree)).toBe(tree);
    vi.stubEnv('PSEUDO_LOCALE', 'vi');
    expect(pseudoMessages('en', tree)).toBe(tree);
  });

  it('are pseudo-texts, key by key, when it is', () => {
    vi.stubEnv('PSEUDO_LOCALE', 'en');
    const { chrome } = pseudoMessages('en', tree);
    expect(chrome.search).toContain('Sḗȧrch');
    expect(chrome.languages.vi).toMatch(/^⟦/);
    expect(tree.chrome.search).toBe('Search');
  });
});
