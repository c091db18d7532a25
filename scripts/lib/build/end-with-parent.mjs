// @ts-check
/**
 * Loaded before a step of the build. Its input is a pipe from the build: when the build is killed, the
 * pipe closes, and the step ends too instead of writing on beside the next build.
 */
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.stdin.on('end', () => process.kill(process.pid, 'SIGKILL'));
  process.stdin.resume();
  // Waiting for the end must not keep the step running. A pipe is a socket, which can be unreferenced.
  /** @type {{ unref?: () => void }} */ (process.stdin).unref?.();
}
