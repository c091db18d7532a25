import { formatOf, type RasterFormat } from '../../content/picture-file.ts';

/** What a file is by its bytes, whatever its name says. */
export type FileKind = RasterFormat | 'heif' | 'avif' | 'tiff' | 'raw' | 'gif' | 'svg' | 'unknown';

/** Kinds that are prepared, those that the portal shows; the decoders of all others are never reached. */
export type PreparedKind = RasterFormat;

const heifBrands = /^(?:hei[cmsx]|hev[cmsx]|mif1|msf1|miaf)$/;
/** Formats of camera sensors that look like TIFF (Adobe DNG, Nikon, Sony, Canon, Pentax, Samsung). */
const rawEnding = /\.(?:dng|nef|nrw|arw|sr2|cr2|pef|srw|rwl|3fr|erf)$/i;
/** Formats of camera sensors with a signature of their own: Fujifilm, Olympus, Panasonic. */
const rawSignature = /^(?:FUJIFILMCCD-RAW|IIRO|IIRS|MMOR|IIU\0)/;

/**
 * Reads the signature of a file.
 *
 * @param name tells TIFF from the camera formats that begin like it, and nothing else
 */
export function fileKind(bytes: Buffer, name: string): FileKind {
  const known = formatOf(bytes);
  if (known) return known;
  const head = bytes.subarray(0, 16).toString('latin1');
  if (/^GIF8[79]a/.test(head)) return 'gif';
  if (rawSignature.test(head)) return 'raw';
  if (/^(?:II\*\0|MM\0\*)/.test(head)) {
    return rawEnding.test(name) || head.slice(8, 10) === 'CR' ? 'raw' : 'tiff';
  }
  if (head.slice(4, 8) === 'ftyp') return containerKind(bytes);
  const start = bytes.subarray(0, 1024).toString('utf8');
  return /^\uFEFF?\s*</.test(start) && /<svg[\s>/]/.test(start) ? 'svg' : 'unknown';
}

export function isPreparedKind(kind: FileKind): kind is PreparedKind {
  return kind === 'jpeg' || kind === 'png' || kind === 'webp';
}

/** Whether a PNG moves (APNG): its animation control stands before the pixels. */
export function isAnimatedPng(bytes: Buffer): boolean {
  const control = bytes.indexOf('acTL', 0, 'latin1');
  return control >= 0 && control < bytes.indexOf('IDAT', 0, 'latin1');
}

/** HEIF, AVIF and Canon CR3 share the container of ISO/IEC 14496-12; its brands tell them apart. */
function containerKind(bytes: Buffer): FileKind {
  const length = Math.min(bytes.readUInt32BE(0), 256);
  const names = bytes.subarray(8, length).toString('latin1').match(/.{4}/gs) ?? [];
  if (names[0] === 'crx ') return 'raw';
  if (names.some((name) => name === 'avif' || name === 'avis')) return 'avif';
  return names.some((name) => heifBrands.test(name)) ? 'heif' : 'unknown';
}
