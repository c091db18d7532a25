import { beforeEach, describe, expect, it } from 'vitest';
import {
  keepOriginals,
  HelperPictures,
  withAddresses,
} from '../../../../src/integrations/pages/helpers/asked-pictures.ts';

const ask = (width: number) =>
  globalThis.astroAsset.addStaticImage?.({ src: 'rice.jpg', width }, [], undefined) ?? '';
const reads = new Map([['item\nplaces/sa-pa\nfacts', 'digest']]);

let pictures: HelperPictures;
beforeEach(() => {
  pictures = new HelperPictures(7);
});

describe('pictures that a page of a helper asks for', () => {
  it('are handed over with the page that shows them, and get their addresses in the build', () => {
    const [small, large] = [ask(320), ask(960)];
    ask(10);
    const page = pictures.askedIn({ body: `<img src="${small}" srcset="${large} 960w">`, reads });
    expect(page?.asked.map(({ asked: [{ width }] }) => width)).toEqual([320, 960]);
    expect(page?.reads).toBe(reads);

    globalThis.astroAsset = { addStaticImage: ({ width }) => `/_astro/rice-${String(width)}.webp` };
    expect(withAddresses(page?.body as string, page?.asked ?? [])).toBe(
      '<img src="/_astro/rice-320.webp" srcset="/_astro/rice-960.webp 960w">',
    );
  });

  it('are found in files that are no pages as well', () => {
    const body = new TextEncoder().encode(JSON.stringify({ picture: ask(5) }));
    expect(pictures.askedIn({ body, reads })?.asked).toHaveLength(1);
  });

  it('are none in a page without pictures, and in a finished file', () => {
    ask(320);
    expect(pictures.askedIn({ body: '<p>Rice</p>', reads })).toBeUndefined();
    expect(pictures.askedIn({ body: new Uint8Array([1, 2]), reads })).toBeUndefined();
    expect(pictures.askedIn({ body: { finished: '/cache/a.jpg' }, reads })).toBeUndefined();
  });

  it('never leave a token in a page', () => {
    const token = ask(320);
    expect(() => withAddresses(`<img src="${token}">`, [])).toThrow('nobody asked for');
  });
});

describe('originals that a page of a helper shows', () => {
  it('are told once, and kept by the build', () => {
    globalThis.astroAsset.referencedImages?.add('/content/rice.jpg');
    const told = pictures.originals();
    expect(told).toEqual(['/content/rice.jpg']);
    expect(pictures.originals()).toEqual([]);
    globalThis.astroAsset = { referencedImages: new Set() };
    keepOriginals(told);
    expect([...(globalThis.astroAsset.referencedImages ?? [])]).toEqual(['/content/rice.jpg']);
  });
});
