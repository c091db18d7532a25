/** The search itself, loaded with the first question. */
export const loadClient = () => import('../../search/client.ts');

/** What draws its answers. */
export const loadView = () => import('./search-view.ts');
