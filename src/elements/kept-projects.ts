import { csvDocument } from '../domain/text/csv.ts';
import type { ShownProject } from '../domain/project/project-row.ts';

const storageKey = 'kept-projects';

/** Ids kept in this browser; none when nothing was kept or storage is refused. */
function readKept(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Writes the list; an empty one leaves no trace. */
function writeKept(ids: readonly string[]): void {
  if (ids.length === 0) localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, JSON.stringify(ids));
}

/**
 * The reader's own shortlist: buttons `[data-keep]` in the rows, a list `[data-kept]` with a CSV
 * download. It stays in the browser and is written only when the reader presses a button.
 */
export class KeptProjects {
  private readonly root: HTMLElement;
  private readonly load: () => Promise<readonly ShownProject[]>;

  constructor(root: HTMLElement, load: () => Promise<readonly ShownProject[]>) {
    this.root = root;
    this.load = load;
    root.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const button = event.target.closest('[data-keep]');
      const id = button?.closest<HTMLElement>('[data-row]')?.dataset['row'];
      if (id !== undefined) this.toggle(id);
      if (event.target.closest('[data-kept-download]')) void this.download();
    });
    root.addEventListener('lc-rows-shown', () => {
      this.markButtons();
    });
    this.markButtons();
    if (readKept().length > 0) void this.showList();
  }

  private toggle(id: string): void {
    const kept = readKept();
    writeKept(kept.includes(id) ? kept.filter((other) => other !== id) : [...kept, id]);
    this.markButtons();
    void this.showList();
  }

  private markButtons(): void {
    const kept = readKept();
    for (const button of this.root.querySelectorAll<HTMLElement>('[data-keep]')) {
      const id = button.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '';
      button.hidden = false;
      button.setAttribute('aria-pressed', String(kept.includes(id)));
    }
  }

  private async keptProjects(): Promise<ShownProject[]> {
    const kept = readKept();
    return (await this.load()).filter(({ id }) => kept.includes(id));
  }

  private async showList(): Promise<void> {
    const section = this.root.querySelector<HTMLElement>('[data-kept-section]');
    const list = this.root.querySelector('[data-kept]');
    if (!section || !list) return;
    const projects = await this.keptProjects();
    section.hidden = projects.length === 0;
    list.replaceChildren(
      ...projects.map(({ title, address }) => {
        const entry = document.createElement('li');
        const link = document.createElement('a');
        link.href = address;
        link.textContent = title;
        entry.append(link);
        return entry;
      }),
    );
  }

  private async download(): Promise<void> {
    const rows = (await this.keptProjects()).map(({ title, address, cells }) => [
      title,
      ...Object.values(cells),
      new URL(address, location.origin).href,
    ]);
    const header = (this.root.dataset['columns'] ?? '').split('|');
    const file = new Blob([csvDocument(header, rows)], { type: 'text/csv;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'projects.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
