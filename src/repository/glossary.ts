import { getCollection } from 'astro:content';
import type { GlossaryEntry } from '../schemas/glossary.ts';

/** Approved names and terms by id. */
export async function glossary(): Promise<ReadonlyMap<string, GlossaryEntry>> {
  const entries = await getCollection('glossary');
  return new Map(entries.map(({ id, data }) => [id, data]));
}
