import { foldText } from '../domain/text/fold.ts';

/** Latin words count from their beginning: `yen` is not in `huyen`. Chinese has no spaces. */
function holds(text: string, part: string): boolean {
  return /^\p{Script=Han}/u.test(part) ? text.includes(part) : ` ${text}`.includes(` ${part}`);
}

function filterText(row: HTMLElement): string {
  row.dataset['filterText'] ||= foldText(row.textContent);
  return row.dataset['filterText'];
}

/**
 * `lc-list-filter`: shows only the rows whose `data-filter-text` (already folded; the row's own text
 * where it is empty) holds the typed name, or, when no row does, each of its words; hides groups without rows, and says how many are
 * left. Words come from `data-count` (with `{count}`) and `data-none`. The list works without it.
 */
class ListFilter extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLElement>('[data-filter-field]');
    const input = field?.querySelector('input');
    const status = field?.querySelector<HTMLElement>('[data-filter-status]');
    if (!field || !input || !status) return;
    field.hidden = false;
    input.addEventListener('input', () => {
      this.filter(input.value, status);
    });
    if (input.value !== '') this.filter(input.value, status);
  }

  private filter(typed: string, status: HTMLElement): void {
    const wanted = foldText(typed);
    const rows = [...this.querySelectorAll<HTMLElement>('[data-filter-text]')];
    const holding = (parts: readonly string[]) =>
      rows.filter((row) => parts.every((part) => holds(filterText(row), part)));
    const named = holding([wanted]);
    const shown = new Set(named.length > 0 ? named : holding(wanted.split(' ')));
    for (const row of rows) row.hidden = !shown.has(row);
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      group.hidden = group.querySelector('[data-filter-text]:not([hidden])') === null;
    }
    const count = (this.dataset['count'] ?? '').replace('{count}', String(shown.size));
    status.textContent =
      wanted === '' ? '' : shown.size === 0 ? (this.dataset['none'] ?? '') : count;
  }
}

customElements.define('lc-list-filter', ListFilter);
