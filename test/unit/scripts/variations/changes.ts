import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Change } from './variation.ts';

type Locale = 'vi' | 'en' | 'zh';

/** Several changes, one after the other. */
export function all(...changes: readonly Change[]): Change {
  return async (item) => {
    for (const change of changes) await change(item);
  };
}

/** Replaces the first match in a file of the item; `$1` stands for a group. */
export function replaced(name: string, from: string | RegExp, to: string): Change {
  return (item) => item.edit(name, (text) => text.replace(from, to));
}

/** Replaces the first match in `facts.yml`. */
export function facts(from: string | RegExp, to: string): Change {
  return replaced('facts.yml', from, to);
}

/** Adds lines to the end of a file. */
export function added(name: string, lines: string): Change {
  return (item) => item.edit(name, (text) => `${text.trimEnd()}\n${lines}\n`);
}

/** Adds a key to the end of `facts.yml`. */
export function fact(lines: string): Change {
  return added('facts.yml', lines);
}

/** Adds a paragraph to the end of the body in each language named. */
export function says(paragraphs: Readonly<Partial<Record<Locale, string>>>): Change {
  return (item) => {
    for (const [locale, paragraph] of Object.entries(paragraphs)) {
      item.edit(locale, (text) => `${text.trimEnd()}\n\n${paragraph}\n`);
    }
  };
}

/** Adds to a text of the front matter: inside its quotes if it has them. */
export function extended(locale: Locale, key: string, more: string): Change {
  return (item) =>
    item.edit(locale, (text) =>
      text.replace(
        new RegExp(`^(\\s*${key}: )(?:"(.*)"|(.*))$`, 'm'),
        (_, start, quoted, plain) => {
          const words = String(quoted ?? plain);
          return `${String(start)}"${words}${more}"`;
        },
      ),
    );
}

/** Puts a file into the item's folder, or anywhere in the content if the name begins with `/`. */
export function file(name: string, content: string | Buffer = 'x\n'): Change {
  return (item) => item.write(name, content);
}

/** Moves the words of a language to another name. */
export function moved(from: string, to: string): Change {
  return (item) => {
    const text = item.read(from);
    item.remove(from);
    item.write(to, text);
  };
}

/** Copies the item into another folder of its collection; what follows is done to the copy. */
export function copied(slug: string, ...then: readonly Change[]): Change {
  return async (item) => {
    const collection = item.reference.split('/')[0] ?? '';
    const folder = path.posix.join(collection, slug);
    cpSync(path.join(item.root, item.reference), path.join(item.root, folder), { recursive: true });
    const copy = item.beside(folder);
    for (const change of then) await change(copy);
  };
}
