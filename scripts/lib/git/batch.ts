/**
 * Reads the output of `git cat-file --batch`: one answer for each question, in their order;
 * `undefined` for what does not exist.
 */
export function parseBatch(output: Buffer): (string | undefined)[] {
  const answers: (string | undefined)[] = [];
  let index = 0;
  while (index < output.length) {
    const end = output.indexOf(0x0a, index);
    if (end < 0) break;
    const header = output.toString('utf8', index, end);
    const size = Number(/ (?:blob|tree|commit|tag) (\d+)$/.exec(header)?.[1] ?? Number.NaN);
    index = end + 1;
    if (Number.isNaN(size)) {
      answers.push(undefined);
    } else {
      answers.push(output.toString('utf8', index, index + size));
      index += size + 1;
    }
  }
  return answers;
}
