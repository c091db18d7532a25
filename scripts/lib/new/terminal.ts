import { createInterface } from 'node:readline/promises';
import { CommandError } from '../report/run-command.ts';

/** Asks one question and waits for the answer, without the spaces around it. */
export type Ask = (question: string) => Promise<string>;

/** Whether somebody sits at the terminal who can answer. */
export function isTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/**
 * Lets a conversation ask its questions on the terminal.
 *
 * @throws CommandError when the input ends before the conversation does (Ctrl-C, Ctrl-D)
 */
export async function onTerminal<Answer>(
  conversation: (ask: Ask) => Promise<Answer>,
): Promise<Answer> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<never>((_resolve, reject) => {
    terminal.once('close', () => {
      reject(new CommandError('\nNothing was changed: the questions were not answered.'));
    });
  });
  const ask: Ask = async (question) =>
    (await Promise.race([terminal.question(question), closed])).trim();
  try {
    return await Promise.race([conversation(ask), closed]);
  } finally {
    terminal.close();
  }
}
