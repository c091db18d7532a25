import type { Locale } from '../../config/locales.ts';
import type { Block } from '../../prose/blocks.ts';
import type { Words } from '../../schemas/words.ts';
import type { ItemWords } from '../item.ts';
import type { Localized } from '../localize.ts';

/** One part of the front matter in every language; the text is missing where the language lacks it. */
export interface PartRow {
  /** As the front matter names it: `title`, `alt art`. */
  readonly path: string;
  readonly texts: Localized<string>;
}

/** One section of the body, from heading to heading, in every language. */
export interface SectionRow {
  readonly blocks: Localized<readonly Block[]>;
}

const texts: readonly (keyof Words)[] = ['title', 'summary', 'seoTitle', 'claim', 'withdrawal'];
const own = new Set<string>([...texts, 'translation', 'prose', 'stale']);

/** The front matter of several languages, part by part. */
export function partRows(words: Localized<ItemWords>, locales: readonly Locale[]): PartRow[] {
  const rows = new Map<string, Partial<Record<Locale, string>>>();
  const add = (path: string, locale: Locale, text: unknown) => {
    if (typeof text === 'string') rows.set(path, { ...rows.get(path), [locale]: text });
  };
  for (const locale of locales) {
    const one = words[locale];
    if (!one) continue;
    for (const key of texts) add(key, locale, one[key]);
    const parts: Readonly<Record<string, unknown>> = { ...one };
    for (const [key, labels] of Object.entries(parts)) {
      if (own.has(key) || typeof labels !== 'object' || labels === null) continue;
      for (const [id, text] of Object.entries<unknown>({ ...labels }))
        add(`${key} ${id}`, locale, text);
    }
  }
  return [...rows].map(([path, found]) => ({ path, texts: found }));
}

/** The bodies of several languages, section beside section. */
export function sectionRows(words: Localized<ItemWords>, locales: readonly Locale[]): SectionRow[] {
  const sections = new Map(
    locales.map((locale) => [locale, sectionsOf(words[locale]?.prose.blocks ?? [])]),
  );
  const count = Math.max(0, ...[...sections.values()].map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => ({
    blocks: Object.fromEntries(locales.map((locale) => [locale, sections.get(locale)?.[index]])),
  }));
}

function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  const add = (block: Block, begins: boolean) => {
    const last = sections.at(-1);
    if (last && !begins) last.push(block);
    else sections.push([block]);
  };
  for (const block of blocks) {
    if (block.kind === 'component') {
      add(block, false);
      continue;
    }
    for (const html of block.html.split(/(?=<h2[\s>])/)) {
      add({ kind: 'html', html }, html.startsWith('<h2'));
    }
  }
  return sections;
}
