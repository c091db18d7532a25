// @ts-check
import { spawn } from 'node:child_process';

/** @typedef {{ code: number, signal: NodeJS.Signals | null }} ChildEnd how a child process ended */

/** @type {NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Calls back when the process that started this one ends. npm runs a script through a shell that
 * ends at SIGTERM without passing it on; without this a stopped `npm start` would go on serving.
 * @param {() => void} onEnd
 * @returns {() => void} stops watching
 */
function watchParent(onEnd) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onEnd();
  }, 250);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Runs a program with this process's input and output and waits for its end. Signals are passed on;
 * a terminal already sends SIGINT to both, so it is passed on only where there is none. Under npm
 * the end of the parent process ends the child.
 * @param {string} program
 * @param {string[]} words arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<ChildEnd>} rejects when the program cannot be started
 */
export function runChild(program, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'inherit', ...options });
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    for (const signal of passedOn) process.on(signal, passOn);
    const isUnderNpm = Boolean(process.env['npm_lifecycle_event']);
    const stopWatching = isUnderNpm ? watchParent(() => child.kill('SIGTERM')) : () => undefined;
    const release = () => {
      stopWatching();
      for (const signal of passedOn) process.off(signal, passOn);
    };
    child.on('error', (error) => {
      release();
      reject(error);
    });
    child.on('close', (code, signal) => {
      release();
      resolve({ code: code ?? 1, signal });
    });
  });
}
