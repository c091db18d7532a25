import { describe, expect, it } from 'vitest';
import RasterPicture from '../../src/components/content/RasterPicture.astro';
import { pictureWidths } from '../../src/config/images.ts';
import { render } from '../support/render.ts';

const image = { src: '/photo.jpg', width: 1700, height: 900, format: 'jpg' };
const props = { image, alt: 'A market', sizes: '100vw' } as const;

/** Widths in the `srcset` of each source. */
async function widthsOf(width: number): Promise<number[][]> {
  const $ = await render(RasterPicture, { ...props, image: { ...image, width } });
  return $('source')
    .toArray()
    .map((source) =>
      ($(source).attr('srcset') ?? '')
        .split(',')
        .map((one) => Number.parseInt(one.trim().split(' ')[1] ?? '', 10)),
    );
}

describe('a photograph on a page', () => {
  it('offers AVIF before WebP, and JPEG to everyone', async () => {
    const $ = await render(RasterPicture, props);
    expect(
      $('source')
        .toArray()
        .map((source) => $(source).attr('type')),
    ).toEqual(['image/avif', 'image/webp']);
    expect($('img').attr('src')).toMatch(/jpe?g/);
  });

  it('offers every width of the table that it has', async () => {
    expect(await widthsOf(1700)).toEqual([[...pictureWidths], [...pictureWidths]]);
  });

  it('is never enlarged', async () => {
    for (const widths of await widthsOf(900)) expect(Math.max(...widths)).toBeLessThanOrEqual(900);
    expect(await widthsOf(300)).toEqual([[300], [300]]);
  });

  it('keeps its place while it loads, and waits until it is near', async () => {
    const $ = await render(RasterPicture, props);
    expect($('img').attr('width')).toBe('1700');
    expect($('img').attr('height')).toBe('900');
    expect($('img').attr('loading')).toBe('lazy');
    expect($('img').attr('alt')).toBe('A market');
  });

  it('is fetched first where it leads the page', async () => {
    const $ = await render(RasterPicture, { ...props, priority: true });
    expect($('img').attr('loading')).toBe('eager');
    expect($('img').attr('fetchpriority')).toBe('high');
  });

  it('is refused without alternative text', async () => {
    await expect(render(RasterPicture, { image, sizes: '100vw' })).rejects.toThrow(/alt/);
  });

  it('reads nothing of the picture that would publish the original file', async () => {
    const read: string[] = [];
    const watched = new Proxy(image, {
      get(target, name) {
        if (name === 'clone') return structuredClone(target);
        read.push(String(name));
        return Reflect.get(target, name) as unknown;
      },
    });
    await render(RasterPicture, { ...props, image: watched });
    // Astro itself looks whether it is a picture; any other reading keeps the file, metadata included.
    expect(read.filter((name) => ['width', 'height', 'format'].includes(name))).toEqual([]);
  });
});
