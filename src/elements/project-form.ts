import {
  projectFacets,
  projectSorts,
  type ProjectFacet,
  type ProjectSort,
} from '../config/project-facets.ts';
import {
  facetCounts,
  type ListOrder,
  type ListRow,
  type ListState,
} from '../domain/project/listing.ts';
import type { ProjectMeasure } from '../domain/project/project.ts';

const keys = ['q', 'sort', 'view', ...projectFacets] as const;

/** The form of the project list: what the reader chose, in the controls and in the address. */
export class ProjectForm {
  readonly element: HTMLFormElement;

  constructor(element: HTMLFormElement) {
    this.element = element;
  }

  /** Value of a control; empty when nothing is chosen. */
  value(key: (typeof keys)[number]): string {
    const entry = new FormData(this.element).get(key);
    return typeof entry === 'string' ? entry : '';
  }

  state(): ListState<ProjectFacet> {
    const facets = Object.fromEntries(projectFacets.map((facet) => [facet, this.value(facet)]));
    return { query: this.value('q'), facets };
  }

  order(): ListOrder<ProjectMeasure> {
    const chosen: ProjectSort = projectSorts.find((sort) => sort === this.value('sort')) ?? 'date';
    if (chosen === 'date') return { by: 'date' };
    if (chosen === 'name') {
      const { compare } = new Intl.Collator(document.documentElement.lang);
      return { by: 'name', compare };
    }
    return { by: chosen, largestFirst: true };
  }

  /** Fills the form from the address; whether the address asked for anything. */
  readAddress(): boolean {
    const address = new URLSearchParams(location.search);
    let asked = false;
    for (const key of keys) {
      const control = this.control(key);
      if (!control) continue;
      const value = address.get(key) ?? '';
      asked ||= value !== '';
      control.value = value;
      // An address from elsewhere may name a value that no option has.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
    }
    return asked;
  }

  writeAddress(): void {
    const address = new URLSearchParams(location.search);
    for (const key of keys) {
      const value = this.value(key);
      if (value !== '') address.set(key, value);
      else address.delete(key);
    }
    const written = address.toString();
    history.replaceState(null, '', written === '' ? location.pathname : `?${written}`);
  }

  /** Lets go of one choice. */
  clear(key: ProjectFacet | 'query'): void {
    const control = this.control(key === 'query' ? 'q' : key);
    if (control) control.value = '';
  }

  /** What the reader chose there, in the words of the page. */
  chosenLabel(key: ProjectFacet | 'query'): string {
    const control = this.control(key === 'query' ? 'q' : key);
    if (control instanceof HTMLSelectElement)
      return control.selectedOptions[0]?.dataset['label'] ?? '';
    return control?.value ?? '';
  }

  /** Writes beside each choice how many projects it would leave. */
  showCounts(rows: readonly ListRow<ProjectFacet, string>[]): void {
    const state = this.state();
    for (const facet of projectFacets) {
      const select = this.control(facet);
      if (!(select instanceof HTMLSelectElement)) continue;
      const counts = facetCounts(rows, state, facet);
      for (const option of select.options) {
        if (option.value === '') continue;
        const count = counts.get(option.value) ?? 0;
        option.textContent = `${option.dataset['label'] ?? ''} (${count})`;
        option.disabled = count === 0 && !option.selected;
      }
    }
  }

  private control(key: string): HTMLInputElement | HTMLSelectElement | undefined {
    const control = this.element.elements.namedItem(key);
    return control instanceof HTMLInputElement || control instanceof HTMLSelectElement
      ? control
      : undefined;
  }
}
