/** What a figure counts. */
export type Unit =
  'ms' | 'us' | 'bytes' | 'pages' | 'files' | 'ratio' | 'score' | 'requests' | 'shift';

/** One measured figure and the run that it is of. */
export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  /** The run: ISO 8601 and the commit that was checked out. */
  readonly date: string;
  readonly commit: string;
}

/** Figures by their stable key, such as `scale.9000.ours.search.wall`. */
export type Figures = Readonly<Record<string, Figure>>;

/** The machine that a run measured on; figures of another say nothing of this one. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: number;
  readonly system: string;
}

/** What `reports/bench.json` holds. */
export interface BenchRecord {
  readonly machine: Machine;
  readonly node: string;
  readonly date: string;
  readonly commit: string;
  /** Figures of this run, and of earlier runs on this machine those that it did not measure. */
  readonly figures: Figures;
}

/** Takes the figures of a run as they come; a value that could not be measured is left out. */
export class FigureList {
  readonly #values = new Map<string, { value: number; unit: Unit }>();

  add(key: string, value: number | undefined, unit: Unit): void {
    if (value === undefined || !Number.isFinite(value)) return;
    const digits = unit === 'ratio' || unit === 'shift' ? 1000 : 1;
    this.#values.set(key, { value: Math.round(value * digits) / digits, unit });
  }

  get(key: string): number | undefined {
    return this.#values.get(key)?.value;
  }

  /** All figures with the run that they are of, sorted by key. */
  of(run: { readonly date: string; readonly commit: string }): Figures {
    const sorted = [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([key, figure]) => [key, { ...figure, ...run }]));
  }
}

/** Whether figures of one say something of the other. */
export const isSameMachine = (a: Machine, b: Machine) =>
  a.processor === b.processor && a.cores === b.cores && a.system === b.system;

/** The record of a run over that of earlier ones, which keeps what this run did not measure. */
export function mergeRecords(run: BenchRecord, last: BenchRecord | undefined): BenchRecord {
  if (!last || !isSameMachine(run.machine, last.machine)) return run;
  const all = { ...last.figures, ...run.figures };
  const sorted = Object.keys(all).sort();
  return {
    ...run,
    figures: Object.fromEntries(
      sorted.flatMap((key) => {
        const figure = all[key];
        return figure ? [[key, figure] as const] : [];
      }),
    ),
  };
}

/** A figure of this run beside the last one: from −100 on, in per cent; undefined where nothing compares. */
export function changeInPercent(now: Figure, last: Figure | undefined): number | undefined {
  if (!last || last.value === 0 || last.unit !== now.unit) return undefined;
  return (now.value / last.value - 1) * 100;
}
