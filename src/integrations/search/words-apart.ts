/** Where a word ends in a language without spaces: seen by no reader, and by Pagefind as a space. */
const wordEnd = '\u200B';
const han = /\p{Script=Han}{2,}/gu;

/**
 * Sets the words of a language without spaces apart as the browser does with a question
 * (`Intl.Segmenter`, Unicode Standard Annex 29): what is asked and what is kept are cut at the same
 * places, and Pagefind need not look for words itself, which takes twice as long. A run of characters
 * that comes again, such as a name or a label, is cut once.
 *
 * @returns a function of a text with tags; tags stay as they are
 */
export function wordsApart(language: string): (html: string) => string {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const known = new Map<string, string>();
  const cut = (run: string): string => {
    const kept = known.get(run);
    if (kept !== undefined) return kept;
    const words = Array.from(segmenter.segment(run), ({ segment }) => segment).join(wordEnd);
    known.set(run, words);
    return words;
  };
  return (html) => html.replaceAll(/[^<>]+(?=<|$)/g, (text) => text.replaceAll(han, cut));
}
