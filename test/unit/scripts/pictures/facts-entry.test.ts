import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  addMedia,
  UnusualFactsError,
  type MediumEntry,
} from '../../../../scripts/lib/pictures/prepare/facts-entry.ts';

const entry: MediumEntry = { file: 'new.jpg', credit: 'Lan: "đẹp"', made: 'photo' };
const written = '  - file: new.jpg\n    credit: "Lan: \\"đẹp\\""\n    made: photo\n';
const mediaOf = (text: string) => (parse(text) as { media: unknown }).media;

describe('an entry in facts.yml', () => {
  it('is written under "media", which is made at the end when there is none', () => {
    expect(addMedia('status: draft # being written\n', [entry], undefined)).toBe(
      `status: draft # being written\nmedia:\n${written}`,
    );
  });

  it('follows the last picture and leaves every other byte as it was', () => {
    const before =
      "# Facts of a mountain\nstatus:   draft\nmedia:\n  # the first\n  - file: a.jpg   # good\n    credit: 'Lan'\n    made: photo # really\n";
    const after = '\n# Numbers\nsources: [ { id: x } ]\n';
    expect(addMedia(before + after, [entry], undefined)).toBe(before + written + after);
  });

  it('keeps the comment of the next key where it is', () => {
    const text = 'media:\n  - { file: a.jpg }\n# where it lies\nposition: 1\n';
    expect(addMedia(text, [entry], undefined)).toBe(
      `media:\n  - { file: a.jpg }\n${written}# where it lies\nposition: 1\n`,
    );
  });

  it('has the indentation of its list', () => {
    expect(addMedia('media:\n- file: a.jpg\nx: 1\n', [{ ...entry, credit: 'L' }], undefined)).toBe(
      'media:\n- file: a.jpg\n- file: new.jpg\n  credit: "L"\n  made: photo\nx: 1\n',
    );
  });

  it.each([
    ['media: []\nx: 1\n', `media:\n${written}x: 1\n`],
    ['media: [] # none yet\nx: 1\n', `media: # none yet\n${written}x: 1\n`],
    ['media:\nx: 1\n', `media:\n${written}x: 1\n`],
    ['media: ~', `media:\n${written}`],
    ['media: # none yet\n', `media: # none yet\n${written}`],
  ])('takes the place of an empty list: %j', (before, after) => {
    expect(addMedia(before, [entry], undefined)).toBe(after);
  });

  it('joins a list in brackets', () => {
    const text = 'media: [{ file: a.jpg, made: photo }, ] # two\nx: 1\n';
    expect(mediaOf(addMedia(text, [entry], undefined))).toEqual([
      { file: 'a.jpg', made: 'photo' },
      entry,
    ]);
    expect(addMedia(text, [entry], undefined)).toContain('] # two\nx: 1\n');
  });

  it('keeps Windows line ends and a byte order mark', () => {
    const text = addMedia(
      '\uFEFFstatus: draft\r\nmedia:\r\n  - file: a.jpg\r\n',
      [entry],
      'new.jpg',
    );
    expect(text.startsWith('\uFEFFstatus: draft\r\ncover: new.jpg\r\nmedia:\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('names the cover before the list, or changes the cover that is named', () => {
    expect(addMedia('status: draft\n', [entry], 'new.jpg')).toBe(
      `status: draft\ncover: new.jpg\nmedia:\n${written}`,
    );
    expect(addMedia('cover: "a.jpg" # view\nmedia: []\n', [entry], 'new.jpg')).toBe(
      `cover: new.jpg # view\nmedia:\n${written}`,
    );
    expect(addMedia('media: []\ncover:\n', [entry], 'new.jpg')).toBe(
      `media:\n${written}cover: new.jpg\n`,
    );
  });

  it('is refused where the file is written in another way than content is', () => {
    for (const text of ['{ status: draft }\n', '- a\n', 'media: text\n', 'media: { a: 1 }\n']) {
      expect(() => addMedia(text, [entry], undefined), text).toThrow(UnusualFactsError);
    }
  });

  it('says what was meant, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (credit) => {
        const media = mediaOf(addMedia('status: draft\n', [{ ...entry, credit }], undefined));
        expect(media).toEqual([{ ...entry, credit }]);
      }),
    );
  });
});
