import { clarificationDays } from '../../config/information.ts';
import type { ClarificationFacts } from '../../schemas/items/clarification.ts';
import type { Item } from '../item.ts';
import { addDays } from './working-days.ts';

export type ClarificationItem = Item<ClarificationFacts>;

/** How an answer stands against its time limit. */
export interface Clock {
  readonly state: 'in-time' | 'late' | 'running' | 'overdue';
  /** Last day of the limit, `YYYY-MM-DD`. */
  readonly due: string;
}

/** The limit of days from the notice of a claim to its answer, on the day. */
export function clarificationClock(
  { noticedOn, answeredOn }: Pick<ClarificationFacts, 'noticedOn' | 'answeredOn'>,
  today: string,
): Clock {
  const due = addDays(noticedOn, clarificationDays);
  if (answeredOn !== undefined) return { state: answeredOn <= due ? 'in-time' : 'late', due };
  return { state: today <= due ? 'running' : 'overdue', due };
}
