import { localeCodes, sourceLocale, type Locale } from '../../config/locales.ts';
import type { ItemWords } from '../../domain/item.ts';
import { renderProse } from '../../prose/blocks.ts';
import type { CommonFacts } from '../../schemas/item.ts';
import { words as wordsSchema } from '../../schemas/words.ts';
import { knownNames } from '../../source/glossary-names.ts';
import type { ItemFolder } from '../../source/item-folder.ts';
import { translationHash } from '../../source/translation-hash.ts';
import { validateYaml } from '../../source/validate.ts';
import { loadError } from './load-error.ts';

/** The words of an item, by language. */
export type WordsByLocale = Partial<Record<Locale, ItemWords>>;

/**
 * Validates and renders the words of an item in every language it has.
 *
 * @throws Error naming file, line and column of every problem
 */
export function wordsOf(folder: ItemFolder, facts: CommonFacts): WordsByLocale {
  const source = facts.sourceLocale ?? sourceLocale;
  const sourceIds = facts.sources.map(({ id }) => id);
  const rendered: WordsByLocale = {};
  let sourceHash: string | undefined;

  for (const locale of [source, ...localeCodes.filter((code) => code !== source)]) {
    const file = folder.words[locale];
    if (!file) continue;
    const validation = validateYaml(file.frontMatter, wordsSchema);
    if (!validation.data) throw loadError(validation.findings);
    const { title, summary } = validation.data;
    if (locale === source) sourceHash = translationHash({ title, summary, body: file.body });
    try {
      rendered[locale] = {
        ...validation.data,
        prose: renderProse(file.body, file.format, {
          locale,
          sourceIds,
          names: knownNames(locale),
        }),
        stale: locale !== source && validation.data.translation?.of !== sourceHash,
      };
    } catch (cause) {
      const text = cause instanceof Error ? cause.message : String(cause);
      throw new Error(
        `${file.file}: the body (from line ${file.bodyLine}) cannot be rendered: ${text}`,
        {
          cause,
        },
      );
    }
  }
  if (!rendered[source]) {
    throw new Error(
      `${folder.folder}: the words of the source language are missing. Add ${source}.md, or set sourceLocale in facts.yml.`,
    );
  }
  return rendered;
}
