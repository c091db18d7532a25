import { said } from '../../../../../src/source/said.ts';
import type { Content } from '../../../content/content.ts';
import type { Problem } from '../../rule.ts';
import { ids, missingFrom, type KnownIds, type KnownList } from './known-ids.ts';

/** The key facts of an item; unknown when there is no such item. */
export function keyFactsOf({ items }: Content, reference: string | undefined): KnownList {
  const item = items.find((candidate) => candidate.reference === reference);
  return {
    noun: said('key fact', 'số liệu chính'),
    home: said(`"keyFacts" of ${reference ?? ''}`, `"keyFacts" của ${reference ?? ''}`),
    ids: item?.facts && (ids(item.facts.keyFacts) ?? []),
  };
}

/** What walls and kiosks name and nobody has. */
export function clusterProblems(content: Content, known: KnownIds): Problem[] {
  const file = content.data['clusters.yml'];
  if (!file?.known) return [];
  const at =
    (...path: (string | number)[]) =>
    () =>
      file.yaml.locate(path);
  return file.known.flatMap((cluster, index) => [
    ...(cluster?.display?.playlist?.flatMap((slide, place) => {
      const own = [index, 'display', 'playlist', place];
      return [
        ...missingFrom(known.items, slide?.item, at(...own, 'item')),
        ...missingFrom(keyFactsOf(content, slide?.item), slide?.fact, at(...own, 'fact')),
        ...missingFrom(known.glossary, slide?.term, at(...own, 'term')),
      ];
    }) ?? []),
    ...(cluster?.kiosk?.topics?.flatMap((topic, place) => {
      const own = [index, 'kiosk', 'topics', place];
      return [
        ...(topic?.items ?? []).flatMap((id, step) =>
          missingFrom(known.items, id, at(...own, 'items', step)),
        ),
        ...(topic?.terms ?? []).flatMap((id, step) =>
          missingFrom(known.glossary, id, at(...own, 'terms', step)),
        ),
      ];
    }) ?? []),
  ]);
}
