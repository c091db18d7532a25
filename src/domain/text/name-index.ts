import { foldText } from './fold.ts';

/** The forms of one thing: its names and aliases. */
type Forms = readonly string[];

/** Things by their names, whatever marks and case these are written in. */
export interface NameIndex {
  readonly things: readonly Forms[];
  /** Places in `things`, by folded form. */
  readonly byForm: ReadonlyMap<string, readonly number[]>;
  /** Characters of the longest form that begins in Chinese. */
  readonly longestHan: number;
}

const han = /^\p{Script=Han}/u;
/** Names shorter than this stand in too many texts to tell anything. */
const shortestName = 2;

/** Stretches of a text that may be names: runs of words, and runs of characters that begin in Chinese. */
function stretches(text: string, longestHan: number): Set<string> {
  const found = new Set<string>();
  const words = text.split(' ');
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= words.length; end++) {
      found.add(words.slice(start, end).join(' '));
    }
  }
  for (let start = 0; start < text.length; start++) {
    if (!han.test(text.slice(start, start + 2))) continue;
    for (let length = 1; length <= Math.min(longestHan, text.length - start); length++) {
      found.add(text.slice(start, start + length));
    }
  }
  return found;
}

/** Makes an index of things by their forms. */
export function nameIndex(things: readonly Forms[]): NameIndex {
  const byForm = new Map<string, number[]>();
  for (const [place, forms] of things.entries()) {
    for (const form of forms.map(foldText)) {
      const known = byForm.get(form);
      if (known) known.push(place);
      else byForm.set(form, [place]);
    }
  }
  const lengths = [...byForm.keys()].filter((form) => han.test(form)).map(({ length }) => length);
  return { things, byForm, longestHan: Math.max(0, ...lengths) };
}

function thingsNamed({ things, byForm }: NameIndex, names: Iterable<string>): Forms[] {
  const places = new Set([...names].flatMap((name) => byForm.get(name) ?? []));
  return [...places].sort((a, b) => a - b).flatMap((place) => [things[place] ?? []]);
}

/** Things that one of the texts is a name of, in their order. */
export function thingsCalled(index: NameIndex, texts: readonly string[]): Forms[] {
  return thingsNamed(index, texts.map(foldText));
}

/** Things that a text names, in their order: whole words of it; Chinese has no spaces between words. */
export function thingsWithin(index: NameIndex, text: string): Forms[] {
  const found = [...stretches(foldText(text), index.longestHan)];
  return thingsNamed(
    index,
    found.filter((name) => name.length >= shortestName),
  );
}
