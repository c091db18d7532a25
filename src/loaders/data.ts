import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { contentDirectory } from '../config/environment/content-directory.ts';
import { dataFileSchemas, figureSchema, type DataFileName } from '../schemas/data-files.ts';
import { readDataText } from '../source/data-text.ts';
import { displayPath } from '../source/item-folder.ts';
import { validateYaml } from '../source/validate.ts';
import type { YamlFile } from '../source/yaml-file.ts';
import { loadError } from './reading/load-error.ts';

type Entries = Iterable<readonly [id: string, data: Record<string, unknown>]>;

/**
 * Reads one YAML file against its schema.
 *
 * @throws Error naming file and line of every problem, or a file that is a link, a folder or a pipe
 */
function readData<Schema extends z.ZodType>(absolute: string, schema: Schema): z.infer<Schema> {
  const yaml = yamlOf(absolute);
  const validation = validateYaml(yaml, schema);
  if (!validation.data) throw loadError(validation.findings);
  return validation.data;
}

function yamlOf(absolute: string): YamlFile {
  try {
    return readDataText(absolute).yaml;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${displayPath(absolute)} cannot be read: ${reason}. Run: npm run check`, {
      cause,
    });
  }
}

/** Whether there is something under the name; a link that leads nowhere is there too. */
function isThere(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false }) !== undefined;
}

/** Loads a data file of the content folder; `entries` says what one entry of the collection is. */
export function dataFile<Name extends DataFileName>(
  name: Name,
  entries: (data: z.infer<(typeof dataFileSchemas)[Name]>) => Entries,
): Loader {
  return {
    name: `data:${name}`,
    load(context) {
      const file = path.join(contentDirectory(), name);
      const fill = () => {
        const data = isThere(file) ? readData(file, dataFileSchemas[name]) : undefined;
        context.store.clear();
        if (data === undefined) return;
        for (const [id, entry] of entries(data as z.infer<(typeof dataFileSchemas)[Name]>)) {
          context.store.set({ id, data: entry });
        }
      };
      fill();
      reloadOnChange(context, file, fill);
      return Promise.resolve();
    },
  };
}

/** Loads `figures/<id>.yml`, one entry a file. */
export function figureFiles(): Loader {
  return {
    name: 'data:figures',
    load(context) {
      const directory = path.join(contentDirectory(), 'figures');
      const fill = () => {
        const names = existsSync(directory) ? readdirSync(directory).sort() : [];
        const files = names
          .filter((name) => name.endsWith('.yml'))
          .map((name) => ({
            id: name.slice(0, -'.yml'.length),
            data: readData(path.join(directory, name), figureSchema),
          }));
        context.store.clear();
        for (const file of files) context.store.set(file);
      };
      fill();
      reloadOnChange(context, directory, fill);
      return Promise.resolve();
    },
  };
}

function reloadOnChange(context: LoaderContext, target: string, fill: () => void): void {
  context.watcher?.add(target);
  context.watcher?.on('change', (file) => {
    if (file !== target && !file.startsWith(target + path.sep)) return;
    try {
      fill();
    } catch (error) {
      context.logger.error(error instanceof Error ? error.message : String(error));
    }
  });
}
