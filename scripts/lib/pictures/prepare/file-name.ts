import { slugOf } from '../../text/slug.ts';

/** Longest name of a picture, without its ending. */
const maximumLength = 60;

/**
 * A name for a picture beside its item: lower-case words joined by hyphens, `-2`, `-3` … when it is
 * taken.
 *
 * @param wanted without an ending
 * @param fallback used when the name has no Latin letter or digit
 * @param taken names in use; upper and lower case are the same, as on the disks of Windows and macOS
 */
export function pictureName(
  wanted: string,
  extension: string,
  fallback: string,
  taken: ReadonlySet<string>,
): string {
  const stem = slugOf(wanted).slice(0, maximumLength).replace(/-+$/, '');
  const base = stem || fallback;
  const isTaken = (name: string) => taken.has(name.toLowerCase());
  let name = `${base}.${extension}`;
  for (let number = 2; isTaken(name); number++) name = `${base}-${number}.${extension}`;
  return name;
}
