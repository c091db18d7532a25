import { stemmer } from 'stemmer';
import { foldText } from '../domain/text/fold.ts';

const han = /^\p{Script=Han}/u;
/** Words of Latin letters and digits, and runs of Chinese characters. */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
/** Of a text without marks and case: all its letters and digits are the plain ones. */
const plainLatin = /^[\0-\u007f\u2000-\u206f]*$/u;
/** Chinese particles between words; a run is cut at them. */
const particles = /[的了和与及在之]/u;

/** The words and runs of a text, without marks and case. */
function runsOf(text: string): readonly string[] {
  const folded = foldText(text);
  return folded.match(plainLatin.test(folded) ? /[a-z\d]+/gu : runs) ?? [];
}

/** Whether a token is Chinese. */
export function isHan(token: string): boolean {
  return han.test(token);
}

/** The form under which a Latin word is kept: without its English ending; short words keep theirs. */
function stem(word: string): string {
  return word.length > 4 && /^[a-z]+$/.test(word) ? stemmer(word) : word;
}

/** Pairs of neighbouring characters; a single character stays alone. */
function pairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** The words of a text as they are kept: folded Latin words, pairs of Chinese characters and single ones. */
export function indexTokens(text: string): string[] {
  return runsOf(text).flatMap((run) =>
    isHan(run)
      ? [...pairs(run), ...(Array.from(run).length > 1 ? Array.from(run) : [])]
      : [stem(run)],
  );
}

/** The words of a query: as above, without the single characters of longer runs. */
export function queryTokens(text: string): string[] {
  return runsOf(text).flatMap((run) =>
    isHan(run)
      ? run
          .split(particles)
          .filter((part) => part !== '')
          .flatMap(pairs)
      : [stem(run)],
  );
}

/** A text without marks, case and punctuation, words apart by one space: for whole names. */
export function plainText(text: string): string {
  return runsOf(text).join(' ');
}

/** Traditional characters as simplified ones, by a text of pairs (`灣湾蘇苏`). */
export function simplify(text: string, table: string): string {
  const characters = Array.from(table);
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) {
    map.set(characters[index] ?? '', characters[index + 1] ?? '');
  }
  return Array.from(text, (character) => map.get(character) ?? character).join('');
}

/**
 * Other spellings of a query typed without đ: each word that begins with d may begin with đ. At most
 * eight, the given one first.
 */
export function spellings(query: string): string[] {
  const words = query.split(' ');
  const open = words.flatMap((word, index) => (/^d/i.test(word) ? [index] : [])).slice(0, 3);
  return Array.from({ length: 2 ** open.length }, (_, choice) =>
    words
      .map((word, index) => {
        const place = open.indexOf(index);
        return place >= 0 && (choice >> place) % 2 === 1 ? `đ${word.slice(1)}` : word;
      })
      .join(' '),
  );
}

/** Words that say what kind of unit a name is of, former or not; alone they find nothing. */
const unitWords =
  /(?<![\p{L}\p{N}])(?:huyen|thi xa|thanh pho|tinh|xa|phuong|cu|former|district|province|county|commune|ward|town|city)(?![\p{L}\p{N}])/gu;
const chineseUnitWords = /^原|[县市省乡坊]$/gu;

/**
 * A query without words that tell nothing here: kinds of units and the name of the province itself.
 * The query as it is when nothing else is left.
 */
export function essence(query: string, province: readonly string[]): string {
  const names = province.map(plainText).toSorted((a, b) => b.length - a.length);
  let rest = ` ${plainText(query)} `;
  for (const name of names) {
    rest = isHan(name) ? rest.replaceAll(name, ' ') : rest.replaceAll(` ${name} `, ' ');
  }
  rest = rest.replaceAll(unitWords, ' ').trim().replaceAll(/\s+/gu, ' ');
  rest = rest.replaceAll(chineseUnitWords, '');
  return rest === '' ? query : rest;
}

/** A word with each pair of neighbouring letters exchanged: what quick fingers do. */
export function exchanged(query: string): string[] {
  const letters = Array.from(query);
  return letters.slice(1).flatMap((letter, index) => {
    const before = letters[index] ?? '';
    if (before === letter || !/^\p{L}{2}$/u.test(before + letter) || isHan(letter)) return [];
    return [[...letters.slice(0, index), letter, before, ...letters.slice(index + 2)].join('')];
  });
}
