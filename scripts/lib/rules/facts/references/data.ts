import type { Content, FigureFile } from '../../../content/content.ts';
import type { Problem } from '../../rule.ts';
import { clusterProblems, keyFactsOf } from './clusters.ts';
import { missingFrom, ownSources, type KnownIds } from './known-ids.ts';
import { said } from '../../../../../src/source/said.ts';

/** Pointers of the data files that lead nowhere. */
export function dataProblems(content: Content, known: KnownIds): Problem[] {
  return [
    ...siteProblems(content, known),
    ...localityProblems(content, known),
    ...mapProblems(content, known),
    ...sectorProblems(content, known),
    ...clusterProblems(content, known),
    ...glossaryProblems(content, known),
    ...dutyProblems(content, known),
    ...[...content.figures.values()].flatMap((figure) => figureProblems(figure, known)),
  ];
}

function siteProblems(content: Content, known: KnownIds): Problem[] {
  const file = content.data['site.yml'];
  if (!file?.known) return [];
  const { known: site } = file;
  const at =
    (...path: (string | number)[]) =>
    () =>
      file.yaml.locate(path);
  return [
    ...missingFrom(known.agencies, site.publisher, at('publisher')),
    ...missingFrom(known.localities, site.province?.seat, at('province', 'seat')),
    ...missingFrom(known.territories, site.province?.territory, at('province', 'territory')),
    ...(site.province?.neighbours ?? []).flatMap((id, index) =>
      missingFrom(known.glossary, id, at('province', 'neighbours', index)),
    ),
    ...missingFrom(known.agencies, site.press?.inquiries, at('press', 'inquiries')),
    ...(site.press?.pictures ?? []).flatMap((id, index) =>
      missingFrom(known.items, id, at('press', 'pictures', index)),
    ),
    ...(site.press?.factSheet?.flatMap((row, index) => [
      ...missingFrom(known.items, row?.item, at('press', 'factSheet', index, 'item')),
      ...(row?.keyFacts ?? []).flatMap((id, place) =>
        missingFrom(
          keyFactsOf(content, row?.item),
          id,
          at('press', 'factSheet', index, 'keyFacts', place),
        ),
      ),
    ]) ?? []),
  ];
}

function localityProblems({ data }: Content, known: KnownIds): Problem[] {
  const file = data['localities.yml'];
  if (!file?.known) return [];
  const at =
    (...path: (string | number)[]) =>
    () =>
      file.yaml.locate(path);
  return [
    ...(file.known.units?.flatMap((unit, index) =>
      (unit?.formerDistricts ?? []).flatMap((id, place) =>
        missingFrom(known.formerDistricts, id, at('units', index, 'formerDistricts', place)),
      ),
    ) ?? []),
    ...(file.known.formerDistricts?.flatMap((district, index) =>
      missingFrom(known.territories, district?.province, at('formerDistricts', index, 'province')),
    ) ?? []),
  ];
}

function sectorProblems({ data }: Content, known: KnownIds): Problem[] {
  const file = data['sectors.yml'];
  if (!file?.known) return [];
  const lists = { figures: known.figures, zones: known.zones, related: known.items } as const;
  const keys = Object.keys(lists) as (keyof typeof lists)[];
  return file.known.flatMap((sector, index) =>
    keys.flatMap((key) =>
      (sector?.[key] ?? []).flatMap((id, place) =>
        missingFrom(lists[key], id, () => file.yaml.locate([index, key, place])),
      ),
    ),
  );
}

function mapProblems({ data }: Content, known: KnownIds): Problem[] {
  const file = data['map.yml'];
  if (!file?.known) return [];
  const { points, districts, ...lines } = file.known;
  const at =
    (...path: (string | number)[]) =>
    () =>
      file.yaml.locate(path);
  return [
    ...(points?.flatMap((point, index) => [
      ...missingFrom(known.localities, point?.locality, at('points', index, 'locality')),
      ...missingFrom(known.places, point?.place, at('points', index, 'place')),
      ...missingFrom(known.glossary, point?.term, at('points', index, 'term')),
      ...((point?.locality ?? point?.place ?? point?.term) === undefined
        ? [
            {
              ...at('points', index)(),
              message: said(
                `The point "${point?.id ?? ''}" has no name.`,
                `Điểm "${point?.id ?? ''}" chưa có tên.`,
              ),
              hint: said(
                'Give it a locality, a place or a term.',
                'Ghi một trong các trường: locality, place hoặc term.',
              ),
            },
          ]
        : []),
    ]) ?? []),
    ...(districts?.flatMap((seat, index) =>
      missingFrom(known.formerDistricts, seat?.district, at('districts', index, 'district')),
    ) ?? []),
    ...(['crests', 'rivers', 'lakes'] as const).flatMap(
      (key) =>
        lines[key]?.flatMap((line, index) =>
          missingFrom(known.glossary, line?.name, at(key, index, 'name')),
        ) ?? [],
    ),
  ];
}

function glossaryProblems({ data }: Content, known: KnownIds): Problem[] {
  const file = data['glossary.yml'];
  if (!file?.known) return [];
  return file.known.flatMap(
    (entry, index) =>
      entry?.forbidden?.flatMap((form, place) =>
        (form?.exceptFor ?? []).flatMap((id, step) =>
          missingFrom(known.glossary, id, () =>
            file.yaml.locate([index, 'forbidden', place, 'exceptFor', step]),
          ),
        ),
      ) ?? [],
  );
}

function dutyProblems({ data }: Content, known: KnownIds): Problem[] {
  const file = data['duties.yml'];
  if (!file?.known) return [];
  return file.known.flatMap((duty, index) =>
    missingFrom(known.documents, duty?.document, () => file.yaml.locate([index, 'document'])),
  );
}

function figureProblems({ yaml, known: figure }: FigureFile, known: KnownIds): Problem[] {
  const sources = ownSources(figure?.sources);
  const found = figure?.series?.flatMap((series, index) => [
    ...missingFrom(known.territories, series?.province, () =>
      yaml.locate(['series', index, 'province']),
    ),
    ...(series?.values?.flatMap((value, place) =>
      missingFrom(sources, value?.source, () =>
        yaml.locate(['series', index, 'values', place, 'source']),
      ),
    ) ?? []),
  ]);
  return found ?? [];
}
