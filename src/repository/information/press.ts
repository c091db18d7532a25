import { getCollection } from 'astro:content';
import type { ClarificationItem } from '../../domain/information/clarification.ts';
import type { Item } from '../../domain/item.ts';
import { glossaryKinds, type GlossaryEntry } from '../../schemas/glossary.ts';
import type { CoverageData } from '../../schemas/reference-data.ts';
import { glossary } from '../glossary.ts';
import { allItems, itemsOf } from '../items.ts';
import { remembered } from '../remembered.ts';

/** Questions of fact set right, the newest answer first. */
export const clarifications = remembered(
  'clarifications',
  async (): Promise<readonly ClarificationItem[]> => {
    const all = await itemsOf('clarifications');
    return all.toSorted((a, b) => (a.facts.noticedOn < b.facts.noticedOn ? 1 : -1));
  },
);

/** Something that was wrong on a page and was set right. */
export interface Correction {
  readonly item: Item;
  readonly id: string;
  readonly on: string;
}

/** The public log of corrections, newest first. */
export const corrections = remembered('corrections', async (): Promise<readonly Correction[]> => {
  const all = await allItems();
  return all
    .flatMap((item) => (item.facts.corrections ?? []).map(({ id, on }) => ({ item, id, on })))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
});

/** What papers wrote about the province, newest first, undated last. */
export const coverage = remembered('coverage', async (): Promise<readonly CoverageData[]> => {
  const entries = await getCollection('coverage');
  return entries
    .map(({ data }) => data)
    .sort((a, b) => {
      const [first, second] = [a.date ?? '', b.date ?? ''];
      if (first === second) return a.id < b.id ? -1 : 1;
      return first < second ? 1 : -1;
    });
});

/** The names of the glossary by kind, in the order of the Vietnamese alphabet. */
export const termsByKind = remembered(
  'termsByKind',
  async (): Promise<ReadonlyMap<GlossaryEntry['kind'], GlossaryEntry[]>> => {
    const { compare } = new Intl.Collator('vi');
    const entries = [...(await glossary()).values()].sort((a, b) => compare(a.vi, b.vi));
    return new Map(
      glossaryKinds
        .map((kind) => [kind, entries.filter((entry) => entry.kind === kind)] as const)
        .filter(([, ofKind]) => ofKind.length > 0),
    );
  },
);
