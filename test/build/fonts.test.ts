import { describe, expect, inject, it } from 'vitest';
import {
  fontCharacters,
  textCharacters,
  titleCharacters,
} from '../../src/config/font-characters.ts';
import { faults, pagesOf } from '../support/pages.ts';

const inFonts = new Set(fontCharacters);
/** What the web fonts are for: Latin letters with all their marks, digits, punctuation and signs. */
const latinOrCommon = /\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited}/u;
/** Common signs that belong to Chinese text, which is set in the reader's own fonts. */
const chineseForm = /[\u2E80-\u303F\u3100-\u312F\uFF00-\uFFEF]/u;
const whiteSpace = /\s/u;

describe('the web fonts', () => {
  it('hold every Latin and Vietnamese character of every page', () => {
    const found = faults(pagesOf(inject('dist')), ({ $ }) => {
      const body = $('body').clone();
      // Pinyin is set in the reader's own fonts: the web fonts have no letters with its tone marks.
      body.find('script, style, [lang="zh-Latn-pinyin"]').remove();
      const isChinese = $('html').attr('lang') === 'zh-Hans';
      const missing = Array.from(new Set(body.text().normalize('NFC'))).filter(
        (character) =>
          latinOrCommon.test(character) &&
          !whiteSpace.test(character) &&
          !chineseForm.test(character) &&
          !inFonts.has(character),
      );
      const named = missing.map(
        (one) => `${one} U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
      );
      return isChinese ? named.filter((one) => /\p{Script=Latin}/u.test(one[0] ?? '')) : named;
    });
    expect(found).toEqual([]);
  });

  it('are asked for early on every page, without the parts that few pages need', () => {
    const found = faults(pagesOf(inject('dist')), ({ $ }) => {
      const asked = $('link[rel="preload"][as="font"]')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      const isUsual = asked.every((font) => !font.includes('-rare.'));
      return asked.length > 0 && isUsual ? [] : [`asks for ${asked.join(', ') || 'none'}`];
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['text', 'main', textCharacters],
    ['titles', 'h1, h2, h3, h4', titleCharacters],
  ] as const)(
    'of %s hold in the first file what all but two pages in a hundred show',
    (_, where, usual) => {
      const pages = pagesOf(inject('dist'));
      const waiting = pages.filter(({ $ }) => {
        const shown = Array.from($(where).text().normalize('NFC'));
        return shown.some((one) => inFonts.has(one) && !usual.includes(one));
      });
      expect(waiting.length / pages.length).toBeLessThan(0.02);
    },
  );

  it('hold the Vietnamese letters that subset fonts often lack', () => {
    expect(Array.from('ỲỳỴỵỶỷỸỹ').filter((letter) => !inFonts.has(letter))).toEqual([]);
  });
});
