import { inflateSync } from 'node:zlib';

/** A PDF as Chromium prints it, read as far as the tests ask. */
export interface PrintedPaper {
  readonly pages: number;
  /** The words in the order in which they are drawn, in compatibility form and without spaces. */
  readonly text: string;
}

/** The decoded streams of a PDF by the number of their object; pictures and fonts are left out. */
function streamsOf(source: string): Map<number, string> {
  const streams = new Map<number, string>();
  const opening = /(\d+) 0 obj\s*<<((?:(?!endobj|stream)[\s\S])*)>>\s*stream\r?\n/g;
  for (const { index, 0: head, 1: id, 2: dictionary = '' } of source.matchAll(opening)) {
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    if (!dictionary.includes('/FlateDecode') || /\/(Image|Length1)\b/.test(dictionary)) continue;
    const data = Buffer.from(
      source.slice(index + head.length, index + head.length + length),
      'latin1',
    );
    streams.set(Number(id), inflateSync(data).toString('latin1'));
  }
  return streams;
}

const fromUtf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

/** Glyph → letters, from a `ToUnicode` map (PDF 32000-1, 9.10.3). */
function lettersOf(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(parseInt(glyph, 16), fromUtf16(text));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', text = ''] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const start = parseInt(first, 16);
      for (let glyph = start; glyph <= parseInt(last, 16); glyph++)
        letters.set(glyph, String.fromCharCode(parseInt(text, 16) + glyph - start));
    }
  return letters;
}

interface PdfFont {
  readonly letters: Map<number, string>;
  /** Hexadecimal digits of one glyph: variable fonts are set with one byte, the others with two. */
  readonly digits: 2 | 4;
}

function fontsOf(source: string, streams: Map<number, string>): Map<string, PdfFont> {
  const fonts = new Map<string, PdfFont>();
  for (const [, name = '', id = ''] of source.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const object =
      new RegExp(`(?:^|\\s)${id} 0 obj((?:(?!endobj)[\\s\\S])*)`).exec(source)?.[1] ?? '';
    const map = streams.get(Number(/\/ToUnicode (\d+) 0 R/.exec(object)?.[1]));
    if (map !== undefined)
      fonts.set(name, { letters: lettersOf(map), digits: object.includes('/Type3') ? 2 : 4 });
  }
  return fonts;
}

/** Reads a PDF as Chromium writes it. */
export function readPdf(file: Uint8Array): PrintedPaper {
  const source = Buffer.from(file).toString('latin1');
  const streams = streamsOf(source);
  const fonts = fontsOf(source, streams);
  let text = '';
  for (const stream of streams.values()) {
    let font: PdfFont | undefined;
    for (const [, name, glyphs = ''] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
      if (name !== undefined) font = fonts.get(name);
      else if (font)
        for (const glyph of glyphs.match(new RegExp(`.{${font.digits}}`, 'g')) ?? [])
          text += font.letters.get(parseInt(glyph, 16)) ?? '';
    }
  }
  return {
    pages: source.match(/\/Type \/Page\b/g)?.length ?? 0,
    text: text.normalize('NFKC').replace(/\s+/g, ''),
  };
}
