import { foldText } from '../domain/fold.ts';

/**
 * `lc-list-filter`: shows only the rows whose `data-filter-text` (already folded) holds every typed
 * word, hides groups without rows, and says how many are left. Words come from `data-count` (with
 * `{count}`) and `data-none`. The list works without it.
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
    const words = foldText(typed)
      .split(' ')
      .filter((word) => word !== '');
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>('[data-filter-text]')) {
      const text = row.dataset['filterText'] ?? '';
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      group.hidden = group.querySelector('[data-filter-text]:not([hidden])') === null;
    }
    const count = (this.dataset['count'] ?? '').replace('{count}', String(shown));
    status.textContent =
      words.length === 0 ? '' : shown === 0 ? (this.dataset['none'] ?? '') : count;
  }
}

customElements.define('lc-list-filter', ListFilter);
