import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { localeCodes, type Locale } from '../../../../src/config/locales.ts';
import { drawingName, drawingOf } from '../../../../src/domain/drawing.ts';
import { languageParts } from '../../../../src/prose/language-parts.ts';
import type { NewsFacts } from '../../../../src/schemas/items/news.ts';
import { generatedSlug } from '../corpus/many-news.ts';

/** Words of a generated report in one language, as its Markdown file has them. */
interface Words {
  readonly title: string;
  readonly summary: string;
  readonly alt: { readonly art?: string };
  readonly keyFacts?: Readonly<Record<string, string>>;
}

/** One page that a peer shall make: the data of a report and its Markdown. */
export interface Article {
  readonly locale: Locale;
  readonly slug: string;
  readonly facts: NewsFacts;
  readonly words: Words;
  /** Name of its drawing. */
  readonly art: string;
  readonly body: string;
  /** Name of the agency that contributed it. */
  readonly agency: string;
  /** Pages of the partners that it concerns. */
  readonly partners: readonly { readonly url: string; readonly title: string }[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A text in which Vietnamese names carry their language, as the portal's pages mark them. */
export function withLanguages(text: string, locale: Locale, escape = escaped): string {
  return languageParts(text, locale)
    .map(({ text: part, lang }) =>
      lang === undefined ? escape(part) : `<span lang="${lang}">${escape(part)}</span>`,
    )
    .join('');
}

/** The Markdown of a report with HTML where the portal's own processor makes it: names and marks of sources. */
function markdownOf(body: string, facts: NewsFacts, locale: Locale): string {
  const numbers = new Map(facts.sources.map(({ id }, index) => [id, index + 1]));
  return body
    .trim()
    .split('\n')
    .map((line) => withLanguages(line, locale, (text) => text))
    .join('\n')
    .replace(
      /\[\^([a-z0-9-]+)\]/g,
      (_, id: string) => `<sup><a href="#source-${id}">[${numbers.get(id) ?? 0}]</a></sup>`,
    );
}

type Names = Readonly<Record<string, string>>;

/** Names of the contributing agencies of a content folder, by id and language. */
export function agencyNames(content: string): Map<string, Names> {
  const text = readFileSync(path.join(content, 'agencies.yml'), 'utf8');
  const agencies = parse(text) as readonly { id: string; name: Names }[];
  return new Map(agencies.map(({ id, name }) => [id, name]));
}

const frontOf = (file: string) =>
  parse(/^---\n(.*?)^---$/ms.exec(readFileSync(file, 'utf8'))?.[1] ?? '') as Words;

/**
 * A report of a content folder with generated ones, in each language.
 * @throws the error of the file system when the folder has no such report
 */
export function articlesOf(
  content: string,
  number: number,
  agencies: ReadonlyMap<string, Names>,
): Article[] {
  const slug = generatedSlug(number);
  const folder = path.join(content, 'news', slug);
  const facts = parse(readFileSync(path.join(folder, 'facts.yml'), 'utf8')) as NewsFacts;
  return localeCodes.map((locale) => {
    const text = readFileSync(path.join(folder, `${locale}.md`), 'utf8');
    const [, front = '', body = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
    return {
      ...{ locale, slug, facts },
      words: parse(front) as Words,
      art: drawingName(drawingOf({ slug, facts })),
      body: markdownOf(body, facts, locale),
      agency: agencies.get(facts.agency)?.[locale] ?? facts.agency,
      partners: (facts.partners ?? []).map((partner) => ({
        url: `/${locale}/partners/${partner}/`,
        title: frontOf(path.join(content, 'partners', partner, `${locale}.md`)).title,
      })),
    };
  });
}
