/** A Han character or full-width sign. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Length of a text as a wall sets it, in letters: a Chinese character is as wide as two. */
export function lineLength(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}
