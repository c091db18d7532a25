import type { Metadata } from 'sharp';
import { privateTags } from '../../private-tags.ts';
import type { ExifFacts } from './exif.ts';

/** What stood in the metadata of the original and is not in the prepared picture. */
export interface Removed {
  readonly position: boolean;
  readonly serialNumber: boolean;
  readonly owner: boolean;
  readonly device: boolean;
  readonly makerNote: boolean;
  readonly thumbnail: boolean;
  /** Anything at all: Exif, XMP, IPTC or comments. */
  readonly any: boolean;
}

export function removedMetadata(metadata: Metadata, exif: ExifFacts): Removed {
  const tags = privateTags(metadata);
  const names = (word: string) => tags.some((tag) => tag.en.includes(word));
  const { comments = [] } = metadata;
  return {
    position: names('GPS'),
    serialNumber: names('serial number'),
    owner: names('owner'),
    device: exif.hasDevice,
    makerNote: exif.hasMakerNote,
    thumbnail: exif.hasThumbnail,
    any: Boolean(metadata.exif ?? metadata.xmp ?? metadata.iptc) || comments.length > 0,
  };
}
