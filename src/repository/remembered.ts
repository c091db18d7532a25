import { digestOf } from '../reads/digest.ts';
import { comparable, noteRead, questionOf, unnoted } from '../reads/reads.ts';

/** What a question may be asked with: words, or nothing. */
type Words = readonly string[];

interface Entry<Answer> {
  readonly question: string;
  readonly answer: Promise<Answer>;
  digest?: string;
}

/** Milliseconds. */
const previewMemory = 200;

/**
 * A question to the content whose answer is worked out once a build, whoever asks: content does not
 * change while pages are made. In the live preview it holds for about as long as a page takes, and
 * until a change. Answers are shared: none may be changed by who gets it. A page that asks is made
 * again when the answer is another one; items in it count by their names (`src/reads`).
 *
 * @param name of the question, different from all others
 * @param answer works it out; values alone, no functions in it
 */
export function remembered<Asked extends Words, Answer>(
  name: string,
  answer: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  const known = new Map<string, Entry<Answer>>();

  const forget = () => {
    known.clear();
  };
  // What is asked from then on is kept by Astro until the next change.
  import.meta.hot?.on('astro:content-changed', forget);
  const ask = (asked: Asked) => {
    const key = asked.join('\n');
    const before = known.get(key);
    if (before) return before;
    const fresh: Entry<Answer> = {
      question: questionOf(name, asked),
      answer: unnoted(() => answer(...asked)),
    };
    if (import.meta.env.DEV && known.size === 0) setTimeout(forget, previewMemory);
    known.set(key, fresh);
    return fresh;
  };
  const digest = async (asked: Asked): Promise<string> => {
    const entry = ask(asked);
    return (entry.digest ??= digestOf(await entry.answer));
  };
  comparable(name, (asked) => digest(asked as unknown as Asked));

  return async (...asked) => {
    const entry = ask(asked);
    const value = await entry.answer;
    noteRead(entry.question, () => (entry.digest ??= unnoted(() => digestOf(value))));
    return value;
  };
}
