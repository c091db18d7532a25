/** What a question may be asked with: words, or nothing. */
type Words = readonly (string | undefined)[];

/**
 * A question to the content whose answer is worked out once a build, whoever asks: content does not
 * change while pages are made. In the live preview, where an editor may change it at any time, it is
 * worked out each time. Answers are shared: none may be changed by who gets it.
 */
export function remembered<Asked extends Words, Answer>(
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const known = new Map<string, Answer>();
  return (...asked) => {
    if (import.meta.env.DEV) return answer(...asked);
    const key = asked.join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const fresh = answer(...asked);
    known.set(key, fresh);
    return fresh;
  };
}
