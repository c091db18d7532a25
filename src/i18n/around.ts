import type { MessageKey } from './messages.ts';
import type { Translate } from './translator.ts';

/** What an interface string sets before and after one of its values, for values that are markup. */
export function around(
  t: Translate,
  key: MessageKey,
  value: string,
): { before: string; after: string } {
  const mark = '\u0000';
  const [before = '', after = ''] = t(key, { [value]: mark }).split(mark);
  return { before, after };
}
