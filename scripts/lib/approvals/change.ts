import type { Person } from './person.ts';

/** One file of a change. Blobs are Git's object names; `undefined` where the file did not exist. */
export interface FileChange {
  /** Path after the change, or the last one of a deleted file; from the working directory, with `/`. */
  readonly path: string;
  /** Path before the change, when Git recognised a move. */
  readonly oldPath: string;
  /** One blob for each parent: a merge has several. */
  readonly before: readonly (string | undefined)[];
  readonly after: string | undefined;
}

/** One commit, or what is about to be committed. */
export interface Change {
  /** Object name of the commit; `undefined` for what is staged. */
  readonly commit: string | undefined;
  /** Who wrote it: the author, then those named by `Co-authored-by`. */
  readonly authors: readonly Person[];
  /** Who is named by `Approved-by` or `Reviewed-by`. */
  readonly reviewers: readonly Person[];
  /** Day of writing in Việt Nam, `YYYY-MM-DD`. */
  readonly day: string;
  readonly files: readonly FileChange[];
}

/** What is judged, as Git tells it. */
export interface ChangeSet {
  /** What the range changes, its first state against its last. */
  readonly net: readonly FileChange[];
  /** How the content came to its last state: all its commits, the oldest first. */
  readonly history: readonly Change[];
  /** Text of a blob; `undefined` for a picture or an object that was not read. */
  readonly text: (blob: string) => string | undefined;
  /** Text of the `facts.yml` of an item folder at the end of the range. */
  readonly factsText: (folder: string) => string | undefined;
  /** Text of `.mailmap` at the end of the range; empty when there is none. */
  readonly mailmap: string;
}
