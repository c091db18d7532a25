import { describe, expect, it } from 'vitest';
import { altText } from '../../../../../scripts/lib/rules/pictures/alt-text.ts';
import { foundIn, item, placesOf, textWith, wordsOf } from '../text/small-content.ts';

const facts = `${item}/facts.yml`;
const withPeak = 'art: { motif: peak, season: mist }\nmedia:\n  - { file: peak.jpg }\n';
/** Descriptions of the item with a drawing and one photograph, in English. */
const describedBy = (frontMatter: string, factsText = withPeak) =>
  foundIn(altText, { [facts]: factsText, [`${item}/en.md`]: wordsOf(frontMatter) });

describe('the descriptions of pictures', () => {
  it('are complete when the drawing and each picture have a sentence', async () => {
    expect(
      await describedBy(
        'alt:\n  art: A mountain.\n  peak.jpg: Its summit.\ncaptions:\n  peak.jpg: P',
      ),
    ).toEqual([]);
  });

  it('are missed one by one, as errors at the key that holds them', async () => {
    const found = await describedBy('title: A\nalt:\n  art: A mountain.');
    expect(found).toEqual([
      {
        at: `${item}/en.md:3:1`,
        severity: 'error',
        message: 'The picture "peak.jpg" is not described.',
        hint: textWith('"peak.jpg: …"'),
      },
    ]);
  });

  it('call the drawing a drawing', async () => {
    const found = await describedBy('alt:\n  peak.jpg: Its summit.');
    expect(found.map(({ message }) => message)).toEqual(['The drawing is not described.']);
    expect(found[0]?.hint).toContain('"art: …"');
  });

  it('are all missed when the words have none', async () => {
    expect(await describedBy('title: A')).toHaveLength(2);
  });

  it('are missed in each language of their own', async () => {
    const found = await foundIn(altText, {
      [facts]: 'art: { motif: peak, season: mist }\n',
      [`${item}/vi.md`]: wordsOf('title: A'),
      [`${item}/en.md`]: wordsOf('title: A'),
      [`${item}/zh.md`]: wordsOf('alt:\n  art: 山。'),
    });
    expect(placesOf(found)).toEqual([`${item}/en.md:2:1`, `${item}/vi.md:2:1`]);
  });

  it('are not asked for when the item has neither drawing nor pictures', async () => {
    expect(await describedBy('title: A', 'status: draft\n')).toEqual([]);
  });

  it('of a drawing that the item does not have are too many', async () => {
    const found = await describedBy('alt:\n  art: A mountain.', 'status: draft\n');
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      `${item}/en.md:3:3 "art" is no picture of this item.`,
    ]);
  });

  it('are not judged while facts or front matter cannot be read', async () => {
    expect(await describedBy('alt:\n  other.jpg: A.', 'a: [')).toEqual([]);
    expect(await describedBy('alt: [')).toEqual([]);
    expect(await foundIn(altText, { [`${item}/en.md`]: wordsOf('alt:\n  art: A.') })).toEqual([]);
  });

  it('pass over an entry of the media list that names no file', async () => {
    const media = 'media:\n  - { credit: A }\n  - 7\n  - { file: peak.jpg }\n';
    expect(await describedBy('alt:\n  peak.jpg: Its summit.', media)).toEqual([]);
  });
});

describe('a description', () => {
  const described = (text: string) =>
    describedBy(`alt:\n  art: A mountain.\n  peak.jpg: ${JSON.stringify(text)}`);

  it.each(['peak.jpg', ' peak.jpg ', 'IMG_0042.JPG', 'a.jpeg', ' b.png ', 'c.webp', 'd.svg'])(
    'may not be only the name of a file: %j',
    async (text) => {
      const found = await described(text);
      expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
        `${item}/en.md:4:3 The description of "peak.jpg" is only the name of a file.`,
      ]);
    },
  );

  it.each([
    'The peak of peak.jpg',
    'peak.jpg shows the summit',
    'A.jpg, seen from b',
    'summit',
    '.jpg',
  ])('may speak of anything else: %j', async (text) => {
    expect(await described(text)).toEqual([]);
  });

  it('may not be the word under which it stands', async () => {
    const found = await describedBy('alt:\n  art: " art "\n  peak.jpg: Its summit.');
    expect(placesOf(found)).toEqual([`${item}/en.md:3:3`]);
  });

  it('that is no text is left to the schema', async () => {
    expect(await describedBy('alt:\n  art: A mountain.\n  peak.jpg: [1]')).toHaveLength(1);
    expect(await describedBy('alt:\n  art: A mountain.\n  peak.jpg: ""')).toHaveLength(1);
  });
});

describe('names in the words that are no pictures', () => {
  it('are found under "alt" and under "captions", where they stand', async () => {
    const found = await describedBy(
      'alt:\n  art: A mountain.\n  peak.jpg: Its summit.\n  x: Y\ncaptions:\n  art: C\n  lost.png: D',
    );
    expect(placesOf(found)).toEqual([`${item}/en.md:5:3`, `${item}/en.md:8:3`]);
    expect(found[1]?.message).toBe('"lost.png" is no picture of this item.');
  });

  it('come with the name that was probably meant', async () => {
    const found = await describedBy(
      'alt:\n  art: A mountain.\n  peak.jpg: Its summit.\ncaptions:\n  peak.jpeg: C\n  elsewhere.png: D',
    );
    expect(found.map(({ hint }) => hint)).toEqual([
      'Did you mean "peak.jpg"?',
      expect.stringMatching(/^Remove the line/),
    ]);
  });
});
