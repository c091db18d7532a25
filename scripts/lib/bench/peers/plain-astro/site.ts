import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { localeCodes, locales } from '../../../../../src/config/locales.ts';
import { readSite } from '../../../../../src/source/site.ts';
import { agencyNames, articlesOf } from '../articles.ts';
import { frameOf } from '../frame.ts';
import { frontMatter } from '../front-matter.ts';
import { layoutWords } from '../layout-words.ts';
import { newsPerPage, type PeerCorpus } from '../peer-corpus.ts';

const files = path.join(import.meta.dirname, 'files');

/** Where each file of the site goes. */
const places = {
  'astro.config.mjs.txt': 'astro.config.mjs',
  'content.config.ts.txt': 'src/content.config.ts',
  'Page.astro.txt': 'src/components/Page.astro',
  'Rows.astro.txt': 'src/components/Rows.astro',
  'article.astro.txt': 'src/pages/[locale]/news/[slug].astro',
  'list.astro.txt': 'src/pages/[locale]/news/page/[page].astro',
} as const;

/** Writes an Astro site as its documentation shows it: `glob()` collections and `render()`. */
export function writePlainSite(target: string, { content, items, article }: PeerCorpus): void {
  rmSync(target, { recursive: true, force: true });
  for (const [name, place] of Object.entries(places)) {
    const file = path.join(target, place);
    mkdirSync(path.dirname(file), { recursive: true });
    copyFileSync(path.join(files, name), file);
  }
  const { origin, name, province } = readSite();
  const languages = localeCodes.map((locale) => [
    locale,
    {
      ...frameOf(article(locale)),
      htmlLang: locales[locale].htmlLang,
      autonym: locales[locale].autonym,
      name: name[locale],
      words: layoutWords(locale, province.name[locale] ?? ''),
    },
  ]);
  const frame = {
    site: origin,
    pageSize: newsPerPage,
    languages: Object.fromEntries(languages) as unknown,
  };
  // The configuration reads it from the root, the pages from beside them.
  for (const file of ['frame.json', path.join('src', 'frame.json')])
    writeFileSync(path.join(target, file), JSON.stringify(frame));
  const agencies = agencyNames(content);
  for (const locale of localeCodes)
    mkdirSync(path.join(target, 'src', 'content', 'news', locale), { recursive: true });
  for (let number = 0; number < items; number += 1)
    for (const one of articlesOf(content, number, agencies))
      writeFileSync(
        path.join(target, 'src', 'content', 'news', one.locale, `${one.slug}.md`),
        `---\n${JSON.stringify(frontMatter(one), null, 1)}\n---\n\n${one.body}\n`,
      );
}
