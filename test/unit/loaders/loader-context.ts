import type { Loader } from 'astro/loaders';

type Context = Parameters<Loader['load']>[0];
type DataEntry = NonNullable<ReturnType<Context['store']['get']>>;

/** What a loader put into its collection, and a way to tell it that a file changed. */
export interface LoaderRun {
  readonly entries: Map<string, Record<string, unknown>>;
  /** Ids that were set, in order. */
  readonly loaded: readonly string[];
  readonly errors: string[];
  /** Tells the loader, as the watcher of the preview does, and waits until it has read. */
  changed(event: 'add' | 'change' | 'unlink', file: string): Promise<void>;
}

/** What is kept from one run to the next, as Astro keeps it in its cache. */
export interface Kept {
  readonly entries: Map<string, DataEntry>;
  readonly meta: Map<string, string>;
}

/** Runs a loader with a store and a watcher of our own; `kept` is what an earlier run has left. */
export async function runLoader(
  loader: Loader,
  kept: Kept = { entries: new Map(), meta: new Map() },
): Promise<LoaderRun> {
  const entries = new Map([...kept.entries].map(([id, { data }]) => [id, data] as const));
  const loaded: string[] = [];
  const errors: string[] = [];
  const listeners = new Map<string, ((file: string) => void)[]>();
  const context = {
    store: {
      clear: () => {
        entries.clear();
        kept.entries.clear();
      },
      get: (id: string) => kept.entries.get(id),
      keys: () => [...entries.keys()],
      set: (entry: DataEntry) => {
        entries.set(entry.id, entry.data);
        kept.entries.set(entry.id, entry);
        loaded.push(entry.id);
        return true;
      },
      delete: (id: string) => entries.delete(id) && kept.entries.delete(id),
    },
    meta: kept.meta,
    parseData: ({ data }: { data: Record<string, unknown> }) => Promise.resolve(data),
    logger: {
      error: (message: string) => errors.push(message),
      info: () => undefined,
      warn: () => undefined,
    },
    watcher: {
      add: () => undefined,
      on: (event: string, listener: (file: string) => void) => {
        listeners.set(event, [...(listeners.get(event) ?? []), listener]);
      },
    },
  } as unknown as Context;
  await loader.load(context);
  return {
    entries,
    loaded,
    errors,
    async changed(event, file) {
      for (const listener of listeners.get(event) ?? []) listener(file);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
