import { newsTopics } from '../../../../src/config/information.ts';
import type { Locale } from '../../../../src/config/locales.ts';
import { translate } from '../../../../src/i18n/translator.ts';

/** Interface words of the peers' layouts in a language, from those of the portal. */
export function layoutWords(locale: Locale, province: string): Record<string, unknown> {
  const { t } = translate(locale);
  const topics = newsTopics.map((topic) => [topic, t(`news.topics.${topic}`)] as const);
  return {
    home: t('chrome.home'),
    language: t('chrome.language'),
    here: t('chrome.breadcrumbs'),
    news: t('sections.news'),
    summary: t('news.summary', { province }),
    province,
    archive: t('news.archive'),
    pages: t('news.pages'),
    pageNumber: t('news.pageNumber', { page: '#' }),
    topic: t('news.topic'),
    topics: Object.fromEntries(topics),
    eventOn: t('news.eventOn'),
    publishedAt: t('news.publishedAt'),
    partners: t('news.partners'),
    sameTopic: t('news.sameTopic'),
    sources: t('item.sources'),
    accessed: t('item.accessed', { date: '' }).trim(),
    factsAsOf: t('item.asOf'),
    asOf: t('item.asOfDate', { date: '' }).trim(),
    approved: t('item.approved'),
    nextReview: t('item.nextReview'),
    agency: t('item.agency'),
    translation: t('item.translated'),
    translated: t('item.translationBy.reviewed', { language: '' }).trim(),
    illustration: t('item.illustration'),
  };
}
