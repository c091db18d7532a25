import { getCollection } from 'astro:content';
import { localeCodes, type Locale } from '../config/locales.ts';
import { localizedName, namesOf } from '../domain/glossary-name.ts';
import { nameIndex, thingsCalled, thingsWithin } from '../domain/text/name-index.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import { remembered } from './remembered.ts';

/** Approved names and terms by id. */
export const glossary = remembered(
  'glossary',
  async (): Promise<ReadonlyMap<string, GlossaryEntry>> => {
    const entries = await getCollection('glossary');
    return new Map(entries.map(({ id, data }) => [id, data]));
  },
);

/** Name of who issued a document; the id where the glossary lacks it (the check names it). */
export async function issuerName(id: string, locale: Locale): Promise<string> {
  const entry = (await glossary()).get(id);
  return entry === undefined ? id : localizedName(namesOf(entry), locale).text;
}

/** What readers type for the entries of the glossary: names and aliases in every language. */
const typedForms = remembered('typedForms', async () =>
  nameIndex(
    [...(await glossary()).values()].map((entry) =>
      [
        ...localeCodes.map((code) => entry[code]),
        ...Object.values(entry.aliases ?? {}).flat(),
      ].filter((form) => form !== undefined),
    ),
  ),
);

/**
 * Under which names a page may be looked for: what the glossary calls the same thing, what it calls
 * things named in the title, and its section.
 *
 * @param called what the page is called, its title first
 */
export async function searchNames(
  called: readonly string[],
  section: string | undefined,
): Promise<{ names: string[]; also: string[] }> {
  const [title = ''] = called;
  const index = await typedForms();
  const same = thingsCalled(index, called);
  const within = thingsWithin(index, title).filter((forms) => !same.includes(forms));
  const names = new Set([...called, ...same.flat()]);
  names.delete(title);
  const also = new Set([...(section === undefined ? [] : [section]), ...within.flat()]);
  return { names: [...names], also: [...also] };
}
