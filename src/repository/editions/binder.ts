import type { Locale } from '../../config/locales.ts';
import type { Entry, FactRow, Phrase, StepRow } from '../../domain/edition/edition.ts';
import { blocksInBook, openingOf } from '../../prose/in-book.ts';
import { SourceRegister } from '../../domain/edition/source-register.ts';
import { localizedName } from '../../domain/glossary-name.ts';
import { localizeItem, type Item, type LocalizedItem } from '../../domain/item.ts';
import { textFor, type Localized } from '../../domain/localize.ts';
import { translate, type Translations } from '../../i18n/translator.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { itemPath } from '../../routing/paths.ts';
import type { FormerDistrict } from '../../schemas/localities.ts';
import type { KeyFact } from '../../schemas/shared/measure.ts';

/** Id of the part of a book that tells of an item. */
export function partId({ collection, slug }: Pick<Item, 'collection' | 'slug'>): string {
  return `${collection}-${slug}`;
}

interface EntryForm {
  readonly level: Entry['level'];
  /** How much of the body is told; a summary alone stands in its stead. */
  readonly body: 'whole' | 'opening' | 'none';
  readonly facts?: readonly FactRow[];
  readonly steps?: readonly StepRow[];
}

/** Binds items into one book of one language: numbers their sources, leads their links. */
export class Binder {
  readonly locale: Locale;
  readonly translations: Translations;
  readonly register: SourceRegister;
  readonly #targets: ReadonlyMap<string, string>;
  readonly #formerTerritories: Readonly<Record<string, Localized<string>>>;

  constructor(
    locale: Locale,
    items: readonly Item[],
    formerTerritories: Readonly<Record<string, Localized<string>>>,
  ) {
    this.locale = locale;
    this.translations = translate(locale);
    this.register = new SourceRegister(items.flatMap(({ facts }) => facts.sources));
    this.#targets = new Map(items.map((item) => [itemPath(item), partId(item)]));
    this.#formerTerritories = formerTerritories;
  }

  /** A text of the interface, or another in the book's own language. */
  phrase(text: string): Phrase {
    return { text, locale: this.locale };
  }

  /** The best words of a short text. */
  best(text: Localized<string>): Phrase {
    const { words, locale } = textFor(text, this.locale);
    return { text: words, locale };
  }

  /** A district that ended, as the heading above what lies there; without its kind where that is foreign. */
  formerArea({ name, bareName = name }: FormerDistrict): Phrase {
    const shown = localizedName(name[this.locale] === undefined ? bareName : name, this.locale);
    return this.phrase(this.translations.t('edition.formerArea', { name: shown.text }));
  }

  /** An item as a part of the book; what it says first takes the first numbers. */
  entry(item: Item, { level, body, facts = [], steps = [] }: EntryForm): Entry {
    const localized = localizeItem(item, this.locale);
    const { words, wordsLocale } = localized;
    const { sources } = item.facts;
    const own =
      body === 'whole'
        ? words.prose.blocks
        : body === 'opening'
          ? openingOf(words.prose.blocks)
          : [];
    const blocks = blocksInBook(own, {
      prefix: partId(item),
      shift: level - 1,
      numberOf: (id) => this.register.marksOf(sources, [id])[0],
      targetOf: (address) => this.#targets.get(address),
    });
    return {
      ...{ kind: 'entry', id: partId(item), level, facts, steps, blocks },
      ...(level > 2 && { title: { text: words.title, locale: wordsLocale } }),
      ...(level > 2 && { summary: { text: words.summary, locale: wordsLocale } }),
      localized: this.#numbered(localized),
    };
  }

  /** The item with the sources of the book for its own: components look them up by number. */
  #numbered(localized: LocalizedItem): LocalizedItem {
    const sources = this.register.list.flatMap(({ number, accessed, ...source }) =>
      accessed === undefined ? [] : [{ ...source, accessed, id: String(number) }],
    );
    return {
      ...localized,
      item: { ...localized.item, facts: { ...localized.item.facts, sources } },
    };
  }

  /** The numbers that an item leads with. */
  keyFacts(item: Item, chosen: readonly KeyFact[] = item.facts.keyFacts ?? []): FactRow[] {
    const { words, wordsLocale } = localizeItem(item, this.locale);
    const { t, format } = this.translations;
    return chosen.map((fact) => {
      const former = this.#formerTerritories[fact.province ?? ''];
      const note = [
        former && this.best(former).text,
        t('item.asOfDate', { date: format.date(fact.asOf) }),
      ].filter((part) => part !== undefined);
      return {
        label: { text: words.keyFacts?.[fact.id] ?? fact.id, locale: wordsLocale },
        text: this.phrase(measureText(fact.value, fact.unit, fact.qualifier, this.translations)),
        note: this.phrase(note.join(t('chrome.comma'))),
        marks: this.register.marksOf(item.facts.sources, [fact.source]),
      };
    });
  }

  /** A fact in the book's own language. */
  row(label: string, text: string, marks: readonly number[] = [], note?: string): FactRow {
    return {
      label: this.phrase(label),
      text: this.phrase(text),
      marks,
      note: note === undefined ? undefined : this.phrase(note),
    };
  }
}
