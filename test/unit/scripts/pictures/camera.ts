import sharp, { type Sharp } from 'sharp';

/** What a made-up camera writes into a picture. */
export interface CameraMarks {
  readonly artist?: string | Buffer;
  readonly copyright?: string;
  readonly author?: string;
  readonly takenAt?: string;
  readonly orientation?: number;
  /** A position, serial numbers, an owner, a maker's note and a thumbnail. */
  readonly isTalkative?: boolean;
}

/** Canaries that may stand in no prepared picture. */
export const privateWords = ['SERIAL-4711', 'LENS-0815', 'OWNER-Lan', 'MAKERNOTE-77', 'MODEL-X'];

type Entry = readonly [tag: number, type: 2 | 3 | 4 | 5 | 7, value: Buffer | number];

/** A picture of one colour with a mark of another in its upper left corner. */
export function cornered(width: number, height: number, corner = '#e00000'): Sharp {
  const side = Math.round(Math.min(width, height) / 4);
  const mark = { create: { width: side, height: side, channels: 3 as const, background: corner } };
  return sharp({ create: { width, height, channels: 3, background: '#2060c0' } }).composite([
    { input: mark, top: 0, left: 0 },
  ]);
}

/** A picture with as many colours as a photograph. */
export function noisy(width: number, height: number): Sharp {
  return sharp({
    create: {
      ...{ width, height, channels: 3, background: '#808080' },
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
}

/** Puts an Exif block, as a camera writes it, behind the first marker of a JPEG. */
export function withCamera(jpeg: Buffer, marks: CameraMarks): Buffer {
  return withSegment(jpeg, 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff(marks)]));
}

/** Puts an IPTC block into a JPEG: by-line, credit and copyright in UTF-8. */
export function withIptc(jpeg: Buffer, texts: Readonly<Record<number, string>>): Buffer {
  const sets = Object.entries(texts).map(([number, text]) => {
    const bytes = Buffer.from(text);
    const head = Buffer.from([0x1c, 2, Number(number), bytes.length >> 8, bytes.length & 255]);
    return Buffer.concat([head, bytes]);
  });
  const data = Buffer.concat(sets);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const resource = Buffer.concat([Buffer.from('8BIM\x04\x04\0\0', 'latin1'), size, data]);
  const padding = Buffer.alloc(resource.length % 2);
  return withSegment(
    jpeg,
    0xed,
    Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource, padding]),
  );
}

/** Puts an XMP packet into a JPEG. */
export function withXmp(jpeg: Buffer, packet: string): Buffer {
  const head = Buffer.from('http://ns.adobe.com/xap/1.0/\0');
  return withSegment(jpeg, 0xe1, Buffer.concat([head, Buffer.from(packet)]));
}

function withSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  const length = content.length + 2;
  const head = Buffer.from([0xff, marker, length >> 8, length & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

const ascii = (text: string | Buffer) => Buffer.concat([Buffer.from(text), Buffer.alloc(1)]);

/** A block in little-endian order: main directory, Exif, GPS and, behind them, a thumbnail. */
function tiff(marks: CameraMarks): Buffer {
  const { artist, copyright, author, takenAt, orientation, isTalkative = false } = marks;
  const exif: Entry[] = [
    ...(takenAt === undefined ? [] : [[0x9003, 2, ascii(takenAt)] satisfies Entry]),
    ...(isTalkative
      ? ([
          [0x927c, 7, Buffer.from('MAKERNOTE-77')],
          [0xa430, 2, ascii('OWNER-Lan')],
          [0xa431, 2, ascii('SERIAL-4711')],
          [0xa435, 2, ascii('LENS-0815')],
        ] satisfies Entry[])
      : []),
  ];
  const gps: Entry[] = isTalkative ? [[1, 2, ascii('N')]] : [];
  const main = (exifAt: number, gpsAt: number): Entry[] => [
    ...(isTalkative ? [[0x0110, 2, ascii('MODEL-X')] satisfies Entry] : []),
    ...(orientation === undefined ? [] : [[0x0112, 3, orientation] satisfies Entry]),
    ...(artist === undefined ? [] : [[0x013b, 2, ascii(artist)] satisfies Entry]),
    ...(copyright === undefined ? [] : [[0x8298, 2, ascii(copyright)] satisfies Entry]),
    [0x8769, 4, exifAt],
    ...(isTalkative ? [[0x8825, 4, gpsAt] satisfies Entry] : []),
    ...(author === undefined
      ? []
      : [[0x9c9d, 7, Buffer.from(`${author}\0`, 'utf16le')] satisfies Entry]),
  ];
  const thumbnail: Entry[] = isTalkative ? [[0x0103, 3, 6]] : [];
  const start = 8;
  const exifAt = start + directory(main(0, 0), start).length;
  const gpsAt = exifAt + directory(exif, exifAt).length;
  const thumbnailAt = gpsAt + directory(gps, gpsAt).length;
  const next = isTalkative ? thumbnailAt : 0;
  return Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0', 'latin1'),
    directory(main(exifAt, gpsAt), start, next),
    directory(exif, exifAt),
    directory(gps, gpsAt),
    directory(thumbnail, thumbnailAt),
  ]);
}

function directory(entries: readonly Entry[], at: number, next = 0): Buffer {
  const head = Buffer.alloc(2 + entries.length * 12 + 4);
  head.writeUInt16LE(entries.length);
  const values: Buffer[] = [];
  let valueAt = at + head.length;
  for (const [index, [tag, type, value]] of entries.entries()) {
    const entry = 2 + index * 12;
    head.writeUInt16LE(tag, entry);
    head.writeUInt16LE(type, entry + 2);
    head.writeUInt32LE(typeof value === 'number' ? 1 : value.length, entry + 4);
    if (typeof value === 'number') {
      head.writeUInt32LE(value, entry + 8);
    } else if (value.length <= 4) {
      value.copy(head, entry + 8);
    } else {
      head.writeUInt32LE(valueAt, entry + 8);
      values.push(value);
      valueAt += value.length;
    }
  }
  head.writeUInt32LE(next, head.length - 4);
  return Buffer.concat([head, ...values]);
}
