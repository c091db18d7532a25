import { aboutPages } from '../config/pages/about-pages.ts';
import { sectionIds, sections } from '../config/sections.ts';
import type { Translations } from '../i18n/translator.ts';

/** Title of a page that exists whatever the content says; `undefined` for any other address. */
export function fixedPageTitle(path: string, { t }: Translations): string | undefined {
  if (path === '/') return t('chrome.home');
  if (path === '/search/') return t('search.title');
  const section = sectionIds.find((id) => sections[id].path === path);
  if (section) return t(`sections.${section}`);
  const about = aboutPages.find((id) => path === `/about/${id}/`);
  return about && t(`about.${about}.title`);
}
