import type { SearchAnswer, SearchResult } from '../search/client.ts';
import { filterKeys, type FilterKey } from '../search/keys.ts';
import type { SearchState } from '../search/state.ts';

type Labels = Partial<Record<FilterKey, Readonly<Record<string, string>>>>;

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
  entry.querySelector('[data-part="excerpt"]')?.append(
    ...result.excerpt.map(({ text, match }) => {
      if (!match) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  const item = entry.firstElementChild;
  if (!(item instanceof HTMLElement)) throw new Error('lc-search: the template has no entry.');
  return item;
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
    const named = (value: string) => labels[key]?.[value] ?? value;
    const values = [...new Set([...Object.keys(own), ...(chosen === '' ? [] : [chosen])])].sort(
      (a, b) => named(a).localeCompare(named(b)),
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
