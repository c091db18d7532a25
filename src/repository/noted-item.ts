import { localeCodes } from '../config/locales.ts';
import type { Localized } from '../domain/localize.ts';
import { referenceOf, type Item, type ItemWords } from '../domain/item.ts';
import { digestOf, nameMark } from '../reads/digest.ts';
import { noteRead, questionOf } from '../reads/reads.ts';

/** Parts of an item that change apart from one another: facts, pictures, the words of each language. */
type Part = string;

/** The kind of question under which the parts of items are noted. */
export const itemReads = 'item';

const partsOf = new WeakMap<Item, ReadonlyMap<Part, () => unknown>>();
const digests = new WeakMap<Item, Map<Part, string>>();

/** The digest of a part of an item, worked out once; of a part that it lacks as well. */
export function partDigest(item: Item, part: Part): string {
  const known = digests.get(item) ?? new Map<Part, string>();
  digests.set(item, known);
  const digest = known.get(part) ?? digestOf(partsOf.get(item)?.get(part)?.());
  known.set(part, digest);
  return digest;
}

/**
 * An item that notes which of its parts a page reads, so that the page is made again only when one of
 * these changes. In an answer that is compared it stands by its name.
 */
export function notedItem(plain: Item): Item {
  const reference = referenceOf(plain);
  const noteOf = (part: Part) => {
    const question = questionOf(itemReads, [reference, part]);
    const digest = () => partDigest(item, part);
    return () => {
      noteRead(question, digest);
    };
  };
  const [noteFacts, noteLanguages, notePictures] = [
    noteOf('facts'),
    noteOf('languages'),
    noteOf('pictures'),
  ];
  const words: Localized<ItemWords> = {};
  for (const locale of localeCodes) {
    const own = plain.words[locale];
    const note = noteOf(`words ${locale}`);
    Object.defineProperty(words, locale, {
      enumerable: own !== undefined,
      get: () => {
        note();
        return own;
      },
    });
  }
  const item: Item = {
    collection: plain.collection,
    slug: plain.slug,
    get facts() {
      noteFacts();
      return plain.facts;
    },
    get words() {
      noteLanguages();
      return words;
    },
    get pictures() {
      notePictures();
      return plain.pictures;
    },
  };
  Object.defineProperty(item, nameMark, { value: reference });
  partsOf.set(
    item,
    new Map<Part, () => unknown>([
      ['facts', () => plain.facts],
      ['languages', () => Object.keys(plain.words)],
      // Their names alone: Astro publishes the original of a picture whose address anyone reads, and a
      // picture that changes makes every page anew (`src/integrations/pages/inputs.ts`).
      ['pictures', () => Object.keys(plain.pictures)],
      ...localeCodes.map((locale) => [`words ${locale}`, () => plain.words[locale]] as const),
    ]),
  );
  return item;
}
