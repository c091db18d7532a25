/**
 * The characters that the web fonts hold: Vietnamese, English, the marks that texts use, and the
 * accented letters of partner names. A test holds that every Latin character of the portal is here.
 */
const printableAscii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) =>
  String.fromCodePoint(0x20 + index),
).join('');

const vietnameseVowels = 'aăâeêioôơuưy';
const toneMarks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const vietnamese = Array.from(vietnameseVowels + vietnameseVowels.toUpperCase())
  .flatMap((vowel) => toneMarks.map((tone) => (vowel + tone).normalize('NFC')))
  .concat(['đ', 'Đ'])
  .join('');

const punctuation = '\u00A0·×÷±°§©®«»–—‘’“”„…•‹›→←↑↓−≈≤≥€₫¥²³½⁄';
const partners = 'àâäçèéêëîïñôöùûüÿœæßÀÂÄÇÈÉÊËÎÏÑÔÖÙÛÜŒÆ';

export const fontCharacters = Array.from(
  new Set(printableAscii + vietnamese + punctuation + partners),
)
  .sort()
  .join('');
