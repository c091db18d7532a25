import { foldText } from './fold.ts';

/** The forms of one thing: its names and aliases. */
type Forms = readonly string[];

/** Finds things by their names, whatever marks and case they are written in; in the order given. */
export interface NameIndex {
  /** Things that one of the texts is a name of. */
  called(texts: readonly string[]): Forms[];
  /** Things that a text names: whole words of it; Chinese has no spaces between words. */
  within(text: string): Forms[];
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
  const longestHan = Math.max(
    0,
    ...[...byForm.keys()].filter((form) => han.test(form)).map(lengthOf),
  );
  const thingsNamed = (names: Iterable<string>): Forms[] => {
    const places = new Set([...names].flatMap((name) => byForm.get(name) ?? []));
    return [...places].sort((a, b) => a - b).flatMap((place) => [things[place] ?? []]);
  };
  return {
    called: (texts) => thingsNamed(texts.map(foldText)),
    within: (text) =>
      thingsNamed(
        [...stretches(foldText(text), longestHan)].filter((name) => name.length >= shortestName),
      ),
  };
}

const lengthOf = ({ length }: string): number => length;
