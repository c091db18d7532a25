import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { maximumPixels } from '../../../src/config/images.ts';
import type { ItemFolder } from '../../../src/source/item-folder.ts';
import { said, type Said } from '../../../src/source/said.ts';

/** What a picture is by its bytes, whatever its name says. */
export type PictureReading =
  | { readonly kind: 'raster'; readonly format: RasterFormat; readonly metadata: Metadata }
  | { readonly kind: 'svg'; readonly text: string }
  | { readonly kind: 'broken'; readonly reason: Said };

export type RasterFormat = 'jpeg' | 'png' | 'webp';

/** A picture beside the words of an item; it is read when a rule first asks. */
export interface PictureFile {
  readonly name: string;
  /** Path as findings print it. */
  readonly file: string;
  /** Its header: nothing is decoded, so that a picture of any size is safe to ask about. */
  read(): Promise<PictureReading>;
  /** What goes wrong when its pixels are decoded; `undefined` when nothing does. */
  decodingError(): Promise<string | undefined>;
}

/** A picture of an item folder. */
export function pictureFile(folder: ItemFolder, name: string): PictureFile {
  const absolute = path.join(folder.directory, name);
  let reading: Promise<PictureReading> | undefined;
  let decoding: Promise<string | undefined> | undefined;
  return {
    name,
    file: `${folder.folder}/${name}`,
    read: () => (reading ??= readPicture(absolute)),
    decodingError: () => (decoding ??= decode(absolute)),
  };
}

async function readPicture(absolute: string): Promise<PictureReading> {
  try {
    const bytes = readFileSync(absolute);
    const format = formatOf(bytes);
    if (format !== undefined) {
      const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
      return { kind: 'raster', format, metadata };
    }
    if (/\.svg$/i.test(absolute)) return { kind: 'svg', text: bytes.toString('utf8') };
    return {
      kind: 'broken',
      reason: said('it is neither JPEG, PNG nor WebP', 'tệp không phải là JPEG, PNG hoặc WebP'),
    };
  } catch (error) {
    return {
      kind: 'broken',
      reason: said(firstLine(error), `chương trình đọc ảnh báo “${firstLine(error)}”`),
    };
  }
}

/** Format by the first bytes; other formats never reach a decoder. */
export function formatOf(bytes: Buffer): RasterFormat | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return 'png';
  const container = bytes.subarray(0, 12).toString('latin1');
  return /^RIFF[\s\S]{4}WEBP$/.test(container) ? 'webp' : undefined;
}

async function decode(absolute: string): Promise<string | undefined> {
  try {
    const picture = sharp(readFileSync(absolute), {
      limitInputPixels: maximumPixels,
      failOn: 'truncated',
      sequentialRead: true,
    });
    await picture.resize(64).raw().toBuffer();
    return undefined;
  } catch (error) {
    return firstLine(error);
  }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? text).replace(/[\s:.]+$/, '');
}
