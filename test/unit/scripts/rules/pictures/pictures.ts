import sharp, { type Metadata } from 'sharp';
import type { Content } from '../../../../../scripts/lib/content/content.ts';

const canvas = { create: { width: 4, height: 3, channels: 3 as const, background: '#2060c0' } };

/** A picture of four by three pixels in each format. */
export const tiny = {
  jpeg: await sharp(canvas).jpeg().toBuffer(),
  png: await sharp(canvas).png().toBuffer(),
  webp: await sharp(canvas).webp().toBuffer(),
};

/**
 * Lets every picture of a content say of itself what the header of a file would say, so that a test
 * needs no large picture.
 */
export function saying(header: Partial<Metadata>): (content: Content) => Content {
  return (content) => ({
    ...content,
    items: content.items.map((item) => ({
      ...item,
      pictures: item.pictures.map((picture) => ({
        ...picture,
        read: async () => {
          const reading = await picture.read();
          if (reading.kind !== 'raster') return reading;
          return { ...reading, metadata: { ...reading.metadata, ...header } };
        },
      })),
    })),
  });
}
