import { describe, expect, it } from 'vitest';
import {
  fontCharacters,
  textCharacters,
  titleCharacters,
} from '../../../src/config/font-characters.ts';

describe('the characters of the web fonts', () => {
  it('are each there once, composed, and in order', () => {
    const list = Array.from(fontCharacters);
    expect(list).toEqual([...new Set(list)].sort());
    expect(fontCharacters).toBe(fontCharacters.normalize('NFC'));
  });

  it('hold every Vietnamese letter: 12 vowels in 6 tones, in both cases, and đ', () => {
    const vowels = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
      ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) =>
        (vowel + tone).normalize('NFC'),
      ),
    );
    const letters = [...vowels, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]);
    expect(letters).toHaveLength(146);
    expect(letters.filter((letter) => !fontCharacters.includes(letter))).toEqual([]);
  });

  it('hold what texts set between words and numbers', () => {
    expect(Array.from('–—“”‘’…°²₫×→').filter((mark) => !fontCharacters.includes(mark))).toEqual([]);
    expect(fontCharacters).toContain('\u00A0');
  });

  it('are mostly in the first files, those of titles the fewest', () => {
    const all = new Set(fontCharacters);
    expect(Array.from(textCharacters).filter((one) => !all.has(one))).toEqual([]);
    const text = new Set(textCharacters);
    expect(Array.from(titleCharacters).filter((one) => !text.has(one))).toEqual([]);
    expect(titleCharacters.length).toBeLessThan(textCharacters.length);
    expect(titleCharacters).toContain('Ủ');
    expect(textCharacters).not.toContain('Ỵ');
  });
});
