import { nearestWord } from '../../../src/source/nearest-word.ts';
import type { QuestionTexts } from './question-texts.ts';
import type { Ask } from './terminal.ts';

/** A conversation with an editor, in the editor's language. */
export interface Dialogue {
  readonly ask: Ask;
  readonly say: (text: string) => void;
  readonly texts: QuestionTexts;
}

interface Question<Value> {
  readonly question: string;
  /** What an empty answer stands for. */
  readonly offered: string;
  /** The value of an answer; `undefined` when it cannot be used. */
  readonly read: (answer: string) => Value | undefined;
  readonly refused: (answer: string) => string;
}

/** Asks until the answer can be used. */
export async function askUntil<Value>(
  { ask, say }: Dialogue,
  { question, offered, read, refused }: Question<Value>,
): Promise<Value> {
  for (;;) {
    const answer = (await ask(question)) || offered;
    const value = read(answer);
    if (value !== undefined) return value;
    say(refused(answer));
  }
}

interface Choice<Id extends string> {
  readonly heading: string;
  readonly question: string;
  readonly rows: readonly { readonly id: Id; readonly line: string }[];
  readonly offered: string;
}

/** Shows a numbered list and asks for one entry, by its number or its id. */
export function askForOne<Id extends string>(
  dialogue: Dialogue,
  { heading, question, rows, offered }: Choice<Id>,
): Promise<Id> {
  const width = Math.max(...rows.map(({ id }) => id.length));
  const lines = rows.map(
    ({ id, line }, index) => `${String(index + 1).padStart(3)}. ${id.padEnd(width)}  ${line}`,
  );
  dialogue.say([heading, ...lines].join('\n'));
  const ids = rows.map(({ id }) => id);
  return askUntil(dialogue, {
    question,
    offered,
    read: (answer) =>
      /^\d+$/.test(answer) ? ids[Number(answer) - 1] : ids.find((id) => id === answer),
    refused: (answer) => dialogue.texts.unknown(answer, nearestWord(answer, ids)),
  });
}
