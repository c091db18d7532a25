import type { Metadata } from 'sharp';
import { said, type Said } from '../../../src/source/said.ts';

/** Tags of TIFF and Exif that name a place, a device or a person (Exif 2.32, 4.6). */
const tagNames: ReadonlyMap<number, Said> = new Map([
  [0x8825, said('a position (GPS)', 'vị trí chụp (GPS)')],
  [0xa430, said('the name of the camera’s owner', 'tên chủ máy ảnh')],
  [0xa431, said('the serial number of the camera', 'số sê-ri của máy ảnh')],
  [0xa435, said('the serial number of the lens', 'số sê-ri của ống kính')],
  [0xc62f, said('the serial number of the camera', 'số sê-ri của máy ảnh')],
]);
const exifPointer = 0x8769;

/** The same in XMP and IPTC, which are text. */
const textTags: readonly (readonly [RegExp, Said])[] = [
  [/exif:GPS|GPSLatitude|GPSLongitude/, said('a position (GPS)', 'vị trí chụp (GPS)')],
  [/SerialNumber/, said('a serial number', 'một số sê-ri')],
  [/aux:OwnerName|CameraOwnerName/, said('the name of the camera’s owner', 'tên chủ máy ảnh')],
];

/** What a picture's metadata says of a place, a device or a person; empty when nothing. */
export function privateTags(metadata: Metadata): Said[] {
  const tags = metadata.exif ? exifTags(metadata.exif) : [];
  const text = [metadata.xmp, metadata.iptc]
    .map((part) => part?.toString('latin1') ?? '')
    .join('\n');
  for (const [form, name] of textTags) if (form.test(text)) tags.push(name);
  const found = new Map(tags.map((name) => [name.en, name]));
  return [...found.values()].sort((a, b) => (a.en < b.en ? -1 : 1));
}

/** Walks the directories of an Exif block; a broken block ends the walk. */
function exifTags(block: Buffer): Said[] {
  const start = block.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? 6 : 0;
  const tiff = block.subarray(start);
  const isLittle = tiff.subarray(0, 2).toString('latin1') === 'II';
  const read16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const read32 = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const found: Said[] = [];
  const seen = new Set<number>();

  const walk = (offset: number): void => {
    if (offset === 0 || seen.has(offset) || offset + 2 > tiff.length) return;
    seen.add(offset);
    const count = read16(offset);
    for (let index = 0; index < count; index++) {
      const entry = offset + 2 + index * 12;
      if (entry + 12 > tiff.length) return;
      const tag = read16(entry);
      const name = tagNames.get(tag);
      if (name !== undefined) found.push(name);
      if (tag === exifPointer) walk(read32(entry + 8));
    }
  };
  if (tiff.length >= 8) walk(read32(4));
  return found;
}
