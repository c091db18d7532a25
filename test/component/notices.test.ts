import { describe, expect, it } from 'vitest';
import Notice from '../../src/components/content/Notice.astro';
import TranslationNotice from '../../src/components/item/TranslationNotice.astro';
import { localizeItem } from '../../src/domain/item.ts';
import { translate } from '../../src/i18n/translator.ts';
import { item, wordsIn } from '../support/examples.ts';
import { render, textIn } from '../support/render.ts';

describe('a notice', () => {
  it('shows its title before its text, and its tone as a class', async () => {
    const $ = await render(
      Notice,
      { tone: 'warning', title: 'Heed this' },
      { default: '<p>Text</p>' },
    );
    expect($('.notice.warning')).toHaveLength(1);
    expect(textIn($, '.notice')).toBe('Heed this Text');
  });

  it('is mild and without title unless told', async () => {
    const $ = await render(Notice, {}, { default: '<p>Text</p>' });
    expect($('.notice.info')).toHaveLength(1);
    expect($('.title')).toHaveLength(0);
  });

  it('takes no markup from its title', async () => {
    const $ = await render(Notice, { title: '<a href="javascript:x">x</a>' });
    expect($('a')).toHaveLength(0);
  });
});

describe('the notice above a translation', () => {
  it('is not there when the words are the reader’s own and up to date', async () => {
    const $ = await render(TranslationNotice, {
      locale: 'en',
      localized: localizeItem(item, 'en'),
    });
    expect($('.notice')).toHaveLength(0);
  });

  it.each(['en', 'zh'] as const)(
    'says in %s that the words are in another language',
    async (locale) => {
      const { t, format } = translate(locale);
      const only = { ...item, words: { vi: wordsIn('Sa Pa') } };
      const $ = await render(TranslationNotice, { locale, localized: localizeItem(only, locale) });
      expect(textIn($, '.notice .title')).toBe(t('item.fallbackTitle'));
      expect(textIn($, '.notice p:last-child')).toContain(format.languageInText('vi'));
    },
  );

  it('says when the original changed that the translation has not caught up with', async () => {
    const stale = { ...item, words: { ...item.words, en: wordsIn('Sa Pa', { stale: true }) } };
    const $ = await render(TranslationNotice, {
      locale: 'en',
      localized: localizeItem(stale, 'en'),
    });
    expect(textIn($, '.notice')).toContain('1 March 2026');
    expect($('.notice.info')).toHaveLength(1);
  });

  it('names the day of the approval when there is one', async () => {
    const approval = { by: 'office', on: '2026-10-05', reference: '12/QĐ' };
    const stale = {
      ...item,
      facts: { ...item.facts, approval },
      words: { vi: wordsIn('Sa Pa'), en: wordsIn('Sa Pa', { stale: true }) },
    };
    const $ = await render(TranslationNotice, {
      locale: 'en',
      localized: localizeItem(stale, 'en'),
    });
    expect(textIn($, '.notice')).toContain('5 October 2026');
  });
});
