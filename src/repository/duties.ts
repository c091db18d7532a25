import { getCollection } from 'astro:content';
import type { DutyData } from '../schemas/reference-data.ts';
import { remembered } from './remembered.ts';

/** Legal duties of the portal, by law and article. */
export const duties = remembered('duties', async (): Promise<readonly DutyData[]> => {
  const entries = await getCollection('duties');
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return entries
    .map(({ data }) => data)
    .sort(
      (a, b) =>
        compare(a.law.number, b.law.number) ||
        compare(String(a.law.article ?? ''), String(b.law.article ?? '')),
    );
});
