import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, isSeq, parse, parseDocument, visit } from 'yaml';
import { localeCodes, locales, type Locale } from '../../src/config/locales.ts';
import { translate } from '../../src/i18n/translator.ts';

const named = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Titles and publishers of all sources of a file, as their publishers print them. */
function sourceWords(yaml: string): string[] {
  const found: string[] = [];
  visit(parseDocument(yaml), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'sources' || !isSeq(value)) return;
      for (const source of value.items) {
        if (!isMap(source)) continue;
        for (const word of [source.get('title'), source.get('publisher')])
          if (typeof word === 'string') found.push(named(word));
      }
    },
  });
  return found;
}

/** Names of places in the glossary and the list of communes, which are data. */
function placeNames(content: string): string[] {
  const read = (name: string): unknown => parse(readFileSync(path.join(content, name), 'utf8'));
  const entries = read('glossary.yml') as readonly { kind: string; vi: string; en: string }[];
  const { units } = read('localities.yml') as { units: readonly { name: { vi: string } }[] };
  return [
    ...entries.filter(({ kind }) => kind === 'place').flatMap(({ vi, en }) => [vi, en]),
    ...units.map(({ name }) => name.vi),
  ];
}

/** Hosts of all web addresses of a file; a source without a publisher is named by its host. */
function hosts(yaml: string): string[] {
  return [...yaml.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host = '']) => host);
}

function mapCredit(content: string): string {
  const text = readFileSync(path.join(content, 'map.yml'), 'utf8');
  return named((parse(text) as { outline: { credit: string } }).outline.credit);
}

const countries = (yaml: string) =>
  [...yaml.matchAll(/^ *country: ['"]?([A-Z]{2})\b/gm)].map(([, code = '']) => code);
const languages = (yaml: string) =>
  [...yaml.matchAll(/^ *language: ['"]?([a-z]{2}(?:-[A-Z][a-z]{3})?)\b/gm)].map(
    ([, code = '']) => code,
  );

/** What Intl writes in a language by itself: months, units, "million", the word between things, countries, languages. */
function intlWords(locale: Locale, yaml: string): string[] {
  const { format } = translate(locale);
  const units = [
    ...(['metre', 'kilometre', 'hectare', 'millimetre', 'kilometre-per-hour'] as const),
    ...(['minute', 'hour', 'day', 'celsius'] as const),
  ];
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return [
    ...units.flatMap((unit) => [1, 2].map((value) => format.measureParts(value, unit).unit)),
    ...[1e6, 1e9, 1e12].map((value) => format.measureParts(value, 'count').unit),
    ...months.flatMap((month) => [format.month(month), format.month(month, 'short')]),
    format.list(['1', '2']).replace(/\d/g, '').trim(),
    ...countries(yaml).map((code) => format.country(code)),
    ...[...languages(yaml), ...localeCodes].map((code) => format.language(code)),
  ];
}

/** Brands, a licence and file formats, the same in every language; and each language's own name. */
const everywhere = [
  ...['OpenStreetMap', 'CC BY 4.0', 'GeoJSON', 'JSON', 'CSV'],
  ...localeCodes.map((code) => locales[code].autonym),
];

/** An address as it is printed beside its QR code. */
const webAddress = /https?:\/\/\S+/g;
/** The number of a decree, such as 72/2015/NĐ-CP or 88/KH-UBND. */
const documentNumber = /\d+((\/\d+)*\/|-)[\p{Lu}\d]+((-|\/)\p{L}+)?/gu;

/**
 * Makes the function that takes out of a text all that no translation changes: words of sources and
 * names of places in the content, what Intl writes, and the few names above.
 */
export function withoutUntranslated(content: string, locale: Locale): (text: string) => string {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .map((name) => readFileSync(path.join(content, name), 'utf8'));
  const phrases = [
    ...files.flatMap((yaml) => [...sourceWords(yaml), ...hosts(yaml)]),
    ...placeNames(content),
    mapCredit(content),
  ];
  const words = [...new Set([...phrases, ...everywhere, ...intlWords(locale, files.join('\n'))])]
    .filter((word) => /\p{L}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word).replace(/(\\x20| )+/g, '\\s+'));
  // A sign of a unit stands close behind its number, a word does not.
  const before = '(?<!\\p{L}|\\p{N}(?=\\p{L}))';
  const anyWord = new RegExp(`${before}(?:${words.join('|')})(?!\\p{L})`, 'gu');
  const patterns = [webAddress, anyWord, documentNumber];
  return (text) => patterns.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), named(text));
}
