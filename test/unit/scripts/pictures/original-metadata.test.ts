import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { findCredit } from '../../../../scripts/lib/pictures/prepare/metadata/credit.ts';
import { readExif } from '../../../../scripts/lib/pictures/prepare/metadata/exif.ts';
import { removedMetadata } from '../../../../scripts/lib/pictures/prepare/metadata/removed.ts';
import { cornered, withCamera, withIptc, withXmp } from './camera.ts';

describe('the metadata of an original', () => {
  const plain = cornered(20, 20).jpeg().toBuffer();
  async function read(bytes: Buffer) {
    const metadata = await sharp(bytes).metadata();
    const exif = readExif(metadata.exif);
    return {
      exif,
      credit: findCredit(metadata, exif),
      removed: removedMetadata(metadata, exif),
    };
  }

  it('names the creator and, where it says more, the owner of the rights', async () => {
    const of = async (artist: string, copyright: string) =>
      (await read(withCamera(await plain, { artist, copyright }))).credit.credit;
    expect(await of('Nguyễn Thị Lan', 'Báo Lào Cai')).toBe('Nguyễn Thị Lan / Báo Lào Cai');
    expect(await of('Lan', '© Lan 2026')).toBe('© Lan 2026');
    expect(await of('', 'Báo Lào Cai')).toBe('Báo Lào Cai');
    expect(await of('', ' \0')).toBeUndefined();
  });

  it('is read in the letters of older cameras and of Windows', async () => {
    const latin = withCamera(await plain, { artist: Buffer.from('J\xf6rg', 'latin1') });
    expect((await read(latin)).credit.credit).toBe('Jörg');
    const windows = withCamera(await plain, { author: 'Vũ Hà' });
    expect((await read(windows)).credit.fields).toEqual([
      { field: 'EXIF XPAuthor', text: 'Vũ Hà' },
    ]);
  });

  it('prints the credit line of IPTC as it stands', async () => {
    const { credit } = await read(
      withIptc(await plain, { 80: 'Lò Văn Páo', 110: 'Ảnh: Páo/TTXVN', 116: '© TTXVN' }),
    );
    expect(credit.credit).toBe('Ảnh: Páo/TTXVN');
    expect(credit.fields.map(({ field }) => field)).toEqual([
      'IPTC By-line',
      'IPTC Credit',
      'IPTC Copyright',
    ]);
  });

  it('is read from XMP, as elements and as attributes', async () => {
    const list = (name: string, kind: string, text: string) =>
      `<${name}><rdf:${kind}><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:${kind}></${name}>`;
    const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${list('dc:creator', 'Seq', 'A &amp; B')}${list('dc:rights', 'Alt', '&#169; C')}</x:xmpmeta>`;
    expect((await read(withXmp(await plain, packet))).credit.credit).toBe('A & B / © C');
    const short = '<x:xmpmeta photoshop:Credit="Sở VHTTDL"/>';
    expect((await read(withXmp(await plain, short))).credit.credit).toBe('Sở VHTTDL');
  });

  it('is cleaned of control and bidirectional characters, and cut', async () => {
    const { credit } = await read(
      withCamera(await plain, { artist: `Lan\x1b[31m\u202e ${'x'.repeat(20_000)}` }),
    );
    expect(credit.credit).toMatch(/^Lan \[31m x+…$/);
    expect(credit.credit).toHaveLength(200);
    expect(credit).toMatchObject({ isCleaned: true, isCut: true });
  });

  it('is named by kind, so that the sheet can say what was removed', async () => {
    const talkative = withCamera(await plain, { isTalkative: true });
    expect((await read(talkative)).removed).toEqual({
      ...{ position: true, serialNumber: true, owner: true, device: true },
      ...{ makerNote: true, thumbnail: true, any: true },
    });
    expect((await read(await plain)).removed).toEqual({
      ...{ position: false, serialNumber: false, owner: false, device: false },
      ...{ makerNote: false, thumbnail: false, any: false },
    });
  });

  it('is no danger when it is broken', async () => {
    const whole = withCamera(await plain, { artist: 'Lan', isTalkative: true });
    const { exif } = await sharp(whole).metadata();
    const block = exif ?? Buffer.alloc(0);
    expect(block.length).toBeGreaterThan(200);
    for (let length = 0; length + 4 < block.length; length += 3) {
      expect(() => readExif(block.subarray(0, length))).not.toThrow();
      const twisted = Buffer.from(block);
      twisted.fill(0xff, length, length + 4);
      expect(() => readExif(twisted)).not.toThrow();
      const metadata = { exif: twisted, iptc: twisted, xmp: twisted } as never;
      expect(() => findCredit(metadata, readExif(twisted))).not.toThrow();
    }
  });
});
