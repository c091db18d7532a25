import { projectsPerPage, type ProjectFacet } from '../config/project-facets.ts';
import { filterRows, loosenings, sortRows } from '../domain/project/listing.ts';
import type { ShownProject } from '../domain/project/project-row.ts';
import type { ProjectMeasure } from '../domain/project/project.ts';
import { ComparedProjects } from './compared-projects.ts';
import { KeptProjects } from './kept-projects.ts';
import { ProjectData } from './project-data.ts';
import { ProjectForm } from './project-form.ts';
import { projectRow } from './project-row.ts';

/**
 * `lc-project-list`: filters and sorts the project list as the reader chooses, keeps the state in
 * the address, says how many are left and, when none is, what to let go of. The data loads with the
 * first choice; until then the list is the page that was served. Words come from `data-*` attributes
 * and templates.
 */
class ProjectList extends HTMLElement {
  private data = new ProjectData({ rows: '', words: '' });
  private shown = projectsPerPage;

  connectedCallback(): void {
    const element = this.querySelector('form');
    if (!element) return;
    this.data = new ProjectData({
      rows: this.dataset['rows'] ?? '',
      words: this.dataset['words'] ?? '',
    });
    const form = new ProjectForm(element);
    let asked = location.search;
    const choose = () => {
      this.shown = projectsPerPage;
      form.writeAddress();
      asked = location.search;
      void this.show(form);
    };
    element.hidden = false;
    this.find('[data-more]').hidden = Number(this.dataset['total']) <= this.shown;
    element.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    element.addEventListener('input', choose);
    element.addEventListener('reset', () => {
      setTimeout(choose);
    });
    this.find('[data-more]').addEventListener('click', () => {
      void this.showMore(form);
    });
    this.find('[data-loosen]').addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      form.clear(target.value as ProjectFacet | 'query');
      choose();
      this.find('[data-list-status]').focus();
    });
    addEventListener('popstate', () => {
      // A jump within the page, such as the skip link's, asks for nothing new.
      if (location.search === asked) return;
      asked = location.search;
      form.readAddress();
      void this.show(form);
    });
    const load = () => this.data.load();
    new KeptProjects(this, load);
    new ComparedProjects(this, load);
    if (form.readAddress()) void this.show(form);
  }

  private async show(form: ProjectForm): Promise<void> {
    this.dataset['view'] = form.value('view');
    const state = form.state();
    let rows: readonly ShownProject[];
    try {
      rows = await (state.query.trim() === '' ? this.data.load() : this.data.loadWithWords());
    } catch {
      this.find('[data-list-status]').textContent = this.dataset['failed'] ?? '';
      return;
    }
    const found = sortRows<ProjectMeasure, ShownProject>(filterRows(rows, state), form.order());
    const template = this.querySelector('template');
    if (!template) return;
    this.find('[data-list-body]').replaceChildren(
      ...found
        .slice(0, this.shown)
        .map((project) => projectRow(template, project, this.dataset['missing'] ?? '')),
    );
    const table = this.querySelector<HTMLElement>('.entries');
    if (table) table.hidden = found.length === 0;
    this.find('[data-more]').hidden = found.length <= this.shown;
    this.find('[data-list-status]').textContent =
      found.length === 0
        ? (this.dataset['none'] ?? '')
        : (this.dataset['count'] ?? '').replace('{count}', String(found.length));
    this.showLoosenings(form, found.length === 0 ? rows : []);
    form.showCounts(rows);
    this.dispatchEvent(new CustomEvent('lc-rows-shown'));
  }

  /** Adds a page of rows and moves the focus to the first of them. */
  private async showMore(form: ProjectForm): Promise<void> {
    const before = this.shown;
    this.shown += projectsPerPage;
    await this.show(form);
    this.querySelectorAll<HTMLElement>('[data-list-body] [data-row] a').item(before).focus();
  }

  /** Buttons that let go of one choice each, where nothing was found. */
  private showLoosenings(form: ProjectForm, rows: readonly ShownProject[]): void {
    const choices = rows.length === 0 ? [] : loosenings(rows, form.state());
    const area = this.find('[data-loosen]');
    area.hidden = choices.length === 0;
    area.querySelector('ul')?.replaceChildren(
      ...choices.map(({ what, count }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button quiet';
        button.value = what;
        button.textContent = (this.dataset['loosenOne'] ?? '')
          .replace('{choice}', form.chosenLabel(what))
          .replace('{count}', String(count));
        const entry = document.createElement('li');
        entry.append(button);
        return entry;
      }),
    );
  }

  private find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`lc-project-list lacks ${selector}.`);
    return element;
  }
}

customElements.define('lc-project-list', ProjectList);
