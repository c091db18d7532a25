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
const firstSaves = 10;

/** One Markdown file and the page that shows it. */
const edited = { file: 'places/fansipan/en.md', address: '/en/tourism/places/fansipan/' };

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Saves until the preview sees it. @throws Error when it sees none of the saves */
async function beginToWatch(save: (words: string, patience: number) => Promise<void>) {
  for (let count = 1; ; count++) {
    try {
      await save(`First words, saved ${String(count)} times`, firstLook);
      return;
    } catch (error) {
      if (count === firstSaves) throw error;
    }
  }
}

/**
 * Starts `npm run dev`'s script and measures, from saving a Markdown file to the page that has the
 * new words.
 * @returns milliseconds of each round
 * @throws Error when the preview does not answer within a minute
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
  const save = (words: string, patience?: number) => {
    appendFileSync(path.join(content, edited.file), `\n${words}.\n`);
    return waitForAnswer(address, (text) => text.includes(words), { pause, patience });
  };
  try {
    await waitForAnswer(address, (text) => text.includes('</html>'));
    await beginToWatch(save);
    const times: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      const started = performance.now();
      await save(`Saved words number ${String(round)}`);
      times.push(performance.now() - started);
    }
    return times;
  } finally {
    await stop(child);
  }
}
