import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openPicture, renderPicture } from '../../../../scripts/lib/pictures/prepare/render.ts';
import { prepareWords } from '../../../../scripts/lib/pictures/prepare/words/words.ts';
import { cornered, noisy, privateWords, withCamera, withXmp } from './camera.ts';

const words = prepareWords.en;

async function rendered(bytes: Buffer) {
  const picture = await openPicture({ path: '/x', name: 'x.jpg', bytes }, words);
  return renderPicture(picture, words);
}

/** Red, green and blue at a point. */
async function colourAt(bytes: Buffer, left: number, top: number): Promise<number[]> {
  const point = sharp(bytes).extract({ left, top, width: 1, height: 1 }).toColourspace('srgb');
  return [...(await point.removeAlpha().raw().toBuffer())];
}

const isRed = ([red = 0, green = 0, blue = 0]: readonly number[]) =>
  red > 180 && green < 60 && blue < 60;

describe('a prepared picture', () => {
  it('is upright: the corner moves as the orientation says', async () => {
    const bytes = withCamera(await cornered(80, 40).jpeg().toBuffer(), { orientation: 6 });
    const picture = await rendered(bytes);
    expect([picture.width, picture.height]).toEqual([40, 80]);
    expect(isRed(await colourAt(picture.bytes, 36, 3))).toBe(true);
    expect(isRed(await colourAt(picture.bytes, 3, 3))).toBe(false);
  });

  it('is at most 2,560 pixels long, and never larger than it was', async () => {
    const tall = await rendered(await cornered(1500, 3000).jpeg().toBuffer());
    expect([tall.width, tall.height]).toEqual([1280, 2560]);
    const small = await rendered(await cornered(300, 200).jpeg().toBuffer());
    expect([small.width, small.height]).toEqual([300, 200]);
  });

  it('carries nothing that the camera wrote', async () => {
    const bytes = withXmp(
      withCamera(await cornered(60, 40).jpeg().toBuffer(), {
        ...{ artist: 'Nguyễn Thị Lan', isTalkative: true },
      }),
      '<x:xmpmeta exif:GPSLatitude="22,20N" aux:SerialNumber="SERIAL-4711"/>',
    );
    for (const word of privateWords) expect(bytes.includes(word), word).toBe(true);
    const picture = await rendered(bytes);
    const metadata = await sharp(picture.bytes).metadata();
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.orientation]).toEqual(
      Array(4).fill(undefined),
    );
    for (const word of [...privateWords, 'GPS', 'Exif', 'xmpmeta']) {
      expect(picture.bytes.includes(word), word).toBe(false);
    }
  });

  it('is sRGB when its colours were made for print, and says so', async () => {
    const cmyk = await cornered(60, 40).toColourspace('cmyk').jpeg().toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    const picture = await rendered(cmyk);
    expect((await sharp(picture.bytes).metadata()).space).toBe('srgb');
    expect(isRed(await colourAt(picture.bytes, 2, 2))).toBe(true);
    expect(picture.notes).toEqual([words.notes.cmyk]);
  });

  it('is converted from a wide colour space and leaves the profile behind', async () => {
    const wide = await cornered(60, 40, '#ff0000').withIccProfile('p3').jpeg().toBuffer();
    expect((await sharp(wide).metadata()).hasProfile).toBe(true);
    const picture = await rendered(wide);
    expect((await sharp(picture.bytes).metadata()).hasProfile).toBe(false);
    expect(isRed(await colourAt(picture.bytes, 2, 2))).toBe(true);
  });

  it('has 8 bits when it had 16, and says so', async () => {
    const deep = await cornered(60, 40).toColourspace('rgb16').png().toBuffer();
    const picture = await rendered(deep);
    expect((await sharp(picture.bytes).metadata()).depth).toBe('uchar');
    expect(isRed(await colourAt(picture.bytes, 2, 2))).toBe(true);
    expect(picture.notes).toEqual([words.notes.sixteenBit]);
  });

  it('is a PNG when it is a drawing or transparent, and a JPEG otherwise', async () => {
    const half = { r: 200, g: 0, b: 0, alpha: 0.5 };
    const clear = sharp({ create: { width: 9, height: 9, channels: 4, background: half } });
    const photo = noisy(200, 200);
    const of = async (bytes: Buffer) => (await rendered(bytes)).extension;
    expect(await of(await cornered(200, 100).png().toBuffer())).toBe('png');
    expect(await of(await clear.png().toBuffer())).toBe('png');
    expect(await of(await clear.webp({ lossless: true }).toBuffer())).toBe('png');
    expect(await of(await photo.png().toBuffer())).toBe('jpg');
    expect(await of(await photo.ensureAlpha().png().toBuffer())).toBe('jpg');
    expect(await of(await cornered(200, 100).jpeg().toBuffer())).toBe('jpg');
  });

  it('keeps what is transparent', async () => {
    const half = { r: 200, g: 0, b: 0, alpha: 0.5 };
    const clear = sharp({ create: { width: 9, height: 9, channels: 4, background: half } });
    const picture = await rendered(await clear.png().toBuffer());
    expect((await sharp(picture.bytes).metadata()).hasAlpha).toBe(true);
  });

  it('is made of slightly damaged pixels too, with a note', async () => {
    const bytes = await noisy(400, 300).jpeg().toBuffer();
    bytes.writeUInt16BE(0xffd9, bytes.length >> 1);
    expect((await rendered(bytes)).notes).toEqual([words.notes.damaged]);
  });

  it('has a small picture for the contact sheet', async () => {
    const { thumbnail } = await rendered(await cornered(900, 600).jpeg().toBuffer());
    const small = Buffer.from(thumbnail.replace('data:image/jpeg;base64,', ''), 'base64');
    expect((await sharp(small).metadata()).width).toBe(320);
  });
});
