import type { Locale } from '../config/locales.ts';
import en from './locales/en/index.ts';
import vi from './locales/vi/index.ts';
import zh from './locales/zh/index.ts';

/** The words of the interface, one tree of strings per locale. */
export const messages = { vi, en, zh } as const satisfies Record<Locale, object>;

/** Plural forms are one key: `results_one` and `results_other` are both `results`. */
type WithoutPlural<Key> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Key;

/** All leaves of a message tree as dotted keys. */
type LeafKey<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${LeafKey<Tree[Key]>}`;
}[keyof Tree & string];

/** Keys are typed from the source locale; the others are held to it below. */
export type MessageKey = LeafKey<typeof vi>;

type Missing<Tree> = Exclude<MessageKey, LeafKey<Tree>>;
type Surplus<Tree> = Exclude<LeafKey<Tree>, MessageKey>;

/** A locale's tree is complete when this is `true`; otherwise the type names the keys. */
type Complete<Tree> = [Missing<Tree>, Surplus<Tree>] extends [never, never]
  ? true
  : { missing: Missing<Tree>; surplus: Surplus<Tree> };

/** A missing or surplus key makes its line a type error that names it. */
export const complete: { [Code in Locale]: Complete<(typeof messages)[Code]> } = {
  vi: true,
  en: true,
  zh: true,
};
