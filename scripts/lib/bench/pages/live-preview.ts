import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { freePort, waitForAnswer } from './ports.ts';

interface PreviewFolders {
  /** A copy of the content folder; it is changed. */
  readonly content: string;
  readonly cache: string;
}

/** Milliseconds between two looks: asked without a breath, Astro answers with what it has at hand. */
const pause = 50;

/**
 * Milliseconds for a change made at once after the start: the preview still looks through all files
 * then, and of one that it has not come to it sees only the next change.
 */
const firstLook = 3000;
/** Milliseconds after which a later change that is not shown counts as not seen. */
const laterLook = 10_000;
const mostSaves = 10;

/** One Markdown file and the page that shows it. */
const edited = { file: 'places/fansipan/en.md', address: '/en/tourism/places/fansipan/' };

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await ended;
}

type Save = (words: string, patience: number) => Promise<void>;

/**
 * Saves until the preview shows it: Astro keeps the old store when a page is asked for in the instant in
 * which the store changes, which happens to who asks every few milliseconds, and not to an editor.
 *
 * @returns milliseconds of the save that was shown
 * @throws Error when it shows none of the saves
 */
async function saveUntilShown(save: Save, words: string, patience: number): Promise<number> {
  for (let count = 1; ; count++) {
    const started = performance.now();
    try {
      await save(`${words}, saved ${String(count)} times`, patience);
      return performance.now() - started;
    } catch (error) {
      if (count === mostSaves) throw error;
    }
  }
}

/**
 * Starts `npm run dev`'s script and measures, from saving a Markdown file to the page that has the
 * new words.
 * @returns milliseconds of each round
 * @throws Error when the preview does not answer within a minute, or shows no save
 */
export async function livePreviewTimes(
  { content, cache }: PreviewFolders,
  rounds: number,
): Promise<number[]> {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/dev.ts'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      CONTENT_DIR: content,
      CACHE_DIR: cache,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const address = `http://localhost:${String(port)}${edited.address}`;
  const save: Save = (words, patience) => {
    appendFileSync(path.join(content, edited.file), `\n${words}.\n`);
    return waitForAnswer(address, (text) => text.includes(words), { pause, patience });
  };
  try {
    await waitForAnswer(address, (text) => text.includes('</html>'));
    await saveUntilShown(save, 'First words', firstLook);
    const times: number[] = [];
    for (let round = 1; round <= rounds; round++)
      times.push(await saveUntilShown(save, `Saved words number ${String(round)}`, laterLook));
    return times;
  } finally {
    await stop(child);
  }
}
