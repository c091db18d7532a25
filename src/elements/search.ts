import {
  readState,
  search,
  writeState,
  type SearchResult,
  type SearchState,
} from '../search/client.ts';
import { resultsPerPage } from '../search/keys.ts';

/**
 * `lc-search`: the search page. Reads the address, searches as the reader types, writes the address
 * back, announces the count. Words and labels come from `data-*`; results are text nodes only.
 */
class SearchPage extends HTMLElement {
  private form: HTMLFormElement | null = null;
  private running = 0;
  /** What is shown, as an address: the same choice again changes nothing. */
  private asked = '';

  connectedCallback(): void {
    this.form = this.querySelector('form');
    if (!this.form) return;
    this.form.hidden = false;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.changed();
    });
    this.form.addEventListener('input', () => {
      this.changed();
    });
    window.addEventListener('popstate', () => {
      this.restore();
    });
    this.restore();
  }

  /** Fills the form from the address and shows what it asks for. */
  private restore(): void {
    const state = readState(new URLSearchParams(location.search));
    this.asked = writeState(state).toString();
    this.control('q').value = state.query;
    this.control('sort').value = state.sort ?? '';
    void this.show(state);
  }

  private changed(): void {
    const data = new FormData(this.form ?? undefined);
    const address = new URLSearchParams();
    for (const [key, value] of data) if (typeof value === 'string') address.set(key, value);
    const state = readState(address);
    const written = writeState(state).toString();
    if (written === this.asked) return;
    this.asked = written;
    history.replaceState(null, '', written === '' ? location.pathname : `?${written}`);
    void this.show(state);
  }

  private async show(state: SearchState): Promise<void> {
    const run = ++this.running;
    const list = this.find('[data-results]');
    const status = this.find('[data-result-count]');
    const more = this.find('[data-more]');
    if (state.query === '' && Object.keys(state.filters).length === 0) {
      list.replaceChildren();
      status.textContent = '';
      more.hidden = true;
      this.find('[data-search-choices]').hidden = true;
      return;
    }
    try {
      const answer = await search(state);
      const first = await answer.page(0, resultsPerPage);
      if (run !== this.running) return;
      list.replaceChildren(...first.map((result) => this.entry(result)));
      status.textContent = this.countText(answer.total, state.query);
      this.fillChoices(answer.counts['section'] ?? {}, state.filters.section ?? '');
      let shown = first.length;
      more.hidden = shown >= answer.total;
      more.onclick = async () => {
        const next = await answer.page(shown, resultsPerPage);
        const entries = next.map((result) => this.entry(result));
        list.append(...entries);
        entries[0]?.querySelector('a')?.focus();
        shown += next.length;
        more.hidden = shown >= answer.total;
      };
    } catch (error) {
      console.error(error);
      if (run === this.running) status.textContent = this.dataset['failed'] ?? '';
    }
  }

  private countText(total: number, query: string): string {
    if (total === 0) return (this.dataset['none'] ?? '').replace('{query}', query);
    if (total === 1) return this.dataset['countOne'] ?? '';
    return (this.dataset['count'] ?? '').replace('{count}', String(total));
  }

  private fillChoices(counts: Readonly<Record<string, number>>, chosen: string): void {
    const labels = (
      JSON.parse(this.dataset['labels'] ?? '{}') as Record<string, Record<string, string>>
    )['section'];
    const select = this.control('section');
    const option = (value: string, text: string) =>
      new Option(text, value, false, value === chosen);
    const values = Object.keys(counts).filter(
      (value) => (counts[value] ?? 0) > 0 || value === chosen,
    );
    select.replaceChildren(
      option('', this.dataset['all'] ?? ''),
      ...values.map((value) =>
        option(value, `${labels?.[value] ?? value} (${counts[value] ?? 0})`),
      ),
    );
    this.find('[data-search-choices]').hidden = false;
  }

  private entry(result: SearchResult): HTMLElement {
    const template = this.find('template');
    if (!(template instanceof HTMLTemplateElement)) throw new Error('lc-search: no template.');
    const entry = template.content.cloneNode(true) as DocumentFragment;
    const link = entry.querySelector('a');
    if (link) {
      link.href = result.url;
      link.textContent = result.title;
    }
    const labels = JSON.parse(this.dataset['labels'] ?? '{}') as Record<
      string,
      Record<string, string>
    >;
    const section = entry.querySelector('[data-part="section"]');
    if (section) section.textContent = labels['section']?.[result.section ?? ''] ?? '';
    entry.querySelector('[data-part="excerpt"]')?.append(
      ...result.excerpt.map(({ text, match }) => {
        if (!match) return document.createTextNode(text);
        const mark = document.createElement('mark');
        mark.textContent = text;
        return mark;
      }),
    );
    const item = entry.firstElementChild;
    if (!(item instanceof HTMLElement)) throw new Error('lc-search: the template has no entry.');
    return item;
  }

  private control(name: string): HTMLInputElement | HTMLSelectElement {
    const control = this.find(`[name="${name}"]`);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
    throw new Error(`lc-search: ${name} is not a field.`);
  }

  private find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`lc-search lacks ${selector}.`);
    return element;
  }
}

customElements.define('lc-search', SearchPage);
