import { describe, expect, it } from 'vitest';
import { tidy, tidyings, type FileKind } from '../../../../../scripts/lib/fixes/tidy-text.ts';

const all = (text: string, kind: FileKind) =>
  tidyings.reduce((current, tidying) => tidy(current, kind, tidying), text);

describe('tidying a file', () => {
  it('joins loose marks to their letters', () => {
    expect(tidy('Lào Cai'.normalize('NFD'), 'words', 'nfc')).toBe('Lào Cai');
  });

  it('takes away marks that nobody sees, and keeps direction marks for a person to look at', () => {
    expect(tidy('\uFEFFSa\u200B Pa\u00AD \u202Eabc', 'words', 'hidden')).toBe('Sa Pa \u202Eabc');
  });

  it('keeps the joiner inside an emoji and the wanted no-break space', () => {
    expect(tidy('👩‍🌾 10\u00A0km', 'words', 'hidden')).toBe('👩‍🌾 10\u00A0km');
  });

  it('ends lines and the file with one line feed', () => {
    expect(tidy('a\r\nb\rc\u2028d\n\n\n', 'words', 'space')).toBe('a\nb\nc\nd\n');
  });

  it('keeps the two spaces of a line break in Markdown and takes other spaces away', () => {
    expect(tidy('one  \ntwo    \nthree \n   \nfour\t\n', 'words', 'space')).toBe(
      'one  \ntwo  \nthree\n\nfour\n',
    );
  });

  it('turns tabs of YAML into spaces and leaves those of a text alone', () => {
    expect(tidy('a:\n\tb:\t1\n', 'yaml', 'space')).toBe('a:\n  b: 1\n');
    expect(tidy('---\ntitle:\tA\n---\none\ttwo\n', 'words', 'space')).toBe(
      '---\ntitle: A\n---\none\ttwo\n',
    );
  });

  it('leaves an empty file empty', () => {
    expect(all('', 'yaml')).toBe('');
    expect(all('\n\n', 'words')).toBe('');
  });

  it.each(['---\na: 1\n---\n\nText.\n', '---\nno end', '\uFEFF---\r\ntitle: x\r\n---\r\n'])(
    'changes nothing the second time: %j',
    (text) => {
      const once = all(text, 'words');
      expect(all(once, 'words')).toBe(once);
    },
  );
});
