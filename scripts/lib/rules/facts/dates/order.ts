import { said } from '../../../../../src/source/said.ts';
import type { Item, KnownFacts } from '../../../content/item.ts';
import type { Problem } from '../../rule.ts';

interface Pair {
  readonly first: 'publishAt' | 'inForceFrom' | 'noticedOn';
  readonly second: 'expireAt' | 'inForceUntil' | 'answeredOn';
  /** Both may be the same day. */
  readonly sameDay?: boolean;
}

/** Pairs of keys in facts.yml of which the first must come before the second. */
const pairs: readonly Pair[] = [
  { first: 'publishAt', second: 'expireAt' },
  { first: 'inForceFrom', second: 'inForceUntil' },
  { first: 'noticedOn', second: 'answeredOn', sameDay: true },
];

/** What ends before it begins. */
export function orderProblems(item: Item): Problem[] {
  const facts: KnownFacts = item.facts ?? {};
  const wrongOrder = pairs.flatMap(({ first, second, sameDay = false }): Problem[] => {
    const [begin, end] = [facts[first], facts[second]];
    if (begin === undefined || end === undefined) return [];
    if (begin < end || (sameDay && begin === end)) return [];
    return [
      {
        ...item.locate([second]),
        message: said(
          `"${second}" (${end}) does not come after "${first}" (${begin}).`,
          `"${second}" (${end}) không sau "${first}" (${begin}).`,
        ),
        hint: said('Correct one of the two days.', 'Sửa lại một trong hai ngày.'),
      },
    ];
  });
  const endsTooEarly = facts.editions?.flatMap((edition, index): Problem[] => {
    const { start, end } = edition ?? {};
    if (start === undefined || end === undefined || start <= end) return [];
    return [
      {
        ...item.locate(['editions', index, 'end']),
        message: said(
          `"end" (${end}) comes before "start" (${start}).`,
          `"end" (${end}) trước "start" (${start}).`,
        ),
        hint: said('Correct one of the two days.', 'Sửa lại một trong hai ngày.'),
      },
    ];
  });
  return [...(endsTooEarly ?? []), ...wrongOrder];
}
