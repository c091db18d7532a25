import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { digestNow } from '../../reads/reads.ts';
import { keepNotes } from '../page-notes.ts';
import { layFile, type LaidPage } from './lay.ts';
import { layBeside, type SecondPlace } from './lay-beside.ts';
import type { PageEntry, PagesRecord } from './record.ts';

interface Folders {
  /** The folder that is being built. */
  readonly directory: string;
  /** The last build, whose pages may stay. */
  readonly last: string;
}

type NewEntry = Omit<PageEntry, 'size' | 'changed' | 'asked'> & {
  readonly asked: readonly string[];
};

/**
 * Keeps pages of the last build that would be made the same again: all that they were handed and all
 * that they read is as it was, and their files are untouched.
 */
export class PageKeeper {
  readonly #folders: Folders;
  readonly #last: PagesRecord | undefined;
  readonly #entries = new Map<string, NewEntry>();
  readonly #digests = new Map<string, string>();
  #changed: ReadonlySet<number> | undefined;
  /** Pages that stay and are not laid yet. */
  #due: SecondPlace[] = [];
  /** Pictures of the last build that are laid. */
  readonly #pictures = new Set<string>();
  #laid: Promise<void> = Promise.resolve();

  /** @param last the record of the last build, if all pages depend on the same as then */
  constructor(folders: Folders, last: PagesRecord | undefined) {
    this.#folders = folders;
    this.#last = last;
  }

  /** Questions whose answer is another one now. */
  async #changedQuestions({ questions }: PagesRecord): Promise<ReadonlySet<number>> {
    const changed = new Set<number>();
    for (const [place, [question, digest]] of questions.entries()) {
      if ((await digestNow(question)) !== digest) changed.add(place);
    }
    return changed;
  }

  /** Lays pictures of the last build into this one; `false` when one of them is no more. */
  #layPictures(pictures: readonly string[]): boolean {
    const { directory, last } = this.#folders;
    const due = pictures.filter((picture) => !this.#pictures.has(picture));
    if (!due.every((picture) => existsSync(path.join(last, picture)))) return false;
    for (const picture of due) {
      layFile(path.join(last, picture), path.join(directory, picture));
      this.#pictures.add(picture);
    }
    return true;
  }

  /** Whether the page of the last build may stay; `layKept` lays it into this one. */
  async keeps(pathname: string, key: string): Promise<boolean> {
    const entry = this.#last?.pages[pathname];
    if (!this.#last || entry?.key !== key) return false;
    const changed = (this.#changed ??= await this.#changedQuestions(this.#last));
    if (entry.asked.some((place) => changed.has(place))) return false;
    const { directory, last } = this.#folders;
    const file = path.join(last, entry.file);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.size !== entry.size || stats.mtimeMs !== entry.changed) return false;
    if (!this.#layPictures(entry.pictures)) return false;
    this.#due.push({ from: file, to: path.join(directory, entry.file) });
    if (entry.notes) keepNotes(entry.notes);
    const questions = entry.asked.map((place) => this.#last?.questions[place] ?? ['', '']);
    for (const [question = '', digest = ''] of questions) this.#digests.set(question, digest);
    this.#entries.set(pathname, { ...entry, asked: questions.map(([question = '']) => question) });
    return true;
  }

  /** Begins to lay the pages that stay, while others are made. */
  layKept(): void {
    this.#laid = layBeside(this.#due);
    this.#due = [];
    // Told when it is asked for.
    this.#laid.catch(() => undefined);
  }

  /** Waits until all pages that stay are laid. @throws the system's error */
  async keptAreLaid(): Promise<void> {
    await this.#laid;
  }

  /** Notes what a page was made from. */
  note(pathname: string, made: LaidPage & { file: string; key: string }): void {
    const { reads, ...entry } = made;
    for (const [question, digest] of reads) this.#digests.set(question, digest);
    this.#entries.set(pathname, { ...entry, asked: [...reads.keys()] });
  }

  /** The record of this build, once all its files are written. */
  record(inputs: string): PagesRecord {
    const questions = [...this.#digests];
    const places = new Map(questions.map(([question], place) => [question, place]));
    const pages = [...this.#entries].flatMap(([pathname, entry]) => {
      const file = path.join(this.#folders.directory, entry.file);
      const stats = statSync(file, { throwIfNoEntry: false });
      if (!stats) return [];
      const asked = entry.asked.map((question) => places.get(question) ?? -1);
      return [[pathname, { ...entry, asked, size: stats.size, changed: stats.mtimeMs }] as const];
    });
    return { inputs, questions, pages: Object.fromEntries(pages) };
  }
}
