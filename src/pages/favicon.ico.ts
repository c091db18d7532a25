import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { mark } from '../art/mark.ts';

const size = 32;

/** An ICO file that holds one PNG (allowed since Windows Vista): header, one entry, the picture. */
function icoWith(png: Buffer): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // kind: icon
  header.writeUInt16LE(1, 4); // pictures
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(32, 12); // bits a pixel
  header.writeUInt32LE(png.byteLength, 14);
  header.writeUInt32LE(header.byteLength, 18);
  return Buffer.concat([header, png]);
}

/** The seal for browsers that ask for this name whatever the page says. */
export const GET: APIRoute = async () => {
  const png = await sharp(Buffer.from(mark({ size })))
    .resize(size, size)
    .png()
    .toBuffer();
  return new Response(new Uint8Array(icoWith(png)), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
};
