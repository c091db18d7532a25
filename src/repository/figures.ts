import { getCollection } from 'astro:content';
import type { Figure } from '../domain/figure.ts';
import { remembered } from './remembered.ts';

/** The statistical series, in their order on the page. */
export const figures = remembered('figures', async (): Promise<readonly Figure[]> => {
  const entries = await getCollection('figures');
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
});
