import { getCollection } from 'astro:content';
import { localeCodes, type Locale } from '../config/locales.ts';
import { localizedName, namesOf } from '../domain/glossary-name.ts';
import { foldText } from '../domain/text/fold.ts';
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

/** Forms of an entry that readers type: its names and aliases in every language. */
interface TypedForms {
  /** Names and aliases, folded. */
  readonly folded: readonly string[];
  readonly forms: readonly string[];
}

let typed: TypedForms[] | undefined;

async function typedForms(): Promise<TypedForms[]> {
  if (typed) return typed;
  typed = [...(await glossary()).values()].map((entry) => {
    const aliases = Object.values(entry.aliases ?? {}).flat();
    const forms = [...localeCodes.map((code) => entry[code]), ...aliases].filter(
      (form) => form !== undefined,
    );
    return { forms, folded: forms.map(foldText) };
  });
  return typed;
}

/** Whether a folded text holds a folded name as whole words; Chinese has no spaces between words. */
function holds(text: string, name: string): boolean {
  return /^\p{Script=Han}/u.test(name) ? text.includes(name) : ` ${text} `.includes(` ${name} `);
}

/** Names shorter than this stand in too many titles to tell anything. */
const shortestName = 2;

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
  const folded = called.map(foldText);
  const entries = await typedForms();
  const same = entries.filter((entry) => folded.some((name) => entry.folded.includes(name)));
  const within = entries.filter(
    (entry) =>
      !same.includes(entry) &&
      entry.folded.some((form) => form.length >= shortestName && holds(folded[0] ?? '', form)),
  );
  const names = new Set([...called, ...same.flatMap(({ forms }) => forms)]);
  names.delete(title);
  const also = new Set([
    ...(section === undefined ? [] : [section]),
    ...within.flatMap(({ forms }) => forms),
  ]);
  return { names: [...names], also: [...also] };
}
