type Asked = readonly (string | number | undefined)[];

/**
 * Keeps what was worked out once: a portal writes the same dates and numbers on thousands of pages, and
 * a formatter of Intl takes longer to make than to use. Holds as many answers as the content has values.
 */
export function kept<Words extends Asked, Answer>(
  work: (...asked: Words) => Answer,
): (...asked: Words) => Answer {
  const known = new Map<string, Answer>();
  return (...asked) => {
    const key = asked.length === 1 ? String(asked[0]) : asked.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = work(...asked);
    known.set(key, answer);
    return answer;
  };
}
