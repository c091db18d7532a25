import type { SearchAnswer } from '../../search/answer.ts';
import { countIn, search, searchNames } from '../../search/client.ts';
import { filterKeys, resultsPerPage } from '../../search/keys.ts';
import { readState, writeState, type SearchState } from '../../search/state.ts';
import { LateAddress } from './late-address.ts';
import { nextFrame } from './next-frame.ts';
import { countText, fillChoices, resultEntry, showResults, type Labels } from './search-view.ts';

/** Milliseconds without a letter after which a reader is taken to have stopped typing. */
const restOfTyping = 150;

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** With fewer results than this, other languages are asked too. */
const few = 3;

/**
 * `lc-search`: the search page. Reads the address, searches as the reader types, writes the address
 * back, announces the count. Words and labels come from `data-*`; results are text nodes only.
 */
class SearchPage extends HTMLElement {
  private form: HTMLFormElement | null = null;
  private knownLabels: Labels | undefined;
  private readonly address = new LateAddress();
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
    this.find('[data-clear]').addEventListener('click', () => {
      for (const key of filterKeys) this.control(key).value = '';
      this.changed();
      this.control('q').focus();
    });
    // Whoever follows a result comes back to the question as it was last.
    this.addEventListener('click', this.address.writeNow);
    window.addEventListener('popstate', () => {
      this.address.forget();
      // A jump within the page, such as the skip link's, asks for nothing new.
      const state = readState(new URLSearchParams(location.search));
      if (writeState(state).toString() !== this.asked) this.restore();
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
    this.address.write(written);
    void this.show(state);
  }

  private async show(state: SearchState): Promise<void> {
    const run = ++this.running;
    if (state.query === '' && Object.keys(state.filters).length === 0) {
      this.clear();
      return;
    }
    try {
      const early = await searchNames(state, this.locale);
      // Counted and announced is the whole answer alone.
      if (early) this.showFirst(run, early);
      const answer = await search(state, this.locale);
      const first = this.showFirst(run, answer);
      if (run !== this.running) return;
      this.find('[data-result-count]').textContent = countText(answer, state.query, this.dataset);
      this.find('[data-help]').hidden = answer.total > 0;
      this.find('[data-clear]').hidden = Object.keys(state.filters).length === 0;
      this.offerMore(answer, first);
      // Hundreds of choices take longer than ten results: the answer is drawn before them, and those
      // that stand there are counted anew when the reader stops typing.
      await nextFrame();
      const choices = this.find('[data-search-choices]');
      if (!choices.hidden) await rest(restOfTyping);
      if (run !== this.running) return;
      fillChoices(this, answer.counts, state, {
        labels: this.labels,
        all: this.dataset['all'] ?? '',
      });
      choices.hidden = false;
      await this.lookElsewhere(run, state, answer.total);
    } catch (error) {
      console.error(error);
      if (run === this.running) {
        this.find('[data-result-count]').textContent = this.dataset['failed'] ?? '';
      }
    }
  }

  /** Shows the first page of an answer, unless a later question came; says how many results it has. */
  private showFirst(run: number, answer: SearchAnswer): number {
    const first = answer.page(0, resultsPerPage);
    if (run === this.running) {
      showResults(this.find('[data-results]'), first, (result) =>
        resultEntry(this.template, result, this.labels),
      );
    }
    return first.length;
  }

  private clear(): void {
    this.find('[data-results]').replaceChildren();
    this.find('[data-result-count]').textContent = '';
    for (const part of ['more', 'search-choices', 'help', 'elsewhere']) {
      this.find(`[data-${part}]`).hidden = true;
    }
  }

  private offerMore(answer: SearchAnswer, count: number): void {
    const more = this.find('[data-more]');
    let shown = count;
    more.hidden = shown >= answer.total;
    more.onclick = () => {
      const next = answer.page(shown, resultsPerPage);
      const entries = next.map((result) => resultEntry(this.template, result, this.labels));
      this.find('[data-results]').append(...entries);
      entries[0]?.querySelector('a')?.focus();
      shown += next.length;
      more.hidden = shown >= answer.total;
    };
  }

  /** Says where another language has more, when this one has little. */
  private async lookElsewhere(run: number, { query }: SearchState, total: number): Promise<void> {
    const list = this.find('[data-elsewhere]');
    list.hidden = true;
    if (query === '' || total >= few) return;
    const entries = [...list.querySelectorAll<HTMLElement>('[data-language]')];
    const counts = await Promise.all(
      entries.map((entry) => countIn(query, entry.dataset['language'] ?? '')),
    );
    if (run !== this.running) return;
    entries.forEach((entry, index) => {
      const count = counts[index] ?? 0;
      const link = entry.querySelector('a');
      entry.hidden = count <= total;
      if (!link) return;
      link.textContent = (entry.dataset['text'] ?? '').replace('{count}', String(count));
      link.search = `?${writeState({ query, filters: {}, sort: undefined }).toString()}`;
    });
    list.hidden = entries.every(({ hidden }) => hidden);
  }

  private get locale(): string {
    return this.dataset['locale'] ?? '';
  }

  private get labels(): Labels {
    this.knownLabels ??= JSON.parse(this.dataset['labels'] ?? '{}') as Labels;
    return this.knownLabels;
  }

  private get template(): HTMLTemplateElement {
    const template = this.find('template');
    if (!(template instanceof HTMLTemplateElement)) throw new Error('lc-search: no template.');
    return template;
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
