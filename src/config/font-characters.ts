/**
 * The characters that the web fonts hold: Vietnamese, English, the marks that texts use, and the
 * accented letters of partner names. A test holds that every Latin character of the portal is here.
 */
const printableAscii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) =>
  String.fromCodePoint(0x20 + index),
);

const vietnameseVowels = Array.from('aăâeêioôơuưy');
const vietnameseCapitals = vietnameseVowels.map((vowel) => vowel.toUpperCase());
const toneMarks = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const toned = (vowels: readonly string[]) =>
  vowels.flatMap((vowel) => toneMarks.map((tone) => (vowel + tone).normalize('NFC')));

const usual = [
  ...printableAscii,
  ...vietnameseVowels,
  ...vietnameseCapitals,
  ...toned(vietnameseVowels),
  // Capitals that begin a common word: Ấn Độ, Ẩm thực, Ủy ban, Ứng dụng, Ý nghĩa.
  ...Array.from('ÁẢẤẨỞỔỦỨÝ'),
  ...Array.from('đĐ\u00A0·×°–—‘’“”…•→−€₫²³'),
];

/** What fewer than two pages in a hundred show: other toned capitals, letters of partner names, rare signs. */
const rare = [
  ...toned(vietnameseCapitals),
  ...Array.from('÷±§©®«»„‹›←↑↓≈≤≥¥½⁄'),
  ...Array.from('äçëîïñöûüÿœæßÀÂÄÇÈÉÊËÎÏÑÔÖÙÛÜŒÆ'),
];

/** Signs that stand in text and figures but hardly in a title. */
const hardlyInTitles = new Set('#$*+<=>@[\\]^_`{|}~•→−°²³€₫');

const inOrder = (characters: Iterable<string>) => Array.from(new Set(characters)).sort().join('');

/** All characters of a face, each once, in order. */
export const fontCharacters = inOrder([...usual, ...rare]);

/** Those that nearly every page shows: what a first visit waits for, of a text face. */
export const textCharacters = inOrder(usual);

/** The same of the face of titles, which is the largest. */
export const titleCharacters = inOrder(usual.filter((one) => !hardlyInTitles.has(one)));
