import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { privateTags } from '../../scripts/lib/pictures/private-tags.ts';
import { collections, guidePaths } from '../../src/config/collections.ts';
import { maximumPixels, pictureWidths } from '../../src/config/images.ts';
import { fixedPages } from '../../src/config/pages/pages.ts';
import { builtPages } from '../../src/integrations/built-pages.ts';
import { shareCardPath, splitLocale } from '../../src/routing/paths.ts';
import { filesOf } from '../support/dist-files.ts';
import { photographer } from '../support/fixture-content.ts';
import { pageAt, pagesOf } from '../support/pages.ts';
import { unpacked } from '../support/search-fragments.ts';

const dist = inject('fixtureDist');
const raster = /\.(avif|webp|jpe?g|png)$/;
const pictureOf = (slug: string) => {
  const page = pageAt(dist, `/en/tourism/places/${slug}/`);
  const figure = page.$('main figure').first();
  const sources = figure
    .find('picture source')
    .toArray()
    .map((source) => ({
      type: page.$(source).attr('type'),
      files: (page.$(source).attr('srcset') ?? '').split(',').map((one) => {
        const [file = '', width = ''] = one.trim().split(' ');
        return { file, width: Number.parseInt(width, 10) };
      }),
    }));
  return { image: figure.find('img'), sources };
};

describe('a photograph', () => {
  const { image, sources } = pictureOf('photographed');

  it('comes as AVIF, then WebP, then JPEG', () => {
    expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
    expect(image.attr('src')).toMatch(/\/photo-of-photographed\..+\.jpe?g$/);
  });

  it('comes in every width that it has', () => {
    for (const { files } of sources) {
      expect(files.map(({ width }) => width)).toEqual(
        pictureWidths.filter((width) => width <= 1700),
      );
    }
  });

  it('is in each file as wide as the page says', async () => {
    const wrong: string[] = [];
    for (const { file, width } of sources.flatMap(({ files }) => files)) {
      const metadata = await sharp(path.join(dist, file)).metadata();
      if (metadata.width !== width)
        wrong.push(`${file}: ${String(metadata.width)}, not ${String(width)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('keeps its place while it loads', () => {
    expect(image.attr('width')).toBe('1700');
    expect(image.attr('height')).toBe('900');
    expect(image.attr('alt')).toBe('Photo');
  });

  it('that is small is not enlarged', () => {
    const widths = pictureOf('small-photo').sources.flatMap(({ files }) =>
      files.map(({ width }) => width),
    );
    expect(new Set(widths)).toEqual(new Set([300]));
  });
});

describe('no picture of a build', () => {
  const pictures = [dist, inject('dist')].flatMap((folder) =>
    filesOf(folder)
      .filter((file) => raster.test(file))
      .map((file) => path.join(folder, file)),
  );

  it('carries metadata of where it was taken, by whom and with what', async () => {
    expect(pictures.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const picture of pictures) {
      const metadata = await sharp(picture).metadata();
      const kept = [metadata.exif && 'Exif', metadata.xmp && 'XMP', metadata.iptc && 'IPTC'];
      const told = [
        ...kept.filter((kind) => kind !== undefined),
        ...privateTags(metadata).map(({ en }) => en),
      ];
      if (told.length > 0) found.push(`${picture}: ${told.join(', ')}`);
    }
    expect(found).toEqual([]);
  });

  it('names the photographer anywhere but in the credit line', () => {
    const holding = pictures.filter((picture) => unpacked(picture).includes(photographer));
    expect(holding).toEqual([]);
  });

  it('has more pixels than a reader’s device can hold', async () => {
    const sizes = await Promise.all(pictures.map((picture) => sharp(picture).metadata()));
    expect(Math.max(...sizes.map(({ width, height }) => width * height))).toBeLessThan(
      maximumPixels,
    );
  });
});

describe('the credit line', () => {
  it('stands below the photograph, and drawings say that they are drawings', () => {
    const { $ } = pageAt(dist, '/en/tourism/places/photographed/');
    expect($('main figure figcaption').first().text()).toContain('Nobody');
    const drawn = pagesOf(dist).find(({ address }) => address === '/en/tourism/places/outdated/');
    expect(drawn?.$('main figure figcaption').first().text()).toContain('not a photograph');
  });
});

describe('the share card', () => {
  const pages = builtPages(inject('dist'));
  const folders = [
    ...Object.values(collections).map((one) => one.path),
    ...Object.values(guidePaths),
  ];
  const isOwn = (own: string) =>
    fixedPages.includes(own) ||
    folders.some((folder) => new RegExp(`^${folder}[a-z0-9-]+/$`).test(own));

  it.each(['vi', 'en', 'zh'])('of each item and section stands beside its page in %s', (locale) => {
    const cards = pages.flatMap(({ address, html }) => {
      const split = splitLocale(address);
      if (split?.locale !== locale || !isOwn(split.path)) return [];
      const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
      return [{ address, own: split.path, file: new URL(picture).pathname }];
    });
    expect(cards.length).toBeGreaterThan(300);
    const elsewhere = cards.filter(({ own, file }) => file !== `/${locale}${shareCardPath(own)}`);
    expect(elsewhere).toEqual([]);
  });
});
