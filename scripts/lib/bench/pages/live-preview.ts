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

/** One Markdown file and the page that shows it. */
const edited = { file: 'places/fansipan/en.md', address: '/en/tourism/places/fansipan/' };

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await ended;
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
  try {
    await waitForAnswer(address, (text) => text.includes('</html>'));
    const times: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      const words = `Saved words number ${String(round)}`;
      const started = performance.now();
      appendFileSync(path.join(content, edited.file), `\n${words}.\n`);
      await waitForAnswer(address, (text) => text.includes(words), { pause });
      times.push(performance.now() - started);
    }
    return times;
  } finally {
    await stop(child);
  }
}
