import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { localeCodes } from '../../../../src/config/locales.ts';

/** One text in each language of the portal. */
export type InEachLanguage = Readonly<Record<string, string>>;

/** What an item of the portal tells. */
export interface Told {
  readonly folder: string;
  readonly title: InEachLanguage;
  /** The parts between its headings; one part where the languages are cut differently. */
  readonly sections: readonly InEachLanguage[];
}

const titleOf = (words: string): string =>
  /^title: *(.*)$/m.exec(words)?.[1]?.replace(/^"|"$/g, '') ?? '';

/** A body without its marks of sources and links: both belong to the item that it was taken from. */
const bodyOf = (words: string): string =>
  (words.split(/^---$/m)[2] ?? '')
    .replace(/\[\^[a-z0-9-]+\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();

/** Cuts a text before each of its headings of the second level. */
export const cutSections = (body: string): string[] =>
  body
    .split(/^(?=## )/m)
    .map((section) => section.trim())
    .filter(Boolean);

/** The sections of a text that stands in several languages, where all are cut alike. */
export function alignedSections(bodies: InEachLanguage): InEachLanguage[] {
  const cut = Object.entries(bodies).map(([locale, body]) => [locale, cutSections(body)] as const);
  const [count = 0] = cut.map(([, sections]) => sections.length);
  if (cut.some(([, sections]) => sections.length !== count)) return [bodies];
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(cut.map(([locale, sections]) => [locale, sections[index] ?? ''])),
  );
}

/** The items of these collections that have words in every language. */
export function readTold(content: string, collections: readonly string[]): Told[] {
  return collections.flatMap((collection) =>
    readdirSync(path.join(content, collection)).flatMap((slug): Told[] => {
      const folder = path.join(content, collection, slug);
      const files = readdirSync(folder);
      if (!localeCodes.every((locale) => files.includes(`${locale}.md`))) return [];
      const words = localeCodes.map(
        (locale) => [locale, readFileSync(path.join(folder, `${locale}.md`), 'utf8')] as const,
      );
      return [
        {
          folder,
          title: Object.fromEntries(words.map(([locale, text]) => [locale, titleOf(text)])),
          sections: alignedSections(
            Object.fromEntries(words.map(([locale, text]) => [locale, bodyOf(text)])),
          ),
        },
      ];
    }),
  );
}
