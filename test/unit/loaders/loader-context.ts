import type { Loader } from 'astro/loaders';

type Context = Parameters<Loader['load']>[0];

/** What a loader put into its collection, and a way to tell it that a file changed. */
export interface LoaderRun {
  readonly entries: Map<string, Record<string, unknown>>;
  readonly errors: string[];
  /** Tells the loader, as the watcher of the preview does, and waits until it has read. */
  changed(event: 'add' | 'change' | 'unlink', file: string): Promise<void>;
}

/** Runs a loader with a store and a watcher of our own. */
export async function runLoader(loader: Loader): Promise<LoaderRun> {
  const entries = new Map<string, Record<string, unknown>>();
  const errors: string[] = [];
  const listeners = new Map<string, ((file: string) => void)[]>();
  const context = {
    store: {
      clear: () => {
        entries.clear();
      },
      set: ({ id, data }: { id: string; data: Record<string, unknown> }) => {
        entries.set(id, data);
        return true;
      },
      delete: (id: string) => entries.delete(id),
    },
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
    errors,
    async changed(event, file) {
      for (const listener of listeners.get(event) ?? []) listener(file);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
