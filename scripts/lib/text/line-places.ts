/** Line and column of a character, both from 1; columns count UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the line of an index of a text. The lines are counted once, so that thousands of findings in
 * one file stay quick.
 */
export function linePlaces(text: string): (index: number) => LinePlace {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: index - (starts[low] ?? 0) + 1 };
  };
}
