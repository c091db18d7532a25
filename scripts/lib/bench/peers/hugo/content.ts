import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { agencyNames, articlesOf } from '../articles.ts';
import { frontMatter } from '../front-matter.ts';

/** Writes the first articles of a content folder for Hugo: one file for each language of each. */
export function writeHugoContent(content: string, target: string, items: number): void {
  const folder = path.join(target, 'content', 'news');
  mkdirSync(folder, { recursive: true });
  const agencies = agencyNames(content);
  for (let number = 0; number < items; number += 1) {
    for (const article of articlesOf(content, number, agencies))
      writeFileSync(
        path.join(folder, `${article.slug}.${article.locale}.md`),
        `${JSON.stringify(frontMatter(article), null, 1)}\n\n${article.body}\n`,
      );
  }
}
