import { inflateSync } from 'node:zlib';

/** What a PDF is, as far as its safety goes. */
export type PdfReading =
  | { readonly kind: 'pdf'; readonly pages: number; readonly active: readonly string[] }
  | { readonly kind: 'broken'; readonly reason: 'not-pdf' | 'cut' | 'sealed' };

/**
 * Names under which a PDF runs code, starts programs, opens other files, carries files along or acts
 * by itself (ISO 32000-1, 12.6, 7.11.4, 12.7.8, 13). A printed book has none of them.
 */
const activeNames =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|EF|RichMedia|XFA|AA|OpenAction|SubmitForm|ImportData|GoToR|GoToE|Rendition|Movie|Sound|AcroForm)(?![A-Za-z0-9])/g;

/** Objects packed into one stream inflate to this much at most. */
const largestStream = 100_000_000;

class Unreadable extends Error {}

/** What stands outside of streams, and in streams that hold packed objects. */
function structureOf(source: string): string {
  const parts: string[] = [];
  const opening = />>\s*stream\r?\n/g;
  let end = 0;
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const before = source.slice(end, match.index + 2);
    parts.push(before);
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')));
    const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? NaN);
    const start = match.index + match[0].length;
    if (!/^\s*endstream/.test(source.slice(start + length, start + length + 20)))
      throw new Unreadable();
    if (/\/First\s+\d/.test(dictionary)) {
      parts.push(inflated(source.slice(start, start + length), dictionary));
    }
    end = start + length;
    opening.lastIndex = end;
  }
  parts.push(source.slice(end));
  return parts.join('\n');
}

function inflated(data: string, dictionary: string): string {
  const filter = /\/Filter\s*\[?\s*\/(\w+)\s*\]?\s*(?:\/|>>)/.exec(dictionary)?.[1];
  if (filter === undefined) return data;
  if (filter !== 'FlateDecode') throw new Unreadable();
  return inflateSync(Buffer.from(data, 'latin1'), { maxOutputLength: largestStream }).toString(
    'latin1',
  );
}

/** A name may be written with the codes of its letters: `/J#53` is `/JS`. */
const decodedNames = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** Reads the structure of a PDF. What cannot be looked into is not let through. */
export function inspectPdf(bytes: Uint8Array): PdfReading {
  const source = Buffer.from(bytes).toString('latin1');
  if (!/^%PDF-[12]\.\d/.test(source)) return { kind: 'broken', reason: 'not-pdf' };
  if (!/%%EOF\s*$/.test(source.slice(-1024))) return { kind: 'broken', reason: 'cut' };
  try {
    const structure = decodedNames(structureOf(source));
    if (/\/Encrypt(?![A-Za-z])/.test(structure)) return { kind: 'broken', reason: 'sealed' };
    const active = [...structure.matchAll(activeNames)].map(([, name = '']) => name);
    const pages = structure.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
    return { kind: 'pdf', pages, active: [...new Set(active)].sort() };
  } catch (error) {
    const isUnreadable = error instanceof Unreadable || (error instanceof Error && 'code' in error);
    if (!isUnreadable) throw error;
    return { kind: 'broken', reason: 'sealed' };
  }
}
