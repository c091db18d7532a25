import { foldText } from '../domain/text/fold.ts';

/** A name as the open data has it. */
interface Term {
  readonly kind: string;
  readonly vi: string;
  readonly en: string;
  readonly zh: string | null;
  readonly pinyin: string | null;
  readonly aliases: readonly string[];
}

/** Rows shown at most; more are found by typing more. */
const shownAtMost = 30;

/**
 * `lc-term-search`: finds names in four writings as the reader types. The names are loaded with the
 * first key from `data-source`; rows are copied from the `template` inside, whose cells carry
 * `data-cell` (`vi`, `en`, `zh`, `pinyin`). Texts are set as text, never as HTML. Without it the
 * lists by kind stand below.
 */
class TermSearch extends HTMLElement {
  private terms: Promise<readonly { term: Term; text: string }[]> | undefined;

  connectedCallback(): void {
    const field = this.querySelector<HTMLElement>('[data-field]');
    const input = field?.querySelector('input');
    if (!field || !input) return;
    field.hidden = false;
    input.addEventListener('input', () => {
      void this.show(input.value);
    });
    if (input.value !== '') void this.show(input.value);
  }

  private load() {
    this.terms ??= fetch(this.dataset['source'] ?? '')
      .then((response) => response.json() as Promise<{ records: readonly Term[] }>)
      .then(({ records }) =>
        records.map((term) => ({
          term,
          text: ` ${foldText([term.vi, term.en, term.zh ?? '', term.pinyin ?? '', ...term.aliases].join(' '))}`,
        })),
      );
    return this.terms;
  }

  private async show(typed: string): Promise<void> {
    const wanted = foldText(typed);
    const table = this.querySelector<HTMLElement>('[data-results]');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const template = this.querySelector('template');
    if (!table || !status || !template) return;
    const all = wanted === '' ? [] : await this.load();
    const found = all.filter(({ text }) =>
      /^\p{Script=Han}/u.test(wanted) ? text.includes(wanted) : text.includes(` ${wanted}`),
    );
    const rows = found.slice(0, shownAtMost).map(({ term }) => this.row(template, term));
    table.querySelector('tbody')?.replaceChildren(...rows);
    table.hidden = rows.length === 0;
    const count = (this.dataset['count'] ?? '').replace('{count}', String(found.length));
    status.textContent =
      wanted === '' ? '' : found.length === 0 ? (this.dataset['none'] ?? '') : count;
  }

  private row(template: HTMLTemplateElement, term: Term): Node {
    const row = template.content.cloneNode(true) as DocumentFragment;
    for (const key of ['vi', 'en', 'zh', 'pinyin'] as const) {
      const cell = row.querySelector(`[data-cell="${key}"]`);
      if (cell) cell.textContent = term[key] ?? '';
    }
    return row;
  }
}

customElements.define('lc-term-search', TermSearch);
