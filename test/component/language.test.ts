import { describe, expect, it } from 'vitest';
import LanguageSwitcher from '../../src/components/chrome/LanguageSwitcher.astro';
import LanguageText from '../../src/components/content/LanguageText.astro';
import { translate } from '../../src/i18n/translator.ts';
import { render } from '../support/render.ts';

describe('the language switcher', () => {
  const props = { locale: 'en', path: '/tourism/', shown: ['vi', 'en', 'zh'] } as const;

  it('leads to the same page in each language, each named in itself', async () => {
    const $ = await render(LanguageSwitcher, props);
    const links = $('a')
      .toArray()
      .map((link) => ({
        href: $(link).attr('href'),
        lang: $(link).attr('lang'),
        hreflang: $(link).attr('hreflang'),
        name: $(link).text().trim(),
      }));
    expect(links).toEqual([
      { href: '/vi/tourism/', lang: 'vi', hreflang: 'vi', name: 'Tiếng Việt' },
      { href: '/en/tourism/', lang: 'en', hreflang: 'en', name: 'English' },
      { href: '/zh/tourism/', lang: 'zh-Hans', hreflang: 'zh-Hans', name: '中文' },
    ]);
  });

  it('marks the language of the page and says what it is', async () => {
    const $ = await render(LanguageSwitcher, props);
    expect($('[aria-current="true"]').attr('href')).toBe('/en/tourism/');
    expect($('nav[data-language-switcher]').attr('aria-label')).toBe(
      translate('en').t('chrome.language'),
    );
  });

  it('offers only the languages that the portal shows', async () => {
    const $ = await render(LanguageSwitcher, { ...props, shown: ['en'] });
    expect(
      $('a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual(['/en/tourism/']);
  });
});

describe('a text with names', () => {
  it('marks Vietnamese names in English', async () => {
    const $ = await render(LanguageText, { locale: 'en', text: 'From Lào Cai to Hekou' });
    expect(
      $('[lang]')
        .toArray()
        .map((part) => `${String($(part).attr('lang'))} ${$(part).text()}`),
    ).toEqual(['vi Lào Cai']);
    expect($.root().text().trim()).toBe('From Lào Cai to Hekou');
  });

  it('marks nothing in Vietnamese, nor where there is no Vietnamese name', async () => {
    const vietnamese = await render(LanguageText, { locale: 'vi', text: 'Từ Lào Cai' });
    const english = await render(LanguageText, { locale: 'en', text: 'From the border' });
    expect(vietnamese('[lang]')).toHaveLength(0);
    expect(english('[lang]')).toHaveLength(0);
    const unmarked = await render(LanguageText, { locale: 'en', text: 'From Sa Pa' });
    expect(unmarked('[lang="vi"]').text()).toBe('Sa Pa');
  });

  it('is marked as a whole when its language is not that of the page', async () => {
    const $ = await render(LanguageText, { locale: 'vi', pageLocale: 'zh', text: 'Hồ Thác Bà' });
    expect($('[lang="vi"]').text()).toBe('Hồ Thác Bà');
  });

  it('is text, whatever it holds', async () => {
    const $ = await render(LanguageText, { locale: 'en', text: '<script>Lào Cai</script>' });
    expect($('script')).toHaveLength(0);
    expect($.root().text().trim()).toBe('<script>Lào Cai</script>');
  });
});
