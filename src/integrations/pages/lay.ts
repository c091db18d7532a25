import { copyFileSync, existsSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reads } from '../../reads/reads.ts';
import type { MadePage } from './made-page.ts';

/** What the record of a build says of a page that lies in its folder. */
export interface LaidPage {
  readonly reads: Reads;
  /** Pictures that were made for it, from the root of the build. */
  readonly pictures: readonly string[];
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
export function layPage(file: string, { body, reads }: MadePage): LaidPage {
  if (typeof body === 'object' && 'finished' in body) {
    layFile(body.finished, file);
  } else {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
  const pictures = typeof body === 'string' ? [...new Set(body.match(madePicture))] : [];
  return { reads, pictures };
}
