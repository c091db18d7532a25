import type source from './locales/vi/index.ts';

/** The words of the interface as the source locale has them. */
export type Messages = typeof source;

/** Plural forms are one key: `results_one` and `results_other` are both `results`. */
type WithoutPlural<Key> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Key;

/** All leaves of a message tree as dotted keys. */
type LeafKey<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${LeafKey<Tree[Key]>}`;
}[keyof Tree & string];

/** Keys are typed from the source locale; the others are held to it by `Complete`. */
export type MessageKey = LeafKey<Messages>;

type Missing<Tree> = Exclude<MessageKey, LeafKey<Tree>>;
type Surplus<Tree> = Exclude<LeafKey<Tree>, MessageKey>;

/** A locale's tree is complete when this is `true`; otherwise the type names the keys. */
export type Complete<Tree> = [Missing<Tree>, Surplus<Tree>] extends [never, never]
  ? true
  : { missing: Missing<Tree>; surplus: Surplus<Tree> };
