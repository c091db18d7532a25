/**
 * `lc-card-filter`: shows only the entries `[data-facets]` that have every chosen value, hides
 * groups without entries, keeps the state in the address and says how many are left. Each entry
 * names its values as `name:value` words. Words come from `data-count` (with `{count}`) and
 * `data-none`. The list works without it.
 */
class CardFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', () => {
      this.writeAddress(form);
      this.filter(form);
    });
    form.addEventListener('reset', () => {
      setTimeout(() => form.dispatchEvent(new Event('input')));
    });
    if (this.readAddress(form)) this.filter(form);
  }

  private selects(form: HTMLFormElement): HTMLSelectElement[] {
    return [...form.querySelectorAll('select')];
  }

  private filter(form: HTMLFormElement): void {
    const wanted = this.selects(form)
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => `${name}:${value}`);
    const entries = [...this.querySelectorAll<HTMLElement>('[data-facets]')];
    let count = 0;
    for (const entry of entries) {
      const own = (entry.dataset['facets'] ?? '').split(' ');
      entry.hidden = !wanted.every((value) => own.includes(value));
      if (!entry.hidden) count += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-facet-group]'))
      group.hidden = group.querySelector('[data-facets]:not([hidden])') === null;
    const status = this.querySelector('[data-facet-status]');
    if (!status) return;
    status.textContent =
      count === 0
        ? (this.dataset['none'] ?? '')
        : (this.dataset['count'] ?? '').replace('{count}', String(count));
  }

  private readAddress(form: HTMLFormElement): boolean {
    const address = new URLSearchParams(location.search);
    let asked = false;
    for (const select of this.selects(form)) {
      const value = address.get(select.name) ?? '';
      if (![...select.options].some((option) => option.value === value)) continue;
      select.value = value;
      asked ||= value !== '';
    }
    return asked;
  }

  private writeAddress(form: HTMLFormElement): void {
    const address = new URLSearchParams(location.search);
    for (const { name, value } of this.selects(form)) {
      if (value === '') address.delete(name);
      else address.set(name, value);
    }
    const written = address.toString();
    history.replaceState(null, '', written === '' ? location.pathname : `?${written}`);
  }
}

customElements.define('lc-card-filter', CardFilter);
