import type { FigureFile } from '../../content/content.ts';
import type { Item } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

/** Units of numbers that are counted over a territory; a height or a length belongs to a thing. */
const territorialUnits = new Set<string | undefined>([
  'person',
  'household',
  'percent',
  'vnd',
  'usd',
  'tonne',
  'project',
  'place',
]);

export const territoryLabel = defineRule({
  id: 'territory-label',
  severity: 'error',
  help: said(
    'A number from a year before the merger says which territory it belongs to.',
    'Số liệu của những năm trước khi sáp nhập tỉnh phải ghi rõ thuộc địa bàn nào.',
  ),
  problems: (content) => {
    const { province, territories } = content.data['site.yml']?.known ?? {};
    const { since, territory: today } = province ?? {};
    if (since === undefined) return [];
    const isFormer = (id: string | undefined) =>
      id !== undefined &&
      territories?.some((territory) => territory?.former === true && territory.id === id) === true;
    return [
      ...content.items
        .filter(({ collection, facts }) => collection === 'province' && !isFormer(facts?.province))
        .flatMap((item) => keyFactProblems(item, since)),
      ...[...content.figures.values()].flatMap((figure) => figureProblems(figure, since, today)),
    ];
  },
});

function keyFactProblems(item: Item, since: string): Problem[] {
  const found = item.facts?.keyFacts?.flatMap((fact, index): Problem[] => {
    if (fact?.asOf === undefined || fact.province !== undefined) return [];
    if (!isFromYearBefore(fact.asOf, since) || !territorialUnits.has(fact.unit)) return [];
    return [
      {
        ...item.locate(['keyFacts', index, 'asOf']),
        message: said(
          `This number is of ${fact.asOf}; the province of today exists since ${since}.`,
          `Số liệu này là của ${fact.asOf}; tỉnh hiện nay có từ ngày ${since}.`,
        ),
        hint: said(
          'Add "province: …": the former province, or the one of today if the source added the two up.',
          'Thêm "province: …": tỉnh trước đây, hoặc tỉnh hiện nay nếu nguồn đã cộng gộp hai tỉnh.',
        ),
      },
    ];
  });
  return found ?? [];
}

function figureProblems(
  { yaml, known }: FigureFile,
  since: string,
  today: string | undefined,
): Problem[] {
  if ((known?.notes ?? []).length > 0) return [];
  const found = known?.series?.flatMap((series, seriesIndex) => {
    if (series?.province === undefined || series.province !== today) return [];
    return (
      series.values?.flatMap((value, index): Problem[] => {
        if (value?.period === undefined || !isFromYearBefore(value.period, since)) return [];
        if (value.note !== undefined || value.status === 'derived') return [];
        return [
          {
            ...yaml.locate(['series', seriesIndex, 'values', index]),
            message: said(
              `The series is of "${series.province}", the value of ${value.period}, before ${since}.`,
              `Dãy số liệu là của "${series.province}" nhưng giá trị này là của ${value.period}, trước ngày ${since}.`,
            ),
            hint: said(
              'Put it into a series of the former province, or add a note that says how it was added up.',
              'Chuyển sang dãy số liệu của tỉnh trước đây, hoặc thêm ghi chú (note) nêu cách cộng gộp.',
            ),
          },
        ];
      }) ?? []
    );
  });
  return found ?? [];
}

/** Numbers published in the months before the merger often speak of the new province already. */
function isFromYearBefore(date: string, since: string): boolean {
  return date < since.slice(0, 4);
}
