import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { localeCodes, locales, type Locale } from '../../../../../src/config/locales.ts';
import { readSite } from '../../../../../src/source/site.ts';
import { frameOf } from '../frame.ts';
import { newsPerPage } from '../peer-corpus.ts';
import { layoutWords } from '../layout-words.ts';

/** Hugo's layouts, each `name.html.gotmpl` here and `name.html` there. */
const layouts = path.join(import.meta.dirname, 'layouts');

function configuration(): string {
  const site = readSite();
  const languages = localeCodes.map((locale, index) => [
    locale,
    {
      languageCode: locales[locale].htmlLang,
      languageName: locales[locale].autonym,
      title: site.name[locale],
      weight: index + 1,
      params: {
        openGraph: locales[locale].openGraph,
        words: {
          ...layoutWords(locale, site.province.name[locale] ?? ''),
          publisher: site.name[locale],
        },
      },
    },
  ]);
  const feed = { baseName: 'feed', isPlainText: false };
  return stringify({
    baseURL: site.origin,
    defaultContentLanguage: localeCodes[0],
    defaultContentLanguageInSubdir: true,
    languages: Object.fromEntries(languages) as unknown,
    taxonomies: { year: 'year' },
    disableKinds: ['taxonomy', 'RSS'],
    ignoreErrors: ['error-disable-taxonomy'],
    paginate: newsPerPage,
    pluralizeListTitles: false,
    enableRobotsTXT: true,
    markup: { goldmark: { renderer: { unsafe: true } } },
    mediaTypes: {
      'application/atom+xml': { suffixes: ['xml'] },
      'application/feed+json': { suffixes: ['json'] },
    },
    outputFormats: {
      atom: { mediaType: 'application/atom+xml', ...feed },
      jsonfeed: { mediaType: 'application/feed+json', ...feed },
    },
    outputs: {
      home: ['HTML', 'atom', 'jsonfeed'],
      section: ['HTML', 'atom', 'jsonfeed'],
      term: ['HTML'],
      page: ['HTML'],
    },
  });
}

/** Writes the titles of the list pages, which Hugo would otherwise make of their addresses. */
function writeListTitles(target: string): void {
  const news = path.join(target, 'content', 'news');
  mkdirSync(news, { recursive: true });
  for (const locale of localeCodes) {
    const title = JSON.stringify({ title: layoutWords(locale, '')['news'] });
    writeFileSync(path.join(news, `_index.${locale}.md`), `${title}\n`);
  }
}

/**
 * Writes a Hugo site whose pages are laid out as the portal's: what every page carries unchanged is
 * taken from built pages, the rest are layouts with partials that are cached where Hugo can.
 * @param article HTML of a built article page of the portal in a language
 */
export function writeHugoSite(target: string, article: (locale: Locale) => string): void {
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, 'config.yaml'), configuration());
  for (const file of readdirSync(layouts, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.gotmpl')) continue;
    const copy = path.join(target, 'layouts', file.replace(/\.gotmpl$/, ''));
    mkdirSync(path.dirname(copy), { recursive: true });
    // The newline at a file's end would stand in every page.
    writeFileSync(copy, readFileSync(path.join(layouts, file), 'utf8').trimEnd());
  }
  for (const locale of localeCodes) {
    const folder = path.join(target, 'layouts', 'partials', 'frame', locale);
    mkdirSync(folder, { recursive: true });
    const { head, top, navigation, footer } = frameOf(article(locale));
    for (const [name, html] of Object.entries({ head, top, navigation, footer }))
      writeFileSync(path.join(folder, `${name}.html`), html);
  }
  writeListTitles(target);
}
