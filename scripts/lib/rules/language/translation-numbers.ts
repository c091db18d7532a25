import { sourceLocale } from '../../../../src/config/locales.ts';
import type { Location } from '../../../../src/source/finding.ts';
import type { Content } from '../../content/content.ts';
import type { DataFile } from '../../content/data-file.ts';
import { localizedFacts, localizedGroups, type LocalizedData } from '../../text/data-texts.ts';
import type { Item, ItemWords } from '../../content/item.ts';
import { compareDetails } from '../../numbers/compare-details.ts';
import { compareNumbers } from '../../numbers/compare-numbers.ts';
import type { NumberToken } from '../../numbers/number-token.ts';
import {
  numberedFields,
  type NumberedField,
  type PlacedNumber,
} from '../../numbers/placed-numbers.ts';
import { canReadNumbers, hasDigits, readNumbers } from '../../numbers/read-numbers.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said, type Said } from '../../../../src/source/said.ts';

const agree = said(
  'Make the two agree; formats may differ, values may not.',
  'Sửa cho hai bản khớp nhau; cách viết có thể khác nhưng giá trị phải bằng nhau.',
);

export const translationNumbers = defineRule({
  id: 'translation-numbers',
  severity: 'error',
  help: said(
    'A translation has the same numbers as its source, whatever their format.',
    'Bản dịch có cùng các con số với bản gốc, cách viết số có thể khác.',
  ),
  oneItemAtATime: true,
  problems: (content) => [
    ...content.items.flatMap(itemProblems),
    ...dataFiles(content).flatMap(dataProblems),
    ...content.items.flatMap((item) => dataProblems(localizedFacts(item))),
  ],
});

/** Files with sentences; names of communes and of the glossary have numbers of their own. */
function dataFiles({ data, figures }: Content): DataFile<unknown>[] {
  const named = [data['site.yml'], data['sectors.yml'], data['clusters.yml'], data['duties.yml']];
  return [...named.filter((file) => file !== undefined), ...figures.values()];
}

function dataProblems(file: LocalizedData): Problem[] {
  return localizedGroups(file).flatMap(({ path, texts }) => {
    const source = texts[sourceLocale];
    // Only digits need a partner.
    if (source === undefined || !Object.values(texts).some(hasDigits)) return [];
    const numbers = readNumbers(source, sourceLocale);
    return Object.entries(texts).flatMap(([locale, text]): Problem[] => {
      if (!canReadNumbers(locale)) return [];
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
          message: said(
            `The source (${sourceLocale}) has ${quoted(missing).en}, ${locale} has ${quoted(surplus).en}.`,
            `Bản gốc (${sourceLocale}) có ${quoted(missing).vi}, bản ${locale} có ${quoted(surplus).vi}.`,
          ),
          hint: agree,
        },
      ];
    });
  });
}

function quoted(number: NumberToken | undefined): Said {
  return number
    ? said(`the number "${number.text}"`, `số "${number.text}"`)
    : said('no such number', 'không có số ấy');
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
        if (!original) return [];
        return [
          ...fieldProblems(original, numbered, source, words),
          ...compareDetails(original, numbered).map(({ at, message }) => ({
            ...at,
            message,
            hint: agree,
          })),
        ];
      }),
    );
}

function fieldProblems(
  original: NumberedField,
  translated: NumberedField,
  source: ItemWords,
  words: ItemWords,
): Problem[] {
  const { blocks } = translated;
  // As many paragraphs in both languages: the third speaks of the third.
  const isAligned = original.blocks.length === blocks.length;
  const blockOf = isAligned ? ({ position }: PlacedNumber) => position : () => 0;
  const digits = compareNumbers(original.digits, translated.digits, { blockOf });
  const alone = [...digits.onlyInSource, ...digits.onlyInTranslation];
  if (alone.length === 0) return [];
  // Numbers in words are partners of digits that have none beside them, and need none themselves.
  const positions = isAligned
    ? unevenBlocks(original.digits, translated.digits)
    : new Set(
        Array.from({ length: Math.max(original.blocks.length, blocks.length) }, (_, at) => at),
      );
  const { onlyInSource, onlyInTranslation } = compareNumbers(
    original.numbersAt(positions),
    translated.numbersAt(positions),
    { blockOf },
  );
  const missing = [...onlyInSource];
  const replaced = onlyInTranslation.map((number): Problem => {
    const index = missing.findIndex(({ position }) => position === number.position);
    const [instead] = index < 0 ? [] : missing.splice(index, 1);
    return {
      ...placeOf(number),
      message: instead
        ? said(
            `"${number.text}" is not in the source, which has "${instead.text}" here (${lineOf(instead, source)}).`,
            `Bản gốc không có "${number.text}", ở chỗ này là "${instead.text}" (${lineOf(instead, source)}).`,
          )
        : said(
            `The number "${number.text}" is not in the source.`,
            `Bản gốc không có số "${number.text}".`,
          ),
      hint: agree,
    };
  });
  const absent = missing.map((number): Problem => {
    const block = blocks[number.position] ?? blocks.at(-1);
    return {
      ...(block?.locate(0) ?? words.body.locate(1, 1)),
      message: said(
        `The number "${number.text}" of the source (${lineOf(number, source)}) is missing.`,
        `Thiếu số "${number.text}" có trong bản gốc (${lineOf(number, source)}).`,
      ),
      hint: said('Add it, or take it out of the source.', 'Thêm số này, hoặc bỏ khỏi bản gốc.'),
    };
  });
  return [...replaced, ...absent];
}

/** Positions of the blocks whose digits differ between the languages. */
function unevenBlocks(
  source: readonly PlacedNumber[],
  translation: readonly PlacedNumber[],
): Set<number> {
  const valuesAt = (numbers: readonly PlacedNumber[]) =>
    Map.groupBy(numbers, ({ position }) => position);
  const [one, other] = [valuesAt(source), valuesAt(translation)];
  const written = (numbers: readonly PlacedNumber[] = []) =>
    numbers
      .map(({ value, isNegative }) => `${isNegative ? '-' : ''}${value}`)
      .sort()
      .join(' ');
  return new Set(
    [...one.keys(), ...other.keys()].filter(
      (position) => written(one.get(position)) !== written(other.get(position)),
    ),
  );
}

function placeOf({ block, index }: PlacedNumber): Location {
  return block.locate(index);
}

function lineOf(number: PlacedNumber, { file }: ItemWords): string {
  const name = file.file.slice(file.file.lastIndexOf('/') + 1);
  return `${name}:${placeOf(number).line}`;
}
