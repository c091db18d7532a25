import type { FigureFile } from '../../content/content.ts';
import type { Item } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';

/** Units of numbers that are counted over a territory; a height or a length belongs to a thing. */
const territorialUnits = new Set([
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
  help: 'A number from a year before the merger says which territory it belongs to.',
  problems: (content) => {
    const site = content.data['site.yml']?.known;
    const since = site?.province?.since;
    if (since === undefined) return [];
    const former = new Set(
      (site?.territories ?? []).flatMap((territory) =>
        territory?.former === true ? (territory.id ?? []) : [],
      ),
    );
    return [
      ...content.items
        .filter(
          ({ collection, facts }) =>
            collection === 'province' && !former.has(facts?.province ?? ''),
        )
        .flatMap((item) => keyFactProblems(item, since)),
      ...[...content.figures.values()].flatMap((figure) =>
        figureProblems(figure, since, site?.province?.territory),
      ),
    ];
  },
});

function keyFactProblems(item: Item, since: string): Problem[] {
  return (item.facts?.keyFacts ?? []).flatMap((fact, index): Problem[] => {
    if (fact?.asOf === undefined || fact.province !== undefined) return [];
    if (!isFromYearBefore(fact.asOf, since) || !territorialUnits.has(fact.unit ?? '')) return [];
    return [
      {
        ...item.locate(['keyFacts', index, 'asOf']),
        message: `This number is of ${fact.asOf}; the province of today exists since ${since}.`,
        hint: 'Add "province: …": the former province, or the one of today if the source added the two up.',
      },
    ];
  });
}

function figureProblems(
  { yaml, known }: FigureFile,
  since: string,
  today: string | undefined,
): Problem[] {
  if (known?.notes !== undefined && known.notes.length > 0) return [];
  return (known?.series ?? []).flatMap((series, seriesIndex) =>
    (series?.values ?? []).flatMap((value, index): Problem[] => {
      if (value?.period === undefined || !isFromYearBefore(value.period, since)) return [];
      if (series?.province === undefined || series.province !== today) return [];
      if (value.note !== undefined || value.status === 'derived') return [];
      return [
        {
          ...yaml.locate(['series', seriesIndex, 'values', index]),
          message: `The series is of "${series.province}", the value of ${value.period}, before ${since}.`,
          hint: 'Put it into a series of the former province, or add a note that says how it was added up.',
        },
      ];
    }),
  );
}

/** Numbers published in the months before the merger often speak of the new province already. */
function isFromYearBefore(date: string, since: string): boolean {
  return date.slice(0, 4) < since.slice(0, 4);
}
