/** Suggestions shown at most. */
const shownAtMost = 6;

/**
 * `lc-site-search`: the field of the masthead as a combobox (ARIA practices, list autocomplete with
 * manual selection). `/` moves into it from anywhere on the page; the suggestions and all that they
 * need load with the first letter typed. Without it the form goes to the search page.
 */
class SiteSearch extends HTMLElement {
  private input: HTMLInputElement | null = null;
  private list: HTMLUListElement | undefined;
  private running = 0;

  connectedCallback(): void {
    this.input = this.querySelector('input');
    const { input } = this;
    if (!input) return;
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable]') !== null;
      if (isTyping || !this.checkVisibility()) return;
      event.preventDefault();
      input.focus();
    });
    input.addEventListener('input', () => void this.suggest(input.value));
    input.addEventListener('keydown', (event) => {
      this.steer(event);
    });
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget))
        this.close();
    });
  }

  private async suggest(typed: string): Promise<void> {
    const run = ++this.running;
    if (typed.trim() === '') {
      this.close();
      return;
    }
    const { suggest } = await import('../search/client.ts');
    const found = await suggest(typed, this.dataset['locale'] ?? '', shownAtMost).catch(() => []);
    if (run !== this.running) return;
    if (found.length === 0) this.close();
    else this.open(found);
  }

  private open(found: readonly { title: string; url: string }[]): void {
    const { input } = this;
    if (!input) return;
    this.list ??= this.makeList(input);
    this.list.replaceChildren(
      ...found.map(({ title, url }, index) => {
        const option = document.createElement('li');
        option.role = 'option';
        option.id = `suggestion-${index}`;
        option.textContent = title;
        option.dataset['url'] = url;
        option.ariaSelected = 'false';
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          location.assign(url);
        });
        return option;
      }),
    );
    this.list.hidden = false;
    input.ariaExpanded = 'true';
    input.removeAttribute('aria-activedescendant');
  }

  private makeList(input: HTMLInputElement): HTMLUListElement {
    const list = document.createElement('ul');
    list.role = 'listbox';
    list.id = 'suggestions';
    list.ariaLabel = input.dataset['suggestionsLabel'] ?? '';
    this.append(list);
    input.role = 'combobox';
    input.setAttribute('aria-controls', list.id);
    input.ariaAutoComplete = 'list';
    return list;
  }

  private close(): void {
    if (!this.list) return;
    this.list.hidden = true;
    if (this.input) this.input.ariaExpanded = 'false';
    this.input?.removeAttribute('aria-activedescendant');
  }

  private steer(event: KeyboardEvent): void {
    const { input, list } = this;
    if (!input || !list || list.hidden) return;
    const options = [...list.children].filter((child) => child instanceof HTMLElement);
    const at = options.findIndex(({ ariaSelected }) => ariaSelected === 'true');
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = (at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % options.length;
      options.forEach((option, index) => (option.ariaSelected = String(index === next)));
      const chosen = options[next];
      if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      location.assign(options[at]?.dataset['url'] ?? '');
    }
  }
}

customElements.define('lc-site-search', SiteSearch);
