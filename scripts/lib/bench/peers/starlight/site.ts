import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { localeCodes, locales, sourceLocale } from '../../../../../src/config/locales.ts';
import { sectionIds, sections } from '../../../../../src/config/sections.ts';
import { translate } from '../../../../../src/i18n/translator.ts';
import { readSite } from '../../../../../src/source/site.ts';
import { agencyNames, articlesOf } from '../articles.ts';

/** Files of the site that are the same whatever its content. */
const files = path.join(import.meta.dirname, 'files');

/** Sections of the portal's navigation. */
const listed = sectionIds.filter((id) => sections[id].place === 'navigation');

/** Starlight's settings: the portal's names, languages and navigation, nothing else. */
function settings(): Record<string, unknown> {
  const { origin, name } = readSite();
  return {
    site: origin,
    title: Object.fromEntries(localeCodes.map((code) => [locales[code].htmlLang, name[code]])),
    defaultLocale: sourceLocale,
    locales: Object.fromEntries(
      localeCodes.map((code) => [
        code,
        { label: locales[code].autonym, lang: locales[code].htmlLang },
      ]),
    ),
    // One link for each section, as in the portal: a link for each page would fill every page with all.
    sidebar: listed.map((id) => ({
      label: translate(sourceLocale).t(`sections.${id}`),
      translations: Object.fromEntries(
        localeCodes.map((code) => [locales[code].htmlLang, translate(code).t(`sections.${id}`)]),
      ),
      link: sections[id].path,
    })),
  };
}

const page = (front: Readonly<Record<string, string>>, body: string) =>
  `---\n${Object.entries(front)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n${body}\n`;

/**
 * Writes a Starlight site with the first articles of a content folder into the folder where it is
 * installed; the site that stood there goes.
 */
export function writeStarlightSite(content: string, target: string, items: number): void {
  rmSync(path.join(target, 'src'), { recursive: true, force: true });
  const docs = path.join(target, 'src', 'content', 'docs');
  for (const locale of localeCodes) {
    mkdirSync(path.join(docs, locale, 'news'), { recursive: true });
    const title = readSite().name[locale] ?? locale;
    writeFileSync(path.join(docs, locale, 'index.md'), page({ title }, title));
  }
  const agencies = agencyNames(content);
  for (let number = 0; number < items; number += 1)
    for (const { locale, slug, words, body } of articlesOf(content, number, agencies))
      writeFileSync(
        path.join(docs, locale, 'news', `${slug}.md`),
        page({ title: words.title, description: words.summary }, body),
      );
  writeFileSync(path.join(target, 'options.json'), JSON.stringify(settings(), null, 2));
  copyFileSync(path.join(files, 'astro.config.mjs.txt'), path.join(target, 'astro.config.mjs'));
  const collections = path.join(target, 'src', 'content.config.ts');
  copyFileSync(path.join(files, 'content.config.ts.txt'), collections);
}
