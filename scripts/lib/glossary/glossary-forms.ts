import type { Locale } from '../../../src/config/locales.ts';
import type { GlossaryEntry } from '../../../src/schemas/glossary.ts';
import type { DeepPartial } from '../../../src/source/salvage.ts';
import type { Content } from '../content/content.ts';

type Entry = DeepPartial<GlossaryEntry>;

/** A form of a name in one language. */
export interface GoodForm {
  readonly kind: 'good';
  readonly id: string;
  readonly form: string;
}

/** A form that must not stand in texts of one language. */
export interface WrongForm {
  readonly kind: 'wrong';
  readonly id: string;
  readonly form: string;
  readonly reason: string | undefined;
  readonly say: string | undefined;
  /** Ids of entries for which the same letters are right. */
  readonly exceptFor: readonly string[];
}

/** The approved form and the aliases of an entry in a language; Chinese may have none. */
export function goodForms(entry: Entry, locale: Locale): string[] {
  const approved = entry[locale];
  const aliases = (entry.aliases?.[locale] ?? []).filter((alias) => alias !== undefined);
  return approved === undefined ? aliases : [approved, ...aliases];
}

/** All entries that have an id. */
export function glossaryEntries({ data }: Content): (Entry & { readonly id: string })[] {
  return (data['glossary.yml']?.known ?? []).flatMap((entry) =>
    entry?.id === undefined ? [] : [{ ...entry, id: entry.id }],
  );
}

/** The forms of a language, good and wrong. */
export function formsOf(content: Content, locale: Locale): (GoodForm | WrongForm)[] {
  return glossaryEntries(content).flatMap((entry) => [
    ...goodForms(entry, locale).map((form): GoodForm => ({ kind: 'good', id: entry.id, form })),
    ...(entry.forbidden ?? []).flatMap((wrong): WrongForm[] =>
      wrong?.locale === locale && wrong.form !== undefined
        ? [
            {
              kind: 'wrong',
              id: entry.id,
              form: wrong.form,
              reason: wrong.reason,
              say: wrong.say ?? entry[locale],
              exceptFor: (wrong.exceptFor ?? []).filter((id) => id !== undefined),
            },
          ]
        : [],
    ),
  ]);
}
