/** What is read of an Exif block (Exif 2.32, CIPA DC-008) before it is stripped. */
export interface ExifFacts {
  readonly artist?: string;
  readonly copyright?: string;
  /** Written by Windows (XPAuthor). */
  readonly author?: string;
  /** DateTimeOriginal as the camera wrote it: `YYYY:MM:DD HH:MM:SS`. */
  readonly takenAt?: string;
  readonly hasDevice: boolean;
  readonly hasMakerNote: boolean;
  readonly hasThumbnail: boolean;
}

const tags = {
  artist: 0x013b,
  copyright: 0x8298,
  author: 0x9c9d,
  takenAt: 0x9003,
  make: 0x010f,
  model: 0x0110,
  lens: 0xa434,
  makerNote: 0x927c,
  exifPointer: 0x8769,
} as const;

/** Bytes of one value by its TIFF type. */
const typeSizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 7: 1, 129: 1 };
/** More of a text is never looked at. */
const maximumBytes = 65_536;

/** Reads an Exif block; where it is broken, what can still be read is returned. */
export function readExif(block: Buffer | undefined): ExifFacts {
  const start = block?.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? 6 : 0;
  const { values, hasThumbnail } = readDirectories(block?.subarray(start) ?? Buffer.alloc(0));
  const text = (tag: number) => optional(values.get(tag), decodeText);
  return {
    ...named('artist', text(tags.artist)),
    ...named('copyright', text(tags.copyright)?.replaceAll('\0', ' ')),
    ...named(
      'author',
      optional(values.get(tags.author), (bytes) => bytes.toString('utf16le')),
    ),
    ...named('takenAt', text(tags.takenAt)),
    hasDevice: [tags.make, tags.model, tags.lens].some((tag) => values.has(tag)),
    hasMakerNote: values.has(tags.makerNote),
    hasThumbnail,
  };
}

/** UTF-8 where it is valid, as phones write it; otherwise the Latin letters of older cameras. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function readDirectories(tiff: Buffer): { values: Map<number, Buffer>; hasThumbnail: boolean } {
  const values = new Map<number, Buffer>();
  if (tiff.length < 8) return { values, hasThumbnail: false };
  const isLittle = tiff.subarray(0, 2).toString('latin1') === 'II';
  const read16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const read32 = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const seen = new Set<number>();

  /** Returns the offset of the directory that follows, 0 when there is none. */
  const walk = (offset: number): number => {
    if (offset === 0 || seen.has(offset) || offset + 2 > tiff.length) return 0;
    seen.add(offset);
    const end = offset + 2 + read16(offset) * 12;
    for (let entry = offset + 2; entry < end; entry += 12) {
      if (entry + 12 > tiff.length) return 0;
      const tag = read16(entry);
      if (tag === tags.exifPointer) walk(read32(entry + 8));
      const size = (typeSizes[read16(entry + 2)] ?? 1) * read32(entry + 4);
      const at = size <= 4 ? entry + 8 : read32(entry + 8);
      if (!values.has(tag)) values.set(tag, tiff.subarray(at, at + Math.min(size, maximumBytes)));
    }
    return end + 4 <= tiff.length ? read32(end) : 0;
  };
  return { values, hasThumbnail: walk(read32(4)) !== 0 };
}

function optional<Value, Result>(
  value: Value | undefined,
  convert: (value: Value) => Result,
): Result | undefined {
  return value === undefined ? undefined : convert(value);
}

function named<Key extends string>(
  key: Key,
  value: string | undefined,
): Partial<Record<Key, string>> {
  // The cast is needed because TypeScript widens a computed key to string.
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}
