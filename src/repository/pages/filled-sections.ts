import { getCollection } from 'astro:content';
import type { Audience, CollectionId } from '../../config/collections.ts';
import { aboutPages, type AboutPage } from '../../config/pages/about-pages.ts';
import { sectionIds, sections, type SectionId } from '../../config/sections.ts';
import { duties } from '../duties.ts';
import { guidesFor } from '../guides.ts';
import { remembered } from '../remembered.ts';
import { site } from '../site.ts';

type Data = 'figures' | 'localities' | 'glossary' | 'coverage' | 'sectors';

const has = async (collection: CollectionId | Data): Promise<boolean> =>
  (await getCollection(collection)).length > 0;
const guides = async (audience: Audience): Promise<boolean> =>
  (await guidesFor(audience)).length > 0;
const any = async (...answers: readonly Promise<boolean>[]): Promise<boolean> =>
  (await Promise.all(answers)).includes(true);

/** Sections that can be empty, with what fills each; the others speak of the portal itself. */
const filledBy: Partial<Record<SectionId, () => Promise<boolean>>> = {
  figures: () => has('figures'),
  units: () => has('localities'),
  investment: () => any(has('projects'), has('zones'), has('sectors'), guides('investor')),
  projects: () => has('projects'),
  tourism: () => any(has('places'), has('itineraries'), has('culture'), guides('visitor')),
  places: () => has('places'),
  itineraries: () => has('itineraries'),
  culture: () => has('culture'),
  events: () => has('events'),
  products: () => has('products'),
  news: () => has('news'),
  partners: () => any(has('partners'), guides('overseas-vietnamese')),
  facts: () => Promise.resolve((site().press?.factSheet.length ?? 0) > 0),
  clarifications: () => has('clarifications'),
  terms: () => has('glossary'),
  coverage: () => has('coverage'),
  documents: () => has('documents'),
};

/** The sections that have something to show; readers are led to no others. */
export const filledSections = remembered(
  'filledSections',
  async (): Promise<ReadonlySet<SectionId>> => {
    const answers = await Promise.all(
      sectionIds.map(async (id) => (await filledBy[id]?.()) ?? true),
    );
    return new Set(sectionIds.filter((_, index) => answers[index]));
  },
);

/** The pages about the portal that have something to show. */
export const filledAboutPages = remembered(
  'filledAboutPages',
  async (): Promise<readonly AboutPage[]> => {
    const hasDuties = (await duties()).length > 0;
    return aboutPages.filter((id) => id !== 'compliance' || hasDuties);
  },
);

/** Whether the page at the address would list nothing: its address stays, and it says so. */
export async function isEmptyPage(path: string): Promise<boolean> {
  if (path === '/about/compliance/') return !(await filledAboutPages()).includes('compliance');
  const section = sectionIds.find((id) => sections[id].path === path);
  return section !== undefined && !(await filledSections()).has(section);
}
