import type { ShownProject } from '../domain/project/project-row.ts';

/** A table row for a project from the page's template; texts are text nodes only. */
export function projectRow(
  template: HTMLTemplateElement,
  project: ShownProject,
  /** The words for what is not published; they are set smaller. */
  missing: string,
): HTMLElement {
  const fragment = template.content.cloneNode(true) as DocumentFragment;
  const row = fragment.querySelector<HTMLElement>('tr');
  if (!row) throw new Error('The template of the project list has no row.');
  row.dataset['row'] = project.id;
  const link = row.querySelector('a');
  if (link) {
    link.href = project.address;
    link.textContent = project.title;
  }
  for (const [name, text] of Object.entries(project.cells)) {
    const cell = row.querySelector(`[data-cell="${name}"]`);
    if (!cell) continue;
    if (text === missing) {
      const note = document.createElement('span');
      note.className = 'dated';
      note.textContent = text;
      cell.replaceChildren(note);
    } else {
      cell.textContent = text;
    }
  }
  for (const control of row.querySelectorAll<HTMLElement>('[data-pick]')) {
    const name = (control.dataset['pick'] ?? '').replace('{name}', project.title);
    control.setAttribute('aria-label', name);
  }
  const tag = row.querySelector<HTMLElement>('[data-cell="status"]');
  if (tag) tag.classList.add(project.facets.status[0] ?? '');
  return row;
}
