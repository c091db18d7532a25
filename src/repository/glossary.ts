import { getCollection } from 'astro:content';
import type { Locale } from '../config/locales.ts';
import { localizedName, namesOf } from '../domain/glossary-name.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';

/** Approved names and terms by id. */
export async function glossary(): Promise<ReadonlyMap<string, GlossaryEntry>> {
  const entries = await getCollection('glossary');
  return new Map(entries.map(({ id, data }) => [id, data]));
}

/** Name of who issued a document; the id where the glossary lacks it (the check names it). */
export async function issuerName(id: string, locale: Locale): Promise<string> {
  const entry = (await glossary()).get(id);
  return entry === undefined ? id : localizedName(namesOf(entry), locale).text;
}
