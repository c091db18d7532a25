import {
  projectFacets,
  projectSorts,
  projectsPerPage,
  type ProjectFacet,
  type ProjectSort,
} from '../config/project-facets.ts';
import {
  facetCounts,
  filterRows,
  sortRows,
  type ListOrder,
  type ListState,
} from '../domain/project/listing.ts';
import type { ProjectListData, ShownProject } from '../domain/project/project-row.ts';
import type { ProjectMeasure } from '../domain/project/project.ts';
import { ComparedProjects } from './compared-projects.ts';
import { KeptProjects } from './kept-projects.ts';
import { projectRow } from './project-row.ts';

/**
 * `lc-project-list`: filters and sorts the project list as the reader chooses, keeps the state in
 * the address, says how many are left. The data loads with the first choice; until then the list is
 * the page that was served. Words come from `data-*` attributes and templates.
 */
class ProjectList extends HTMLElement {
  private loading: Promise<readonly ShownProject[]> | undefined;
  private shown = projectsPerPage;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    this.find('[data-more]').hidden = Number(this.dataset['total']) <= this.shown;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', () => {
      this.shown = projectsPerPage;
      this.writeAddress(form);
      void this.show(form);
    });
    form.addEventListener('reset', () => {
      setTimeout(() => form.dispatchEvent(new Event('input')));
    });
    this.find('[data-more]').addEventListener('click', () => {
      this.shown += projectsPerPage;
      void this.show(form);
    });
    addEventListener('popstate', () => {
      this.readAddress(form);
      void this.show(form);
    });
    new KeptProjects(this, () => this.load());
    new ComparedProjects(this, () => this.load());
    if (this.readAddress(form)) void this.show(form);
  }

  /** Loads the rows once. */
  private load(): Promise<readonly ShownProject[]> {
    this.loading ??= fetch(this.dataset['rows'] ?? '')
      .then((answer) => answer.json() as Promise<ProjectListData>)
      .then(({ projects }) => projects);
    return this.loading;
  }

  private async show(form: HTMLFormElement): Promise<void> {
    const rows = await this.load();
    const state = this.stateOf(form);
    const found = sortRows<ProjectMeasure, ShownProject>(
      filterRows(rows, state),
      this.orderOf(form),
    );
    const template = this.querySelector('template');
    if (!template) return;
    this.find('[data-list-body]').replaceChildren(
      ...found.slice(0, this.shown).map((project) => projectRow(template, project)),
    );
    this.find('[data-more]').hidden = found.length <= this.shown;
    this.find('[data-list-status]').textContent =
      found.length === 0
        ? (this.dataset['none'] ?? '')
        : (this.dataset['count'] ?? '').replace('{count}', String(found.length));
    this.showCounts(form, rows, state);
    this.dispatchEvent(new CustomEvent('lc-rows-shown'));
  }

  /** Writes beside each choice how many projects it would leave. */
  private showCounts(
    form: HTMLFormElement,
    rows: readonly ShownProject[],
    state: ListState<ProjectFacet>,
  ): void {
    for (const facet of projectFacets) {
      const select = form.elements.namedItem(facet);
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

  private stateOf(form: HTMLFormElement): ListState<ProjectFacet> {
    const data = new FormData(form);
    const value = (key: string) => {
      const entry = data.get(key);
      return typeof entry === 'string' ? entry : '';
    };
    const facets = Object.fromEntries(projectFacets.map((facet) => [facet, value(facet)]));
    return { query: value('q'), facets };
  }

  private orderOf(form: HTMLFormElement): ListOrder<ProjectMeasure> {
    const data = new FormData(form);
    const chosen: ProjectSort = projectSorts.find((sort) => sort === data.get('sort')) ?? 'date';
    if (chosen === 'date') return { by: 'date' };
    if (chosen === 'name') {
      const { compare } = new Intl.Collator(document.documentElement.lang);
      return { by: 'name', compare };
    }
    return { by: chosen, largestFirst: true };
  }

  /** Fills the form from the address; whether the address asked for anything. */
  private readAddress(form: HTMLFormElement): boolean {
    const address = new URLSearchParams(location.search);
    let asked = false;
    for (const key of ['q', 'sort', ...projectFacets]) {
      const control = form.elements.namedItem(key);
      if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
      const value = address.get(key) ?? '';
      asked ||= value !== '';
      control.value = value;
    }
    return asked;
  }

  private writeAddress(form: HTMLFormElement): void {
    const address = new URLSearchParams(location.search);
    for (const key of ['q', 'sort', ...projectFacets]) {
      const value = new FormData(form).get(key);
      if (typeof value === 'string' && value !== '') address.set(key, value);
      else address.delete(key);
    }
    const written = address.toString();
    history.replaceState(null, '', written === '' ? location.pathname : `?${written}`);
  }

  private find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`lc-project-list lacks ${selector}.`);
    return element;
  }
}

customElements.define('lc-project-list', ProjectList);
