import type { DataFile } from '../../content/data-file.ts';
import type { Item } from '../../content/item.ts';
import type { DataPath } from '../../../../src/source/yaml-file.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

/** What knows the places of its parts. */
type Located = Pick<Item, 'locate'>;

/** Lists of facts.yml whose entries are called by their id. */
const factLists = [
  'sources',
  'keyFacts',
  'timeline',
  'fees',
  'openingHours',
  'steps',
  'days',
  'incentives',
  'infrastructure',
  'agreements',
  'visits',
  'corrections',
] as const;

export const uniqueIds = defineRule({
  id: 'unique-ids',
  severity: 'error',
  help: said(
    'Within a list each id stands once, so that whoever points at it means one entry.',
    'Trong một danh sách, mỗi mã (id) chỉ xuất hiện một lần để nơi khác dẫn đến đúng một mục.',
  ),
  problems: (content) => {
    const { data } = content;
    return [
      ...content.items.flatMap(itemProblems),
      ...(
        [
          'agencies.yml',
          'glossary.yml',
          'sectors.yml',
          'clusters.yml',
          'duties.yml',
          'coverage.yml',
        ] as const
      )
        .map((name) => data[name])
        .flatMap((file) => (file ? repeats(file.yaml, [], file.known) : [])),
      ...partProblems(data['localities.yml'], ['units', 'formerDistricts', 'sources']),
      ...partProblems(data['site.yml'], ['territories']),
      ...[...content.figures.values()].flatMap((file) => partProblems(file, ['sources', 'series'])),
    ];
  },
});

function itemProblems(item: Item): Problem[] {
  return factLists.flatMap((key) => repeats(item, [key], item.facts?.[key]));
}

function partProblems<Data extends object>(
  file: DataFile<Data> | undefined,
  keys: readonly (keyof Data & string)[],
): Problem[] {
  if (!file) return [];
  const known = file.known as Partial<Record<string, unknown>> | undefined;
  return keys.flatMap((key) => repeats(file.yaml, [key], known?.[key]));
}

function repeats(file: Located, path: DataPath, list: unknown): Problem[] {
  const seen = new Set<string>();
  return (Array.isArray(list) ? list : []).flatMap((entry: unknown, index): Problem[] => {
    const id = entry !== null && typeof entry === 'object' && 'id' in entry ? entry.id : undefined;
    if (typeof id !== 'string') return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        ...file.locate([...path, index, 'id']),
        message: said(
          `The id "${id}" stands twice in this list.`,
          `Mã "${id}" xuất hiện hai lần trong danh sách này.`,
        ),
        hint: said(
          'Give the second entry another id, or join the two.',
          'Đặt mã khác cho mục thứ hai, hoặc gộp hai mục làm một.',
        ),
      },
    ];
  });
}
