import { collectionIds, type CollectionId } from '../../../../src/config/collections.ts';
import { isWithin, type Period } from '../period.ts';
import { wasPublic, type Life } from './life.ts';

/** Numbers of items: come to the portal in the period, on it when the period ended, on it today. */
export interface Count {
  readonly inPeriod: number;
  readonly atEnd: number;
  readonly today: number;
}

/** Counts of one group: a collection, a kind, a topic, an agency. */
export interface Group<Id extends string = string> {
  readonly id: Id;
  readonly count: Count;
}

export interface Publications {
  readonly all: Count;
  readonly byCollection: readonly Group<CollectionId>[];
  readonly byKind: readonly {
    readonly collection: CollectionId;
    readonly kinds: readonly Group[];
  }[];
  readonly byTopic: readonly Group[];
  readonly byAgency: readonly Group[];
  /** Items of news by origin: republished from others, with their `original`. */
  readonly republished: Count;
  readonly withoutDay: readonly Life[];
  /** The first day on which the portal had an item. */
  readonly firstDay: string | undefined;
}

/** Counts what came to the portal and what stood on it. */
export function publications(lives: readonly Life[], period: Period, today: string): Publications {
  const end = period.to < today ? period.to : today;
  const count = (some: readonly Life[]): Count => ({
    inPeriod: some.filter(({ publishedOn }) => isWithin(publishedOn, { ...period, to: end }))
      .length,
    atEnd: some.filter((life) => wasPublic(life, end)).length,
    today: some.filter((life) => wasPublic(life, today)).length,
  });
  const groups = (some: readonly Life[], idOf: (life: Life) => string | undefined): Group[] =>
    [...Map.groupBy(some, idOf)]
      .flatMap(([id, own]) => (id === undefined ? [] : [{ id, count: count(own) }]))
      .sort(
        (a, b) =>
          b.count.inPeriod - a.count.inPeriod ||
          b.count.today - a.count.today ||
          (a.id < b.id ? -1 : 1),
      );
  const of = (collection: CollectionId) =>
    lives.filter(({ item }) => item.collection === collection);
  const news = of('news');
  return {
    all: count(lives),
    byCollection: collectionIds.map((id) => ({ id, count: count(of(id)) })),
    byKind: collectionIds
      .map((collection) => ({ collection, kinds: groups(of(collection), kindOf) }))
      .filter(({ kinds }) => kinds.length > 0),
    byTopic: groups(news, ({ item }) => item.facts?.topic),
    byAgency: groups(lives, ({ item }) => item.facts?.agency),
    republished: count(news.filter(({ item }) => item.facts?.original !== undefined)),
    withoutDay: lives.filter(({ publishedOn }) => publishedOn === undefined),
    firstDay: lives.flatMap(({ publishedOn }) => publishedOn ?? []).sort()[0],
  };
}

/** The kind that facts.yml names; its words differ from collection to collection. */
function kindOf({ item }: Life): string | undefined {
  const facts: object = item.facts ?? {};
  return 'kind' in facts && typeof facts.kind === 'string' ? facts.kind : undefined;
}
