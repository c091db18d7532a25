import { getCollection } from 'astro:content';
import type { DutyData } from '../schemas/reference-data.ts';

/** Legal duties of the portal, in the order of the file. */
export async function duties(): Promise<DutyData[]> {
  const entries = await getCollection('duties');
  return entries.map(({ data }) => data);
}
