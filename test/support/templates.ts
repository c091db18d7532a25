import { aboutPages } from '../../src/config/pages/about-pages.ts';
import { localeCodes, type Locale } from '../../src/config/locales.ts';

/** One kind of page, with the address that stands for it; addresses are free of the locale. */
export interface Template {
  readonly name: string;
  readonly path: `/${string}`;
}

/** Every kind of page that each language has. */
export const templates: readonly Template[] = [
  { name: 'home', path: '/' },
  { name: 'the province index', path: '/province/' },
  { name: 'an item with a timeline', path: '/province/history/' },
  { name: 'an item with a chart', path: '/province/economy/' },
  { name: 'the units', path: '/province/units/' },
  { name: 'the figures', path: '/province/figures/' },
  { name: 'a figure', path: '/province/figures/border-trade/' },
  { name: 'investment', path: '/investment/' },
  { name: 'the project list', path: '/investment/projects/' },
  { name: 'a list by one facet', path: '/investment/projects/by/status/calling/' },
  { name: 'a project', path: '/investment/projects/vo-lao-industrial-zone/' },
  { name: 'a sector', path: '/investment/sectors/industry/' },
  { name: 'a border gate', path: '/investment/zones/kim-thanh-gate/' },
  { name: 'a guide with steps', path: '/investment/guide/how-to-invest/' },
  { name: 'tourism', path: '/tourism/' },
  { name: 'the list of places', path: '/tourism/places/' },
  { name: 'a place', path: '/tourism/places/fansipan/' },
  { name: 'the routes', path: '/tourism/itineraries/' },
  { name: 'a route', path: '/tourism/itineraries/first-kilometre-of-the-red-river/' },
  { name: 'culture', path: '/tourism/culture/' },
  { name: 'a people', path: '/tourism/culture/ha-nhi/' },
  { name: 'a guide for visitors', path: '/tourism/guide/crossing-at-hekou/' },
  { name: 'the events', path: '/events/' },
  { name: 'a month', path: '/events/2026/02/' },
  { name: 'an event', path: '/events/thuong-temple-festival/' },
  { name: 'the products', path: '/products/' },
  { name: 'a product', path: '/products/van-yen-cinnamon/' },
  { name: 'the news', path: '/news/' },
  { name: 'a report', path: '/news/railway-construction-begins/' },
  { name: 'the partners', path: '/partners/' },
  { name: 'a partner', path: '/partners/nouvelle-aquitaine/' },
  { name: 'the press room', path: '/press/' },
  { name: 'facts on one page', path: '/press/facts/' },
  { name: 'a clarification', path: '/press/clarifications/fansipan-height/' },
  { name: 'the corrections', path: '/press/corrections/' },
  { name: 'the names', path: '/press/terms/' },
  { name: 'names of a kind', path: '/press/terms/dish/' },
  { name: 'the coverage', path: '/press/coverage/' },
  { name: 'the documents', path: '/documents/' },
  { name: 'a document', path: '/documents/decree-42-2022/' },
  { name: 'the pictures', path: '/media/' },
  { name: 'pictures of a motif', path: '/media/lake/' },
  { name: 'search', path: '/search/' },
  { name: 'about the portal', path: '/about/' },
  ...aboutPages.map((page) => ({ name: `about: ${page}`, path: `/about/${page}/` as const })),
];

/** One page of each layout: for what the frame of a page does, whatever stands in it. */
export const layouts: readonly string[] = [
  'home',
  'an item with a timeline',
  'the project list',
  'a guide with steps',
  'a month',
  'a report',
  'search',
  'about: contact',
];

/** Pages outside of the languages: the choice of language, and what a wrong address gets. */
export const sharedPages: readonly Template[] = [
  { name: 'the root', path: '/' },
  { name: 'a page that is not there', path: '/not-there/' },
];

/** An address with everything that a page can be asked for. */
export interface TemplateAddress {
  readonly name: string;
  readonly locale: Locale | undefined;
  readonly address: string;
}

/** Every template in every language, then the pages outside of the languages. */
export const everyPage: readonly TemplateAddress[] = [
  ...localeCodes.flatMap((locale) =>
    templates.map(({ name, path }) => ({
      name: `${name} (${locale})`,
      locale,
      address: `/${locale}${path}`,
    })),
  ),
  ...sharedPages.map(({ name, path }) => ({ name, locale: undefined, address: path })),
];

/** Every template in one of the languages, by turns, and the pages outside of them: for what no language changes. */
export const pagesInTurn: readonly TemplateAddress[] = everyPage.filter(
  ({ locale }, index) =>
    locale === undefined || localeCodes[(index % templates.length) % localeCodes.length] === locale,
);
