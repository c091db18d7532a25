import type { DataPath } from '../../../../../src/source/yaml-file.ts';
import type { Item } from '../../../content/item.ts';
import type { Problem } from '../../rule.ts';
import { citedSources } from '../../sources/cited-sources.ts';
import { missingFrom, ownSources, type KnownIds, type KnownList } from './known-ids.ts';
import { said } from '../../../../../src/source/said.ts';

/** Pointers of facts.yml that lead nowhere. */
export function itemProblems(item: Item, known: KnownIds): Problem[] {
  const { facts } = item;
  if (!facts) return [];
  const one = (list: KnownList, id: string | undefined, path: DataPath): Problem[] =>
    missingFrom(list, id, () => item.locate(path));
  const each = (
    list: KnownList,
    ids: readonly (string | undefined)[] | undefined,
    path: DataPath,
  ): Problem[] => ids?.flatMap((id, index) => one(list, id, [...path, index])) ?? [];

  return [
    ...one(known.agencies, facts.agency, ['agency']),
    ...one(known.agencies, facts.contactAgency, ['contactAgency']),
    ...one(known.agencies, facts.operator, ['operator']),
    ...one(known.agencies, facts.organiser, ['organiser']),
    ...one(known.territories, facts.province, ['province']),
    ...(facts.keyFacts?.flatMap((fact, index) =>
      one(known.territories, fact?.province, ['keyFacts', index, 'province']),
    ) ?? []),
    ...one(known.sectors, facts.sector, ['sector']),
    ...one(known.zones, facts.zone, ['zone']),
    ...one(known.glossary, facts.issuer, ['issuer']),
    ...one(known.documents, facts.replacedBy, ['replacedBy']),
    ...each(known.documents, facts.amendedBy, ['amendedBy']),
    ...each(known.documents, facts.documents, ['documents']),
    ...one(known.partners, facts.within, ['within']),
    ...each(known.partners, facts.partners, ['partners']),
    ...(facts.agreements?.flatMap((paper, index) =>
      one(known.territories, paper?.province, ['agreements', index, 'province']),
    ) ?? []),
    ...one(known.itemPlaces, facts.place, ['place']),
    ...each(known.localities, facts.localities, ['localities']),
    ...each(known.formerDistricts, facts.formerDistricts, ['formerDistricts']),
    ...each(known.items, facts.related, ['related']),
    ...each(known.itemPlaces, facts.places, ['places']),
    ...each(known.items, facts.peoples, ['peoples']),
    ...(facts.days?.flatMap(
      (day, index) =>
        day?.stops?.flatMap((stop, at) => [
          ...one(known.itemPlaces, stop?.place, ['days', index, 'stops', at, 'place']),
          ...one(known.glossary, stop?.term, ['days', index, 'stops', at, 'term']),
        ]) ?? [],
    ) ?? []),
    ...(facts.access?.flatMap((way, index) => [
      ...one(known.glossary, way?.from, ['access', index, 'from']),
      ...one(known.glossary, way?.to, ['access', index, 'to']),
    ]) ?? []),
    ...sourceProblems(item),
    ...selfReference(item),
    ...repeatedReferences(item),
  ];
}

function sourceProblems(item: Item): Problem[] {
  const sources = ownSources(item.facts?.sources);
  return citedSources(item).flatMap(({ id, path }) =>
    missingFrom(sources, id, () => item.locate(path)),
  );
}

function selfReference(item: Item): Problem[] {
  const index = item.facts?.related?.indexOf(item.reference) ?? -1;
  if (index < 0) return [];
  return [
    {
      ...item.locate(['related', index]),
      message: said('The item names itself as related.', 'Mục tự ghi chính mình là mục liên quan.'),
      hint: said('Remove the entry.', 'Xóa dòng này.'),
    },
  ];
}

function repeatedReferences(item: Item): Problem[] {
  const related = item.facts?.related ?? [];
  return related.flatMap((reference, index): Problem[] =>
    reference === undefined || related.indexOf(reference) === index
      ? []
      : [
          {
            ...item.locate(['related', index]),
            message: said(
              `"${reference}" stands twice in this list.`,
              `"${reference}" xuất hiện hai lần trong danh sách này.`,
            ),
            hint: said('Remove one of the two.', 'Xóa một trong hai.'),
          },
        ],
  );
}
