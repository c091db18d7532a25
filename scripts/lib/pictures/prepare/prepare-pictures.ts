import { realpathSync } from 'node:fs';
import path from 'node:path';
import { minimumCoverWidth } from '../../../../src/config/images.ts';
import { day } from '../../../../src/schemas/shared/dates.ts';
import type { MediumEntry } from './facts-entry.ts';
import { pictureName } from './file-name.ts';
import type { ItemPlace } from './item-place.ts';
import { cleanText } from './metadata/clean-text.ts';
import { findCredit, type CreditField } from './metadata/credit.ts';
import { readExif } from './metadata/exif.ts';
import { removedMetadata, type Removed } from './metadata/removed.ts';
import { leadsOutside, originalName, readOriginal } from './original.ts';
import { PictureRefusal } from './refusal.ts';
import { openPicture, renderPicture, type Rendered } from './render.ts';
import type { Statements } from './statements.ts';
import type { PrepareWords } from './words/words.ts';

export interface PictureSize {
  readonly bytes: number;
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
}

/** A picture that is ready to be written, and what is known of it. */
export interface PreparedPicture {
  readonly originalName: string;
  readonly before: PictureSize;
  readonly rendered: Rendered;
  /** Its entry in the media list. */
  readonly entry: MediumEntry;
  readonly creditFields: readonly CreditField[];
  readonly isCreditFromFile: boolean;
  readonly removed: Removed;
  readonly notes: readonly string[];
}

/** A file that was not prepared, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly message: string;
}

export interface Preparation {
  readonly pictures: readonly PreparedPicture[];
  readonly refused: readonly RefusedFile[];
  /** File name of the new cover, if one was asked for and is wide enough. */
  readonly cover: string | undefined;
}

export interface PrepareRequest {
  readonly place: ItemPlace;
  /** As they were named on the command line. */
  readonly files: readonly string[];
  /** Folder that relative names begin in. */
  readonly from: string;
  readonly statements: Statements;
  /** The first picture shall be the cover. */
  readonly wantsCover: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly words: PrepareWords;
}

/** Prepares pictures, one after the other; nothing is written. One that is refused stops no other. */
export async function preparePictures(request: PrepareRequest): Promise<Preparation> {
  const { place, wantsCover, words, from } = request;
  const pictures: PreparedPicture[] = [];
  const refused: RefusedFile[] = [];
  const taken = new Set(place.taken);
  let cover: string | undefined;
  const files = [
    ...new Map(request.files.map((file) => [path.resolve(from, file), file])).values(),
  ];
  for (const [index, file] of files.entries()) {
    try {
      const picture = await prepareOne(file, request, taken);
      const { width } = picture.rendered;
      const isNarrow = wantsCover && index === 0 && width < minimumCoverWidth;
      if (wantsCover && index === 0 && !isNarrow) cover = picture.entry.file;
      const notes = isNarrow ? [words.notes.coverTooNarrow(width, minimumCoverWidth)] : [];
      pictures.push({ ...picture, notes: [...picture.notes, ...notes] });
      taken.add(picture.entry.file);
    } catch (error) {
      if (!(error instanceof PictureRefusal)) throw error;
      refused.push({ name: originalName(file), message: error.message });
    }
  }
  return { pictures, refused, cover };
}

async function prepareOne(
  file: string,
  { place, from, statements, today, words }: PrepareRequest,
  taken: ReadonlySet<string>,
): Promise<PreparedPicture> {
  const original = readOriginal(file, from, words);
  const decodable = await openPicture(original, words);
  const { metadata } = decodable;
  const exif = readExif(metadata.exif);
  const found = findCredit(metadata, exif);
  const camera = statements.takenOn ? undefined : cameraDay(exif.takenAt, today);
  const rendered = await renderPicture(decodable, words);
  const { slug } = place.folder;
  const name = statements.name ?? path.parse(original.name).name;
  const credit = statements.credit ?? found.credit;
  const { licence, takenOn = camera?.day, place: where } = statements;
  const isInside = !leadsOutside(original.path, realpathSync(place.contentDirectory));
  return {
    originalName: original.name,
    before: { bytes: original.bytes.length, ...metadata.autoOrient },
    rendered,
    entry: {
      file: pictureName(name, rendered.extension, slug, taken),
      ...(credit === undefined ? {} : { credit }),
      ...(licence === undefined ? {} : { licence }),
      made: 'photo',
      ...(takenOn === undefined ? {} : { takenOn }),
      ...(where === undefined ? {} : { place: where }),
    },
    creditFields: found.fields,
    isCreditFromFile: statements.credit === undefined && found.credit !== undefined,
    removed: removedMetadata(metadata, exif),
    notes: [
      ...rendered.notes,
      ...(camera?.impossible ? [words.notes.impossibleDate(camera.impossible)] : []),
      ...(found.isCleaned ? [words.notes.creditCleaned] : []),
      ...(found.isCut ? [words.notes.creditCut] : []),
      ...(isInside ? [words.notes.originalInside] : []),
    ],
  };
}

/** The day on which the camera says that it took the picture; its clock may never have been set. */
function cameraDay(takenAt: string | undefined, today: string) {
  const text = cleanText(takenAt?.slice(0, 10) ?? '').text.replaceAll(':', '-');
  if (/^[0\s-]*$/.test(text)) return undefined;
  const isPossible = day.safeParse(text).success && text <= today && text >= '1990';
  return isPossible ? { day: text } : { impossible: text };
}
