import { isExpired } from '../../../../src/domain/place.ts';
import type { Item } from '../../content/item.ts';
import { wasPublic, type Life } from './life.ts';

export interface DatedItem {
  readonly item: Item;
  readonly on: string;
}

/** What on the portal is past its day or soon will be, as of the day of the report. */
export interface Quality {
  readonly expired: readonly DatedItem[];
  readonly reviewsPassed: readonly DatedItem[];
  /** Reviews that fall due from today to the closing of the next report. */
  readonly reviewsComing: readonly DatedItem[];
  readonly pricesExpired: readonly (DatedItem & { readonly fee: string })[];
}

/** @param ahead last day of the reviews that come next: the closing of the next report */
export function quality(lives: readonly Life[], today: string, ahead: string): Quality {
  const current = lives.filter((life) => wasPublic(life, today)).map(({ item }) => item);
  const reviews = current.flatMap((item) => {
    const on = item.facts?.reviewBy;
    return on === undefined ? [] : [{ item, on }];
  });
  return {
    expired: lives
      .flatMap(({ item }) => {
        const on = item.facts?.status === 'published' ? item.facts.expireAt : undefined;
        return on !== undefined && on < today ? [{ item, on }] : [];
      })
      .sort(byDay),
    reviewsPassed: reviews.filter(({ on }) => on < today).sort(byDay),
    reviewsComing: reviews.filter(({ on }) => today <= on && on <= ahead).sort(byDay),
    pricesExpired: current
      .flatMap((item) =>
        (item.facts?.fees ?? []).flatMap((fee) => {
          const { id, expires } = fee ?? {};
          if (id === undefined || expires === undefined || !isExpired({ expires }, today))
            return [];
          return [{ item, fee: id, on: expires }];
        }),
      )
      .sort(byDay),
  };
}

function byDay(a: DatedItem, b: DatedItem): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.item.reference < b.item.reference ? -1 : 1;
}
