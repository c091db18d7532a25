import type { CollectionId } from '../../../../src/config/collections.ts';
import type { Finding } from '../../../../src/source/finding.ts';
import type { ItemUnderTrial } from './item-under-trial.ts';

/** One thing that an editor does to an item; a promise is awaited. */
export type Change = (item: ItemUnderTrial) => unknown;

/** Where a variation is made: an item of a collection, of any, or the files that all items share. */
export type Ground = CollectionId | 'any' | 'data';

interface Variation {
  /** What somebody did, in words. */
  readonly what: string;
  readonly in: Ground;
  /** The item's facts.yml has to match. */
  readonly with?: RegExp;
  /** It touches what other items rest on, so nothing else may happen in its copy of the content. */
  readonly alone?: boolean;
  readonly change: Change;
}

/** A change that the check has to name. */
export interface Broken extends Variation {
  /** File in the item's folder, or from `content/` on if it begins with `/`; without extension for words: `en`. */
  readonly file: string;
  /** Rules that may name it. */
  readonly rule: string | readonly string[];
  /** Text of a line on which one of the findings has to stand. */
  readonly at?: string;
  /** An error, unless the documents speak of a warning. */
  readonly severity?: Finding['severity'];
}

/** A change after which the check has nothing more to say than before. */
export type Sound = Variation;
