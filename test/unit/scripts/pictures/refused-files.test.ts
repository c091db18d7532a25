import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOriginal } from '../../../../scripts/lib/pictures/prepare/original.ts';
import { pictureName } from '../../../../scripts/lib/pictures/prepare/file-name.ts';
import { fileKind } from '../../../../scripts/lib/pictures/prepare/file-kind.ts';
import { PictureRefusal } from '../../../../scripts/lib/pictures/prepare/refusal.ts';
import { openPicture, renderPicture } from '../../../../scripts/lib/pictures/prepare/render.ts';
import { prepareWords } from '../../../../scripts/lib/pictures/prepare/words/words.ts';
import { cornered, noisy } from './camera.ts';

const words = prepareWords.en;
const { refusals } = words;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-camera-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What is said of a file; `undefined` when it is prepared. */
async function refusalOf(name: string, bytes?: Buffer | string): Promise<string | undefined> {
  if (bytes !== undefined) writeFileSync(path.join(folder, name), bytes);
  try {
    const picture = await openPicture(readOriginal(name, folder, words), words);
    await renderPicture(picture, words);
    return undefined;
  } catch (error) {
    if (error instanceof PictureRefusal) return error.message;
    throw error;
  }
}

/** The first box of HEIF and its relatives. */
const container = (...brands: string[]) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 8 + brands.length * 4]),
    Buffer.from(`ftyp${brands.join('')}`),
  ]);

describe('a file that is prepared', () => {
  it('is a JPEG, PNG or WebP by its bytes, whatever its name says', async () => {
    const picture = cornered(40, 30);
    expect(await refusalOf('a.heic', await picture.jpeg().toBuffer())).toBeUndefined();
    expect(await refusalOf('b.txt', await picture.png().toBuffer())).toBeUndefined();
    expect(await refusalOf('c', await picture.webp().toBuffer())).toBeUndefined();
  });
});

describe('a file that is not prepared', () => {
  it.each([
    ['heif', 'view.jpg', container('heic', '\0\0\0\0', 'mif1')],
    ['heif', 'view.heic', container('mif1', '\0\0\0\0', 'heic')],
    ['avif', 'view.jpg', container('mif1', '\0\0\0\0', 'avif')],
    ['raw', 'view.cr3', container('crx ')],
    ['raw', 'view.NEF', Buffer.from('MM\0*\0\0\0\x08')],
    ['raw', 'view.jpg', Buffer.from('II*\0\x10\0\0\0CR\x02\0')],
    ['raw', 'view.raf', Buffer.from('FUJIFILMCCD-RAW 0201')],
    ['tiff', 'scan.tif', Buffer.from('II*\0\x08\0\0\0')],
    ['gif', 'party.gif', Buffer.from('GIF89a\x01\0\x01\0')],
    ['svg', 'map.svg', Buffer.from('\uFEFF<?xml version="1.0"?><svg xmlns="x"/>')],
    ['svg', 'map.jpg', Buffer.from('<!-- drawn --><svg/>')],
    ['unknown', 'film.mp4', container('isom')],
    ['unknown', 'page.jpg', Buffer.from('<html></html>')],
    ['unknown', 'text.jpg', Buffer.from('not a picture')],
    ['unknown', 'short.jpg', Buffer.from('x')],
    ['unknown', 'box.jpg', Buffer.from('\0\0\0\0ftyp')],
  ] as const)('is a %s: %s', async (kind, name, bytes) => {
    expect(fileKind(bytes, name)).toBe(kind);
    expect(await refusalOf(name, bytes)).toBe(refusals.kinds[kind]);
  });

  it('says where a telephone is set to JPEG', () => {
    expect(refusals.kinds.heif).toContain('Settings → Camera → Formats → Most Compatible');
    expect(prepareWords.vi.refusals.kinds.heif).toContain('Cài đặt → Camera → Định dạng');
  });

  it('was not copied to its end, or is no picture behind its first bytes', async () => {
    const jpeg = await noisy(400, 300).jpeg().toBuffer();
    const cut = await refusalOf('cut.jpg', jpeg.subarray(0, jpeg.length / 2));
    expect(cut).toContain('Copy it from the camera again.');
    const png = await noisy(200, 200).png().toBuffer();
    expect(await refusalOf('cut.png', png.subarray(0, png.length / 2))).toContain('damaged');
    expect(await refusalOf('only.jpg', Buffer.from('\xff\xd8\xff\xe0', 'latin1'))).toContain(
      'damaged',
    );
  });

  it('has more than 50 million pixels, however small the file is', async () => {
    const white = { width: 8000, height: 8000, channels: 3 as const, background: '#fff' };
    const bomb = await sharp({ create: white }).png({ compressionLevel: 1 }).toBuffer();
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await refusalOf('bomb.png', bomb)).toBe(refusals.tooManyPixels(64, 50));
  });

  it('moves: WebP and PNG', async () => {
    const frames = ['#f00', '#0f0'].map((background) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer(),
    );
    const moving = sharp(await Promise.all(frames), { join: { animated: true } });
    expect(await refusalOf('moves.webp', await moving.webp().toBuffer())).toBe(refusals.animated);
    const png = await cornered(8, 8).png().toBuffer();
    const body = Buffer.from('acTL\0\0\0\x02\0\0\0\0', 'latin1');
    const [length, checksum] = [Buffer.from([0, 0, 0, 8]), Buffer.alloc(4)];
    checksum.writeUInt32BE(crc32(body));
    const control = Buffer.concat([length, body, checksum]);
    // The header of a PNG ends after 33 bytes.
    const apng = Buffer.concat([png.subarray(0, 33), control, png.subarray(33)]);
    expect(await refusalOf('moves.png', apng)).toBe(refusals.animated);
  });

  it('is empty, a folder, or not there', async () => {
    expect(await refusalOf('empty.jpg', '')).toBe(refusals.empty);
    mkdirSync(path.join(folder, 'album.jpg'));
    expect(await refusalOf('album.jpg')).toBe(refusals.folder);
    expect(await refusalOf('emty.jpg')).toBe(refusals.missing('empty.jpg'));
    expect(await refusalOf('no/such/folder.jpg')).toBe(refusals.missing(undefined));
    expect(await refusalOf('empty.jpg/inside.jpg')).toBe(refusals.missing(undefined));
  });

  it('is a link that leads out of its folder, or nowhere', async () => {
    const inner = path.join(folder, 'inner');
    mkdirSync(inner);
    writeFileSync(path.join(inner, 'real.jpg'), await cornered(9, 9).jpeg().toBuffer());
    writeFileSync(path.join(folder, 'secret.jpg'), await cornered(9, 9).jpeg().toBuffer());
    symlinkSync('../secret.jpg', path.join(inner, 'out.jpg'));
    symlinkSync('real.jpg', path.join(inner, 'beside.jpg'));
    symlinkSync('gone.jpg', path.join(inner, 'dangling.jpg'));
    expect(await refusalOf('inner/out.jpg')).toBe(refusals.linkOutside);
    expect(await refusalOf('inner/beside.jpg')).toBeUndefined();
    expect(await refusalOf('inner/dangling.jpg')).toContain('There is no such file.');
  });

  it('has a name with two dots in a row, or one that no disk has', async () => {
    expect(await refusalOf('view..jpg', 'x')).toBe(refusals.dotsInName);
    expect(await refusalOf('view\0.jpg')).toBe(refusals.dotsInName);
  });
});

describe('the name of a prepared picture', () => {
  const name = (wanted: string, ...taken: string[]) =>
    pictureName(wanted, 'jpg', 'nui-lam', new Set(taken));

  it('is made of lower-case words without marks', () => {
    expect(name('Ruộng bậc thang Mù Cang Chải (1)')).toBe('ruong-bac-thang-mu-cang-chai-1.jpg');
    expect(name('IMG_4711')).toBe('img-4711.jpg');
    expect(name('<script>')).toBe('script.jpg');
  });

  it('is that of the item when nothing is left of it', () => {
    expect(name('梯田')).toBe('nui-lam.jpg');
    expect(name('…')).toBe('nui-lam.jpg');
  });

  it('is short', () => {
    expect(name(`${'a'.repeat(59)} ${'b'.repeat(300)}`)).toBe(`${'a'.repeat(59)}.jpg`);
  });

  it('is that of no other picture, in capitals or not', () => {
    expect(name('view', 'view.jpg', 'view-2.jpg')).toBe('view-3.jpg');
    expect(name('VIEW', 'view.jpg')).toBe('view-2.jpg');
    expect(name('view', 'view.png')).toBe('view.jpg');
  });
});
