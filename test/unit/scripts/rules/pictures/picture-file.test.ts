import { describe, expect, it } from 'vitest';
import { pictureFile } from '../../../../../scripts/lib/rules/pictures/picture-file.ts';
import { maximumPixels } from '../../../../../src/config/images.ts';
import { foundIn, item, placesOf, type Files } from '../text/small-content.ts';
import { saying, tiny } from './pictures.ts';

const facts = `${item}/facts.yml`;
const listing = (...names: string[]) =>
  `status: draft\nmedia:\n${names.map((name) => `  - { file: ${name} }\n`).join('')}`;
const inFolder = (text: string, pictures: Files = {}) =>
  foundIn(pictureFile, { [facts]: text, ...prefixed(pictures) });
const prefixed = (pictures: Files): Files =>
  Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`${item}/${name}`, bytes]));

describe('the pictures of a folder and its media list', () => {
  it('agree when each names the other, in any order', async () => {
    expect(
      await inFolder(listing('b.png', 'a.jpg', 'c.webp', 'd.jpeg'), {
        'a.jpg': tiny.jpeg,
        'b.png': tiny.png,
        'c.webp': tiny.webp,
        'd.jpeg': tiny.jpeg,
      }),
    ).toEqual([]);
    expect(await inFolder('status: draft\n')).toEqual([]);
  });

  it('disagree where the list names a picture that is not there', async () => {
    const found = await inFolder(listing('peak.jpg', 'crowd.jpg'), { 'crowd.jpg': tiny.jpeg });
    expect(found).toEqual([
      {
        at: `${facts}:3:7`,
        severity: 'error',
        message: 'The picture "peak.jpg" is not in the folder.',
        hint: 'Put the file beside facts.yml.',
      },
    ]);
  });

  it('disagree over a slip of the pen, with the name that was meant', async () => {
    const found = await inFolder(listing('peak.jpeg'), { 'peak.jpg': tiny.jpeg });
    expect(found.map(({ at, hint }) => [at, hint])).toEqual([
      [`${facts}:3:7`, 'Did you mean "peak.jpg"?'],
      [`${item}/peak.jpg:1:1`, expect.stringContaining('"media"')],
    ]);
  });

  it('disagree where a picture is not listed', async () => {
    const found = await inFolder('status: draft\n', { 'a.jpg': tiny.jpeg, 'b.png': tiny.png });
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      `${item}/a.jpg:1:1 The picture "a.jpg" is not in the media list.`,
      `${item}/b.png:1:1 The picture "b.png" is not in the media list.`,
    ]);
  });

  it('are not compared while the facts cannot be read', async () => {
    expect(await inFolder('media: [', { 'a.jpg': tiny.jpeg })).toEqual([]);
    expect(await foundIn(pictureFile, prefixed({ 'a.jpg': tiny.jpeg }))).toEqual([]);
  });

  it('are compared past entries that name no file', async () => {
    expect(
      await inFolder('media:\n  - { credit: A }\n  - 7\n  - { file: a.jpg }\n', {
        'a.jpg': tiny.jpeg,
      }),
    ).toEqual([]);
  });

  it('hold the cover too', async () => {
    const pictures = { 'a.jpg': tiny.jpeg };
    expect(await inFolder(`${listing('a.jpg')}cover: a.jpg\n`, pictures)).toEqual([]);
    const found = await inFolder(`${listing('a.jpg')}cover: b.jpg\n`, pictures);
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      `${facts}:4:1 The cover "b.jpg" is not in the media list.`,
    ]);
    expect(placesOf(await inFolder('cover: b.jpg\n'))).toEqual([`${facts}:1:1`]);
  });
});

describe('a picture file', () => {
  const fileOf = (name: string, bytes: string | Uint8Array) =>
    inFolder(listing(name), { [name]: bytes });

  it.each([
    ['a.jpg', 'png', 'png'],
    ['a.jpeg', 'webp', 'webp'],
    ['a.png', 'jpeg', 'jpg'],
    ['a.webp', 'jpeg', 'jpg'],
    ['a.svg', 'png', 'png'],
  ] as const)('called %s that holds a %s should end in .%s', async (name, format, ending) => {
    const found = await fileOf(name, tiny[format]);
    expect(found).toEqual([
      {
        at: `${item}/${name}:1:1`,
        severity: 'error',
        message: `The name says something else than the file, which is ${format.toUpperCase()}.`,
        hint: `Rename it to end in .${ending}.`,
      },
    ]);
  });

  it('may have neither capitals in its ending nor another ending behind it', async () => {
    const found = await foundIn(
      pictureFile,
      prefixed({ 'a.JPG': tiny.jpeg, 'a.png.jpg': tiny.png }),
    );
    expect(placesOf(found)).toEqual([`${item}/a.JPG:1:1`, `${item}/a.png.jpg:1:1`]);
  });

  it('that is none is refused with the reason', async () => {
    const found = await fileOf('a.png', 'a text');
    expect(found.map(({ message }) => message)).toEqual([
      'This is not a picture: it is neither JPEG, PNG nor WebP.',
    ]);
  });

  it('that was cut off is damaged', async () => {
    const found = await fileOf('a.png', tiny.png.subarray(0, -20));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/^The picture is damaged: \S.+\.$/);
    expect(found[0]?.at).toBe(`${item}/a.png:1:1`);
  });

  it.each([
    ['as many pixels as are allowed', { width: maximumPixels / 5000, height: 5000 }, undefined],
    ['one row more', { width: 5000, height: maximumPixels / 5000 + 1 }, '40 megapixels; 40'],
    ['twice as many', { width: 8000, height: 10_000 }, '80 megapixels; 40'],
    ['as many in all its frames', { width: 1000, height: 1000, pages: 40 }, undefined],
    ['more in all its frames', { width: 1000, height: 1000, pages: 41 }, '41 megapixels; 40'],
    ['more in a still', { width: 41_000_000, height: 1, pages: 0 }, '41 megapixels; 40'],
  ])('may have %s or not', async (_, header, message) => {
    const files = { [facts]: listing('a.png'), [`${item}/a.png`]: tiny.png };
    const found = await foundIn(pictureFile, files, { change: saying(header) });
    expect(found.map((one) => one.message)).toEqual(
      message === undefined ? [] : [expect.stringContaining(message)],
    );
    expect(placesOf(found)).toEqual(message === undefined ? [] : [`${item}/a.png:1:1`]);
  });
});

describe('a drawing file', () => {
  const drawing = (text: string) => inFolder(listing('a.svg'), { 'a.svg': text });

  it.each([
    '<svg></svg>',
    '<svg></svg\n>\n\n',
    '<svg><svg/></svg>',
    '<svg></svg> <!-- made\nby hand -->\n',
    '<svg></svg><!-- a --><!-- b -->',
    '<svg/>',
    '\n <svg viewBox="0 0 1 1"/>\n',
    '<?xml version="1.0"?>\n<svg viewBox="0 0 1 1"/>',
    '\n<?xml?><svg/><!---->',
  ])('is whole: %j', async (text) => {
    expect(await drawing(text)).toEqual([]);
  });

  it.each([
    '',
    '<svg>',
    '<svg><path d="M0 0"/>',
    '<svg><svg/>',
    '<svg><g></g>',
    '<svg></svg><path',
    '<svg></svg',
    '<svg></svg><!-- open',
    '<svg></svg><!-- a --><path/>',
    '<svg/><path/>',
    '<?xml?><g><svg/>',
  ])('breaks off: %j', async (text) => {
    const found = await drawing(text);
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      `${item}/a.svg:1:1 The drawing breaks off: </svg> is missing.`,
    ]);
  });
});
