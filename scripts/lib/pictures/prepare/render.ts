import sharp, { type Metadata, type Sharp } from 'sharp';
import { fileKind, isAnimatedPng, isPreparedKind, type PreparedKind } from './file-kind.ts';
import type { Original } from './original.ts';
import { firstLine, PictureRefusal } from './refusal.ts';
import type { PrepareWords } from './words/words.ts';

/** Longest side of a prepared picture, in pixels: the largest size that the portal offers. */
export const longestSide = 2560;
/** Pixels that are decoded at most: the sensors of telephones have up to 50 million. */
export const maximumInputPixels = 50_000_000;
const jpegQuality = 82;
/** Drawings have fewer colours than this among the points looked at; photographs have thousands. */
const fewColours = 512;
/** Side of the sample in which colours are counted, in points. */
const sampleSide = 400;
/** Side of the picture on the contact sheet, in pixels. */
const thumbnailSide = 320;

/** A picture that was checked and can be decoded. */
export interface Decodable {
  readonly kind: PreparedKind;
  readonly bytes: Buffer;
  readonly metadata: Metadata;
}

export interface Rendered {
  readonly bytes: Buffer;
  readonly extension: 'jpg' | 'png';
  readonly width: number;
  readonly height: number;
  /** `data:` address of a small picture. */
  readonly thumbnail: string;
  /** What the editor should know of it. */
  readonly notes: readonly string[];
}

/**
 * Reads the header of a picture; no pixel is decoded.
 *
 * @throws PictureRefusal when it is of another kind, moves, is broken or has too many pixels
 */
export async function openPicture(
  { bytes, name }: Original,
  { refusals }: PrepareWords,
): Promise<Decodable> {
  const kind = fileKind(bytes, name);
  if (!isPreparedKind(kind)) throw new PictureRefusal(refusals.kinds[kind]);
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw new PictureRefusal(refusals.broken(firstLine(error)));
    });
  if ((metadata.pages ?? 1) > 1 || (kind === 'png' && isAnimatedPng(bytes))) {
    throw new PictureRefusal(refusals.animated);
  }
  const pixels = metadata.width * metadata.height;
  if (pixels > maximumInputPixels) {
    throw new PictureRefusal(
      refusals.tooManyPixels(Math.ceil(pixels / 1e6), maximumInputPixels / 1e6),
    );
  }
  return { kind, bytes, metadata };
}

/**
 * Turns the picture upright (Exif orientation), converts it to sRGB with 8 bits, makes it smaller and
 * leaves all metadata behind. Transparent pictures and drawings stay PNG, all others become JPEG.
 *
 * @throws PictureRefusal when the pixels cannot be decoded to the end
 */
export async function renderPicture(
  picture: Decodable,
  { refusals, notes }: PrepareWords,
): Promise<Rendered> {
  const { metadata } = picture;
  const said = [
    ...(metadata.space === 'cmyk' ? [notes.cmyk] : []),
    ...(metadata.depth === 'uchar' ? [] : [notes.sixteenBit]),
  ];
  try {
    try {
      return { ...(await render(picture, 'warning')), notes: said };
    } catch {
      // Small damage is a warning of the decoder: the picture is whole, but should be looked at.
      return { ...(await render(picture, 'truncated')), notes: [...said, notes.damaged] };
    }
  } catch (error) {
    throw new PictureRefusal(refusals.broken(firstLine(error)));
  }
}

async function render(
  picture: Decodable,
  failOn: 'warning' | 'truncated',
): Promise<Omit<Rendered, 'notes'>> {
  const open = () =>
    sharp(picture.bytes, { failOn, limitInputPixels: maximumInputPixels }).autoOrient();
  const isDrawing = picture.kind !== 'jpeg' && (await staysPng(open, picture.metadata));
  const sized = open()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  const written = isDrawing
    ? sized.png({ compressionLevel: 9 })
    : sized.flatten({ background: '#fff' }).jpeg({ quality: jpegQuality, mozjpeg: true });
  const { data, info } = await written.toBuffer({ resolveWithObject: true });
  const thumbnail = await sharp(data)
    .resize({
      width: thumbnailSide,
      height: thumbnailSide,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 70 })
    .toBuffer();
  return {
    bytes: data,
    extension: isDrawing ? 'png' : 'jpg',
    width: info.width,
    height: info.height,
    thumbnail: `data:image/jpeg;base64,${thumbnail.toString('base64')}`,
  };
}

async function staysPng(open: () => Sharp, metadata: Metadata): Promise<boolean> {
  if (metadata.hasAlpha && !(await open().stats()).isOpaque) return true;
  const { data, info } = await open()
    .resize({
      ...{ width: sampleSide, height: sampleSide, fit: 'inside', kernel: 'nearest' },
      withoutEnlargement: true,
    })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = new Set<number>();
  for (let at = 0; at + info.channels <= data.length; at += info.channels) {
    colours.add(data.readUIntBE(at, Math.min(info.channels, 3)));
    if (colours.size > fewColours) return false;
  }
  return true;
}
