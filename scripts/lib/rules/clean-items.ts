import { createHash } from 'node:crypto';
import path from 'node:path';
import { programDigest } from '../../../src/config/environment/folder-digest.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Content } from '../content/content.ts';
import type { Item } from '../content/item.ts';

/** What is kept between checks: digests, in hexadecimal. */
export interface KeptItems {
  /** Of what the rules ask besides an item. */
  readonly inputs: string;
  /** Of the items in which nothing was found. */
  readonly items: readonly string[];
}

const digestOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** What the rules ask besides an item: the program and the data files. */
function inputsOf({ data, figures }: Content): string {
  const files = [...Object.values(data), ...figures.values()];
  return digestOf([
    ...[process.version, programDigest('src'), programDigest('scripts')],
    ...files.map(({ file, text }) => [path.posix.basename(file), text]),
  ]);
}

/** Changes with every text of an item and with the name of every file. */
function itemDigest({ reference, folder, words, pictures }: Item): string {
  return digestOf([
    ...[reference, folder.factsText, pictures.map(({ file }) => path.posix.basename(file))],
    ...words.map(({ file }) => [path.posix.basename(file.file), file.text]),
  ]);
}

/**
 * Knows the items in which the rules that look at one item at a time found nothing the last time: those
 * rules need not look at them again while the item, the data files and the program are the same. What
 * they did find is found anew each time.
 */
export class CleanItems {
  readonly #inputs: string;
  readonly #digests: ReadonlyMap<Item, string>;
  readonly #known: ReadonlySet<string>;
  readonly #doubted = new Set<string>();

  /** @param kept what `kept` gave after an earlier check */
  constructor(content: Content, kept?: KeptItems) {
    this.#inputs = inputsOf(content);
    this.#digests = new Map(content.items.map((item) => [item, itemDigest(item)]));
    this.#known = new Set(kept?.inputs === this.#inputs ? kept.items : []);
  }

  #isKnown(item: Item | undefined): boolean {
    const digest = item && this.#digests.get(item);
    return digest !== undefined && this.#known.has(digest);
  }

  /** The content without the items that are known to be right. */
  unknown(content: Content): Content {
    const known = content.items.filter((item) => this.#isKnown(item));
    const files = new Set(known.flatMap(filesOf));
    return {
      ...content,
      items: content.items.filter((item) => !this.#isKnown(item)),
      texts: content.texts.filter(({ item }) => !this.#isKnown(item)),
      textFiles: content.textFiles.filter(({ file }) => !files.has(file)),
    };
  }

  /** Takes note of what a rule that looks at one item at a time has found. */
  doubt({ file }: Finding): void {
    this.#doubted.add(file);
  }

  /** What to keep for the next check. */
  kept(): KeptItems {
    const clean = [...this.#digests].filter(
      ([item]) => !filesOf(item).some((file) => this.#doubted.has(file)),
    );
    return { inputs: this.#inputs, items: clean.map(([, digest]) => digest) };
  }
}

/** Every path under which something can be found in an item. */
const filesOf = ({ factsFile, folder, words, pictures }: Item): string[] => [
  ...[factsFile, folder.folder],
  ...words.map(({ file }) => file.file),
  ...pictures.map(({ file }) => file),
];
