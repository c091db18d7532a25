import { comparedAtMost } from '../config/project-facets.ts';
import type { ShownProject } from '../domain/project/project-row.ts';

/**
 * Projects side by side: boxes `[data-compare]` in the rows, a table `[data-compared]` with one
 * column a project. The choice stands in the address (`?compare=a,b`), so that it can be sent.
 */
export class ComparedProjects {
  private readonly root: HTMLElement;
  private readonly load: () => Promise<readonly ShownProject[]>;

  constructor(root: HTMLElement, load: () => Promise<readonly ShownProject[]>) {
    this.root = root;
    this.load = load;
    root.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement) || !('compare' in event.target.dataset))
        return;
      event.stopPropagation();
      const id = event.target.closest<HTMLElement>('[data-row]')?.dataset['row'];
      if (id !== undefined) this.choose(id, event.target.checked);
    });
    root.addEventListener('lc-rows-shown', () => {
      this.markBoxes();
    });
    this.markBoxes();
    if (this.chosen().length > 0) void this.showTable();
  }

  private chosen(): string[] {
    const ids = new URLSearchParams(location.search).get('compare')?.split(',') ?? [];
    return ids.filter((id) => id !== '').slice(0, comparedAtMost);
  }

  private choose(id: string, checked: boolean): void {
    const others = this.chosen().filter((other) => other !== id);
    const address = new URLSearchParams(location.search);
    const ids = checked ? [...others, id].slice(0, comparedAtMost) : others;
    if (ids.length === 0) address.delete('compare');
    else address.set('compare', ids.join(','));
    const written = address.toString();
    history.replaceState(null, '', written === '' ? location.pathname : `?${written}`);
    this.markBoxes();
    void this.showTable();
  }

  private markBoxes(): void {
    const chosen = this.chosen();
    for (const box of this.root.querySelectorAll<HTMLInputElement>('[data-compare]')) {
      const id = box.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '';
      box.checked = chosen.includes(id);
      box.disabled = !box.checked && chosen.length >= comparedAtMost;
      const label = box.closest('label');
      if (label) label.hidden = false;
    }
  }

  private async showTable(): Promise<void> {
    const section = this.root.querySelector<HTMLElement>('[data-compared-section]');
    const table = this.root.querySelector<HTMLElement>('[data-compared]');
    if (!section || !table) return;
    const ids = this.chosen();
    const all = await this.load();
    const projects = ids.flatMap((id) => all.find((project) => project.id === id) ?? []);
    section.hidden = projects.length === 0;
    const labels = JSON.parse(this.root.dataset['labels'] ?? '{}') as Record<string, string>;
    const cell = (tag: 'th' | 'td', text: string, scope?: string) => {
      const element = document.createElement(tag);
      element.textContent = text;
      if (scope !== undefined) element.setAttribute('scope', scope);
      return element;
    };
    const head = document.createElement('tr');
    head.append(
      cell('th', labels['name'] ?? '', 'col'),
      ...projects.map(({ title }) => cell('th', title, 'col')),
    );
    const rows = (['status', 'sector', 'place', 'area', 'capital', 'date'] as const).map((key) => {
      const row = document.createElement('tr');
      row.append(
        cell('th', labels[key] ?? key, 'row'),
        ...projects.map(({ cells }) => cell('td', cells[key])),
      );
      return row;
    });
    const thead = document.createElement('thead');
    thead.append(head);
    const tbody = document.createElement('tbody');
    tbody.append(...rows);
    table.replaceChildren(thead, tbody);
  }
}
