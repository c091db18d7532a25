import {
  clarificationClock,
  type Clock,
} from '../../../../src/domain/information/clarification.ts';
import {
  daysBetween,
  workingDaysBetween,
} from '../../../../src/domain/information/working-days.ts';
import type { Item } from '../../content/item.ts';
import { isWithin, type Period } from '../period.ts';
import type { Life } from './life.ts';
import { median } from './statistics.ts';

export interface Correction {
  readonly item: Item;
  /** Its sentence stands under this id in the words. */
  readonly id: string;
  readonly on: string;
}

/** A clarification with its time limit, as it stood at the end of the period. */
export interface ClockedClarification {
  readonly item: Item;
  readonly noticedOn: string;
  readonly clock: Clock;
  /** Days from the notice to the answer; `undefined` while it is open. */
  readonly days: number | undefined;
}

export interface AnnouncedOutage {
  readonly item: Item;
  readonly publishedOn: string;
  readonly from: string;
  readonly until: string;
  /** Working days between the notice and the outage, neither day counted. */
  readonly leadDays: number;
}

/** Corrections, withdrawals, clarifications and planned outages of a period. */
export interface Clarity {
  readonly corrections: readonly Correction[];
  readonly withdrawals: readonly { readonly item: Item; readonly on: string }[];
  readonly republished: readonly Item[];
  readonly answered: readonly ClockedClarification[];
  readonly medianAnswerDays: number | undefined;
  /** Not answered when the period ended. */
  readonly open: readonly ClockedClarification[];
  /** Not answered on the day of the report. */
  readonly openToday: readonly ClockedClarification[];
  readonly outages: readonly AnnouncedOutage[];
}

/** @param end last day that the report knows of: the end of the period, or today when it still runs */
export function clarity(
  lives: readonly Life[],
  period: Period,
  end: string,
  today: string,
): Clarity {
  const answered = clarifications(lives, end).filter(
    ({ item, days }) => days !== undefined && isWithin(item.facts?.answeredOn, period),
  );
  return {
    corrections: lives
      .flatMap(({ item }) =>
        (item.facts?.corrections ?? []).flatMap((correction) => {
          const { id, on } = correction ?? {};
          return id !== undefined && on !== undefined && isWithin(on, period)
            ? [{ item, id, on }]
            : [];
        }),
      )
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    withdrawals: lives.flatMap(({ item }) => {
      const on = item.facts?.status === 'withdrawn' ? item.facts.withdrawal?.on : undefined;
      return on !== undefined && isWithin(on, period) ? [{ item, on }] : [];
    }),
    republished: lives.flatMap(({ item, publishedOn }) =>
      item.facts?.original !== undefined && isWithin(publishedOn, period) ? [item] : [],
    ),
    answered,
    medianAnswerDays: median(answered.flatMap(({ days }) => days ?? [])),
    open: clarifications(lives, end).filter(({ days }) => days === undefined),
    openToday: clarifications(lives, today).filter(({ days }) => days === undefined),
    outages: lives.flatMap(({ item, publishedOn }) => {
      const { from, until } = item.facts?.outage ?? {};
      if (publishedOn === undefined || from === undefined || until === undefined) return [];
      if (!isWithin(publishedOn, period)) return [];
      const leadDays = workingDaysBetween(publishedOn, from.slice(0, 10));
      return [{ item, publishedOn, from, until, leadDays }];
    }),
  };
}

/** Clarifications whose claim was known by the day; an answer after the day counts as none yet. */
function clarifications(lives: readonly Life[], day: string): ClockedClarification[] {
  return lives.flatMap(({ item }) => {
    const { noticedOn, answeredOn } = item.facts ?? {};
    if (item.collection !== 'clarifications' || noticedOn === undefined || noticedOn > day)
      return [];
    const answer = answeredOn !== undefined && answeredOn <= day ? answeredOn : undefined;
    return [
      {
        item,
        noticedOn,
        clock: clarificationClock({ noticedOn, answeredOn: answer }, day),
        days: answer === undefined ? undefined : daysBetween(noticedOn, answer),
      },
    ];
  });
}
