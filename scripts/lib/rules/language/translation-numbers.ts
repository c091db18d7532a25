import { sourceLocale } from '../../../../src/config/locales.ts';
import type { Content } from '../../content/content.ts';
import type { DataFile } from '../../content/data-file.ts';
import { localizedGroups } from '../../text/data-texts.ts';
import type { Item, ItemWords } from '../../content/item.ts';
import { compareNumbers } from '../../numbers/compare-numbers.ts';
import type { NumberToken } from '../../numbers/number-token.ts';
import {
  numberedFields,
  type NumberedField,
  type PlacedNumber,
} from '../../numbers/placed-numbers.ts';
import { canReadNumbers, readNumbers } from '../../numbers/read-numbers.ts';
import { defineRule, type Problem } from '../rule.ts';

export const translationNumbers = defineRule({
  id: 'translation-numbers',
  severity: 'error',
  help: 'A translation has the same numbers as its source, whatever their format.',
  problems: (content) => [
    ...content.items.flatMap(itemProblems),
    ...dataFiles(content).flatMap(dataProblems),
  ],
});

/** Files with sentences; names of communes and of the glossary have numbers of their own. */
function dataFiles({ data, figures }: Content): DataFile<unknown>[] {
  const named = [data['site.yml'], data['sectors.yml'], data['clusters.yml'], data['duties.yml']];
  return [...named.filter((file) => file !== undefined), ...figures.values()];
}

function dataProblems(file: DataFile<unknown>): Problem[] {
  return localizedGroups(file).flatMap(({ path, texts }) => {
    const source = texts[sourceLocale];
    if (source === undefined) return [];
    const numbers = readNumbers(source, sourceLocale);
    return Object.entries(texts).flatMap(([locale, text]): Problem[] => {
      if (locale === sourceLocale || !canReadNumbers(locale)) return [];
      const { onlyInSource, onlyInTranslation } = compareNumbers(
        numbers,
        readNumbers(text, locale),
      );
      const [missing] = onlyInSource;
      const [surplus] = onlyInTranslation;
      if (!missing && !surplus) return [];
      return [
        {
          ...file.yaml.locateText([...path, locale], surplus?.index ?? 0),
          message: `The source (${sourceLocale}) has ${quoted(missing)}, ${locale} has ${quoted(surplus)}.`,
          hint: 'Make the two agree; formats may differ, values may not.',
        },
      ];
    });
  });
}

function quoted(number: NumberToken | undefined): string {
  return number ? `the number "${number.text}"` : 'no such number';
}

function itemProblems(item: Item): Problem[] {
  const source = item.words.find(({ locale }) => locale === item.sourceLocale);
  if (!source || !canReadNumbers(source.locale)) return [];
  const sourceFields = numberedFields(source.blocks, source.locale);
  return item.words
    .filter((words) => words !== source && canReadNumbers(words.locale))
    .flatMap((words) =>
      [...numberedFields(words.blocks, words.locale)].flatMap(([field, numbered]) => {
        const original = sourceFields.get(field);
        return original ? fieldProblems(original, numbered, source, words) : [];
      }),
    );
}

function fieldProblems(
  original: NumberedField,
  { blocks, numbers }: NumberedField,
  source: ItemWords,
  words: ItemWords,
): Problem[] {
  // As many paragraphs in both languages: the third speaks of the third.
  const isAligned = original.blocks.length === blocks.length;
  const { onlyInSource, onlyInTranslation } = compareNumbers(original.numbers, numbers, {
    blockOf: isAligned ? ({ position }) => position : () => 0,
  });
  const missing = [...onlyInSource];
  const replaced = onlyInTranslation.map((number): Problem => {
    const index = missing.findIndex(({ position }) => position === number.position);
    const [instead] = index < 0 ? [] : missing.splice(index, 1);
    return {
      ...number.locate(),
      message: instead
        ? `"${number.text}" is not in the source, which has "${instead.text}" here (${placeOf(instead, source)}).`
        : `The number "${number.text}" is not in the source.`,
      hint: 'Make the two agree; formats may differ, values may not.',
    };
  });
  const absent = missing.map((number): Problem => {
    const block = blocks[number.position] ?? blocks.at(-1);
    return {
      ...(block?.locate(0) ?? words.body.locate(1, 1)),
      message: `The number "${number.text}" of the source (${placeOf(number, source)}) is missing.`,
      hint: 'Add it, or take it out of the source.',
    };
  });
  return [...replaced, ...absent];
}

function placeOf(number: PlacedNumber, { file }: ItemWords): string {
  const name = file.file.slice(file.file.lastIndexOf('/') + 1);
  return `${name}:${number.locate().line}`;
}
