import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { generatedSlug } from '../corpus/many-news.ts';

/** How many HTML files a folder holds and how large they are. */
export interface HtmlSize {
  readonly pages: number;
  /** Bytes of a page, on average. */
  readonly average: number;
  /** Bytes of the page of a generated report, on average. */
  readonly article: number;
}

const generated = new RegExp(`/${generatedSlug(0).replace('0', String.raw`\d+`)}/index\\.html$`);

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export function htmlSize(root: string): HtmlSize {
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, bytes: statSync(path.join(root, file)).size }));
  const sizes = (list: typeof pages) => list.map(({ bytes }) => bytes);
  return {
    pages: pages.length,
    average: mean(sizes(pages)),
    article: mean(sizes(pages.filter(({ file }) => generated.test(`/${file}`)))),
  };
}
