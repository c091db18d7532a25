import type { SearchAnswer, SearchResult } from '../../search/answer.ts';
import type { ExcerptPart } from '../../search/excerpt.ts';
import { filterKeys, type FilterKey } from '../../search/keys.ts';
import type { SearchState } from '../../search/state.ts';

/** Names of filter values by filter. */
export type Labels = Partial<Record<FilterKey, Readonly<Record<string, string>>>>;

const collator = new Intl.Collator(document.documentElement.lang);

/** Fills the template of a result; every text is set as text. */
export function resultEntry(
  template: HTMLTemplateElement,
  result: SearchResult,
  labels: Labels,
): HTMLElement {
  const entry = template.content.cloneNode(true) as DocumentFragment;
  const link = entry.querySelector('a');
  if (link) {
    link.href = result.url;
    link.textContent = result.title;
  }
  const place = entry.querySelector('[data-part="picture"]');
  if (result.picture === undefined) place?.remove();
  else place?.replaceWith(smallPicture(result.picture));
  const section = entry.querySelector('[data-part="section"]');
  if (section) section.textContent = labels.section?.[result.section ?? ''] ?? '';
  const item = entry.firstElementChild;
  if (!(item instanceof HTMLElement)) throw new Error('lc-search: the template has no entry.');
  item.dataset['shows'] = result.url;
  setExcerpt(item, result);
  return item;
}

/** What the excerpt of a result says, as a text to compare. */
const excerptKey = ({ excerpt, later }: SearchResult): string =>
  [later?.query ?? '', ...excerpt.map(({ text, match }) => `${match ? '+' : '-'}${text}`)].join('');

/** Sets the excerpt of an entry, unless it stands there. */
function setExcerpt(entry: HTMLElement, result: SearchResult): void {
  const place = entry.querySelector<HTMLElement>('[data-part="excerpt"]');
  const says = excerptKey(result);
  if (!place || place.dataset['says'] === says) return;
  place.dataset['says'] = says;
  showExcerpt(place, result.excerpt);
  // The answer does not wait for texts: on a slow link they may take seconds.
  result.later?.load().then(
    (parts) => {
      if (place.dataset['says'] === says) showExcerpt(place, parts);
    },
    (error: unknown) => {
      console.error(error);
    },
  );
}

function showExcerpt(place: Element, parts: readonly ExcerptPart[]): void {
  place.replaceChildren(
    ...parts.map(({ text, match }) => {
      if (!match) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}

/** The picture of a result says nothing that its title does not. */
function smallPicture(address: string): HTMLImageElement {
  const picture = new Image(120, 80);
  picture.alt = '';
  picture.loading = 'lazy';
  picture.decoding = 'async';
  picture.src = address;
  return picture;
}

/**
 * Shows results in their order; an entry that stood there before stays the same element and changes
 * its excerpt alone, so that the browser draws only what is new.
 */
export function showResults(
  list: HTMLElement,
  results: readonly SearchResult[],
  make: (result: SearchResult) => HTMLElement,
): void {
  const before = new Map(
    [...list.children].flatMap((entry) =>
      entry instanceof HTMLElement ? [[entry.dataset['shows'], entry] as const] : [],
    ),
  );
  const entries = results.map((result) => {
    const known = before.get(result.url);
    if (known) setExcerpt(known, result);
    return known ?? make(result);
  });
  const same =
    entries.length === list.children.length &&
    entries.every((entry, index) => entry === list.children[index]);
  if (!same) list.replaceChildren(...entries);
}

/** Fills the choices of every filter with their counts; a filter with nothing to choose is hidden. */
export function fillChoices(
  root: HTMLElement,
  counts: SearchAnswer['counts'],
  { filters }: SearchState,
  { labels, all }: { labels: Labels; all: string },
): void {
  for (const key of filterKeys) {
    const label = root.querySelector<HTMLElement>(`[data-filter-label="${key}"]`);
    const select = label?.querySelector('select');
    if (!label || !select) continue;
    const chosen = filters[key] ?? '';
    const own = counts[key] ?? {};
    const shows = JSON.stringify([chosen, own]);
    if (label.dataset['shows'] === shows) continue;
    label.dataset['shows'] = shows;
    const named = (value: string) => labels[key]?.[value] ?? value;
    const values = [...new Set([...Object.keys(own), ...(chosen === '' ? [] : [chosen])])].sort(
      (a, b) => collator.compare(named(a), named(b)),
    );
    select.replaceChildren(
      new Option(all, '', false, chosen === ''),
      ...values.map(
        (value) =>
          new Option(`${named(value)} (${own[value] ?? 0})`, value, false, value === chosen),
      ),
    );
    label.hidden = values.length === 0;
  }
}

/** How many pages were found, in the sentence that the page has for the number. */
export function countText(
  { total, near }: SearchAnswer,
  query: string,
  sentences: DOMStringMap,
): string {
  if (total === 0) return (sentences['none'] ?? '').replace('{query}', query);
  if (near) return (sentences['near'] ?? '').replace('{query}', query);
  if (total === 1) return sentences['countOne'] ?? '';
  return (sentences['count'] ?? '').replace('{count}', String(total));
}
