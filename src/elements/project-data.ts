import { unpackProjects, type PackedProjects } from '../domain/project/packed-projects.ts';
import type { ShownProject } from '../domain/project/project-row.ts';

/** @throws TypeError when the network or the server fails; the caller says so to the reader */
async function answerOf(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`${address}: ${answer.status}`);
  return answer.json();
}

/** The data of the list: rows with the first choice, further words with the first typed letter. */
export class ProjectData {
  private readonly addresses: { readonly rows: string; readonly words: string };
  private rows: Promise<readonly ShownProject[]> | undefined;
  private found: Promise<readonly ShownProject[]> | undefined;

  constructor(addresses: { readonly rows: string; readonly words: string }) {
    this.addresses = addresses;
  }

  /** All rows; a failed load is tried again the next time. */
  load(): Promise<readonly ShownProject[]> {
    this.rows ??= answerOf(this.addresses.rows).then(
      (packed) => unpackProjects(packed as PackedProjects),
      (error: unknown) => {
        this.rows = undefined;
        throw error;
      },
    );
    return this.rows;
  }

  /** All rows with every word by which they are found. */
  loadWithWords(): Promise<readonly ShownProject[]> {
    this.found ??= Promise.all([this.load(), answerOf(this.addresses.words)]).then(
      ([rows, words]) =>
        rows.map((row, index) => ({
          ...row,
          text: `${row.text} | ${(words as readonly string[])[index] ?? ''}`,
        })),
      (error: unknown) => {
        this.found = undefined;
        throw error;
      },
    );
    return this.found;
  }
}
