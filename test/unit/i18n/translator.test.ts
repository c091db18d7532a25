import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../../src/config/locales.ts';
import type { MessageKey } from '../../../src/i18n/messages.ts';
import { translate } from '../../../src/i18n/translator.ts';

describe('the interface strings', () => {
  it('come in the language of the reader, and each language is made once', () => {
    expect(localeCodes.map((locale) => translate(locale).t('chrome.search'))).toEqual([
      ...['Tìm kiếm', 'Search', '搜索'],
    ]);
    expect(translate('vi')).toBe(translate('vi'));
  });

  it('take values, as they are and not as HTML', () => {
    const { t } = translate('en');
    expect(t('place.bestMonths', { months: '<May> & June' })).toBe('At its best: <May> & June.');
  });

  it('follow the count where the language does', () => {
    const { t } = translate('en');
    expect([1, 2, 0].map((count) => t('units.person', { count }))).toEqual([
      'person',
      'people',
      'people',
    ]);
    expect(translate('zh').t('units.person', { count: 1 })).toBe('人');
    expect(translate('vi').t('units.person', { count: 2 })).toBe('người');
  });

  it.each(localeCodes)('that are missing in %s stop the build and are named', (locale) => {
    expect(() => translate(locale).t('chrome.nothing' as MessageKey)).toThrow('"chrome.nothing"');
    expect(() => translate(locale).t('chrome' as MessageKey)).toThrow();
    expect(() => translate(locale).t('__proto__.x' as MessageKey)).toThrow();
  });
});
