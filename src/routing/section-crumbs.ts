import { sections, type SectionId } from '../config/sections.ts';
import type { Translations } from '../i18n/translator.ts';
import type { Crumb } from './breadcrumbs.ts';

/** Home, then the sections on the way. */
export function sectionCrumbs({ t }: Translations, way: readonly SectionId[]): Crumb[] {
  return [
    { label: t('chrome.home'), path: '/' },
    ...way.map((id) => ({ label: t(`sections.${id}`), path: sections[id].path })),
  ];
}
