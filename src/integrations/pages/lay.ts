import { copyFileSync, existsSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reads } from '../../reads/reads.ts';
import { notesOn, type PageNotes } from '../page-notes.ts';
import type { MadePage } from './made-page.ts';

/** What the record of a build says of a page that lies in its folder. */
export interface LaidPage {
  readonly reads: Reads;
  /** Pictures that were made for it, from the root of the build. */
  readonly pictures: readonly string[];
  /** What other files say of it, if it is HTML. */
  readonly notes?: PageNotes;
}

/** Where a page lies. */
export interface PagePlace {
  /** Address from the root. */
  readonly address: string;
  /** Path of its file. */
  readonly file: string;
}

/** Pictures that the build makes for a page; scripts and style sheets are there in every build. */
const madePicture = /\/_astro\/[^"'\s<>)]+\.(?:avif|webp|jpe?g|png|gif|svg)/g;

/** Lays a finished file at a second place, without copying its bytes where the disk can. */
export function layFile(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or one without links.
    copyFileSync(from, to);
  }
}

/** Lays a page at its file in the folder of the build. */
export function layPage({ address, file }: PagePlace, { body, reads }: MadePage): LaidPage {
  if (typeof body === 'object' && 'finished' in body) {
    layFile(body.finished, file);
    return { reads, pictures: [] };
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, body);
  if (typeof body !== 'string') return { reads, pictures: [] };
  const pictures = [...new Set(body.match(madePicture))];
  return { reads, pictures, notes: notesOn(address, body) };
}
