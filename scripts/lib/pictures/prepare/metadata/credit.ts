import type { Metadata } from 'sharp';
import { cleanText } from './clean-text.ts';
import { decodeText, type ExifFacts } from './exif.ts';

/** A credit that stood in the metadata of a picture. */
export interface CreditField {
  /** Name of the field in its standard, for example `EXIF Artist`. */
  readonly field: string;
  readonly text: string;
}

export interface FoundCredit {
  /** The credit line that is offered; `undefined` when the picture names nobody. */
  readonly credit: string | undefined;
  readonly fields: readonly CreditField[];
  readonly isCleaned: boolean;
  readonly isCut: boolean;
}

/** Roles of a field: the line to print, who made the picture, who owns the rights. */
type Role = 'line' | 'creator' | 'rights';
type RawField = readonly [role: Role, field: string, text: string | undefined];

/** More of an XMP packet is never looked at. */
const maximumPacket = 131_072;

/**
 * Reads who is to be named: IPTC Credit as it stands; otherwise the creator and, where it says more,
 * the owner of the rights.
 */
export function findCredit(metadata: Metadata, exif: ExifFacts): FoundCredit {
  const raw: RawField[] = [
    ...iptcFields(metadata.iptc),
    ...xmpFields(metadata.xmp),
    ['creator', 'EXIF Artist', exif.artist],
    ['creator', 'EXIF XPAuthor', exif.author],
    ['rights', 'EXIF Copyright', exif.copyright],
    ...(metadata.comments ?? []).flatMap(({ keyword, text }): RawField[] => {
      if (keyword === 'Author') return [['creator', 'PNG Author', text]];
      return keyword === 'Copyright' ? [['rights', 'PNG Copyright', text]] : [];
    }),
  ];
  const fields = raw.flatMap(([role, field, value]) => {
    const cleaned = cleanText(value ?? '');
    return cleaned.text === '' ? [] : [{ role, field, ...cleaned }];
  });
  const first = (role: Role) => fields.find((field) => field.role === role)?.text;
  const credit = first('line') ?? joined(first('creator'), first('rights'));
  return {
    credit: credit === undefined ? undefined : cleanText(credit).text,
    fields: fields.map(({ field, text }) => ({ field, text })),
    isCleaned: fields.some(({ isCleaned }) => isCleaned),
    isCut: fields.some(({ isCut }) => isCut),
  };
}

function joined(creator: string | undefined, rights: string | undefined): string | undefined {
  if (creator === undefined || rights === undefined) return creator ?? rights;
  if (rights.includes(creator)) return rights;
  return creator.includes(rights) ? creator : `${creator} / ${rights}`;
}

/** Data sets of IPTC-IIM 4.2, record 2. */
const iptcNames: ReadonlyMap<number, readonly [Role, string]> = new Map([
  [80, ['creator', 'IPTC By-line']],
  [110, ['line', 'IPTC Credit']],
  [116, ['rights', 'IPTC Copyright']],
]);

function iptcFields(block: Buffer | undefined): RawField[] {
  if (!block) return [];
  const fields: RawField[] = [];
  const starts = [1, 2].map((record) => block.indexOf(Buffer.from([0x1c, record])));
  let at = Math.min(...starts.filter((start) => start >= 0));
  while (at + 5 <= block.length && block[at] === 0x1c) {
    const length = block.readUInt16BE(at + 3);
    const name = block[at + 1] === 2 ? iptcNames.get(block[at + 2] ?? 0) : undefined;
    if (name) fields.push([...name, decodeText(block.subarray(at + 5, at + 5 + length))]);
    at += 5 + length;
  }
  return fields;
}

/** XMP is read as text: nothing in it is resolved or run. */
function xmpFields(packet: Buffer | undefined): RawField[] {
  if (!packet) return [];
  const text = packet.subarray(0, maximumPacket).toString('utf8');
  return [
    ['line', 'XMP photoshop:Credit', xmpValue(text, 'photoshop:Credit')],
    ['creator', 'XMP dc:creator', xmpValue(text, 'dc:creator')],
    ['rights', 'XMP dc:rights', xmpValue(text, 'dc:rights')],
  ];
}

function xmpValue(packet: string, name: string): string | undefined {
  const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(packet);
  if (attribute) return unescapeXml(attribute[1] ?? attribute[2] ?? '');
  const start = packet.indexOf(`<${name}`);
  const end = packet.indexOf(`</${name}>`, start);
  if (start < 0 || end < 0) return undefined;
  const inside = packet.slice(packet.indexOf('>', start) + 1, end);
  const items = [...inside.matchAll(/<rdf:li(?:\s[^<>]*)?>([^<]*)</g)].map(([, item = '']) => item);
  const values = items.length > 0 ? items : [inside.replace(/<[^<>]*>/g, ' ')];
  return unescapeXml([...new Set(values.map((value) => value.trim()))].filter(Boolean).join(', '));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text
    .replace(
      /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi,
      (whole, hexadecimal?: string, decimal?: string) => {
        const point = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      },
    )
    .replace(/&(lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll('&amp;', '&');
}
