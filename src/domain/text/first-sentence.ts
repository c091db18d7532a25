const sentence = /.*?(?:[.?!](?=\s|$)|[。？！])\s*/suy;

/**
 * The beginning of a text in whole sentences, in Latin or Chinese punctuation.
 *
 * @param atLeast characters below which a further sentence is taken
 */
export function firstSentence(text: string, atLeast = 0): string {
  let taken = '';
  while (taken === '' || taken.trim().length < atLeast) {
    sentence.lastIndex = taken.length;
    const next = sentence.exec(text)?.[0];
    if (next === undefined) return taken === '' ? text : taken.trim();
    taken += next;
  }
  return taken.trim();
}
