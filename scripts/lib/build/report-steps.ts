/** A step of the build and how long it took, in milliseconds. */
export interface StepTime {
  readonly name: string;
  readonly duration: number;
}

/** Says how far a step is: `done` of `all`. */
export type ShowProgress = (done: number, all: number) => void;

/** Redraws one line of a terminal; elsewhere, such as in a log, progress is not shown. */
function progressLine(name: string): ShowProgress {
  if (!process.stdout.isTTY) return () => undefined;
  let shown = '';
  return (done, all) => {
    const percent = `${String(Math.floor((100 * done) / Math.max(all, 1)))} %`;
    if (percent === shown) return;
    shown = percent;
    process.stdout.write(`\r  ${name}: ${percent} `);
    if (done === all) process.stdout.write('\r\u001B[K');
  };
}

/** Names the steps of a build as they begin, shows how far they are, and keeps how long each took. */
export class StepReport {
  readonly times: StepTime[] = [];

  async run<Result>(
    name: string,
    work: (progress: ShowProgress) => Promise<Result>,
  ): Promise<Result> {
    const started = performance.now();
    console.log(`\n▸ ${name}`);
    const result = await work(progressLine(name));
    const duration = performance.now() - started;
    this.times.push({ name, duration });
    console.log(`  ${name}: ${(duration / 1000).toFixed(1)} s`);
    return result;
  }
}
