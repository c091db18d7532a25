import { describe, expect, it } from 'vitest';
import { pictureConsent } from '../../../../../scripts/lib/rules/pictures/picture-consent.ts';
import { foundIn, item, placesOf, textWith } from '../text/small-content.ts';

const facts = `${item}/facts.yml`;
const consentIn = (text: string) => foundIn(pictureConsent, { [facts]: text });

describe('consent of the people on a photograph', () => {
  it('is missed on a published photograph, at the word that calls it one', async () => {
    const found = await consentIn(
      'status: published\nmedia:\n  - { file: a.jpg, made: illustration }\n  - { file: b.jpg, made: photo }\n',
    );
    expect(found).toEqual([
      {
        at: `${facts}:4:20`,
        severity: 'error',
        message: 'Nothing says whether the people on "b.jpg" agreed.',
        hint: textWith('peopleConsent: true'),
      },
    ]);
  });

  it.each(['draft', 'review', 'withdrawn'])('is not yet missed in status %s', async (status) => {
    const photo = 'media:\n  - { file: a.jpg, made: photo }\n';
    expect(await consentIn(`status: ${status}\n${photo}`)).toEqual([]);
  });

  it.each(['draft', 'published'])('that was refused is an error in status %s', async (status) => {
    const found = await consentIn(
      `status: ${status}\nmedia:\n  - { file: a.jpg, made: photo, peopleConsent: false }\n`,
    );
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      `${facts}:3:33 The people on "a.jpg" have not agreed.`,
    ]);
    expect(found[0]?.hint).toBe('Take the picture out of the folder.');
  });

  it('suffices once it was given', async () => {
    expect(
      await consentIn(
        'status: published\nmedia:\n  - { file: a.jpg, made: photo, peopleConsent: true }\n',
      ),
    ).toEqual([]);
  });

  it.each(['illustration', 'map', 'chart'])(
    'is not asked for on a picture made as %s',
    async (made) => {
      expect(
        await consentIn(`status: published\nmedia:\n  - { file: a.jpg, made: ${made} }\n`),
      ).toEqual([]);
      expect(
        await consentIn(`status: published\nmedia:\n  - { made: ${made}, peopleConsent: false }\n`),
      ).toEqual([]);
    },
  );

  it('is looked at picture by picture and item by item', async () => {
    const media = 'media:\n  - { made: photo }\n  - { made: photo }\n';
    const found = await foundIn(pictureConsent, {
      [facts]: `status: published\n${media}`,
      'news/tin/facts.yml': `status: published\n${media}`,
    });
    expect(placesOf(found)).toEqual([
      'news/tin/facts.yml:3:7',
      'news/tin/facts.yml:4:7',
      `${facts}:3:7`,
      `${facts}:4:7`,
    ]);
  });

  it('is asked of nothing where there are no facts, no pictures or broken entries', async () => {
    expect(await consentIn('status: published\n')).toEqual([]);
    expect(await consentIn('status: published\nmedia: [7]\n')).toEqual([]);
    expect(await consentIn('media: [')).toEqual([]);
    expect(await foundIn(pictureConsent, { [`${item}/vi.md`]: 'Text.' })).toEqual([]);
  });
});
