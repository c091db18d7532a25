import { format, resolveConfig } from 'prettier';
import {
  fontCharacters,
  textCharacters,
  titleCharacters,
} from '../../../src/config/font-characters.ts';

/** A face of the portal and the font file that it is cut from. */
export interface WebFace {
  readonly family: string;
  /** The weights that it stands for, as CSS writes them. */
  readonly weight: string;
  /** Name of its files in src/fonts, without ending. */
  readonly name: string;
  /** The whole font, from the root of the project. */
  readonly source: string;
  /** All its characters, and those of its first file; the second holds the others. */
  readonly all: string;
  readonly usual: string;
  /** OpenType features: kerning and ligatures, tabular figures where tables are set in it. */
  readonly features: readonly string[];
}

const packages = 'node_modules/@expo-google-fonts';

/** Be Vietnam Pro draws no arrows: the next font of the stack does. */
const withoutArrows = (characters: string) => characters.replace(/[←↑→↓]/g, '');

/** The faces that web pages load. Precomposed letters need no feature that places marks. */
export const webFaces: readonly WebFace[] = [
  {
    family: 'Be Vietnam Pro',
    weight: '400',
    name: 'be-vietnam-pro-400',
    source: `${packages}/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf`,
    all: withoutArrows(fontCharacters),
    usual: withoutArrows(textCharacters),
    features: ['kern', 'liga', 'lnum', 'tnum'],
  },
  {
    family: 'Be Vietnam Pro',
    weight: '600 700',
    name: 'be-vietnam-pro-600',
    source: `${packages}/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf`,
    all: withoutArrows(fontCharacters),
    usual: withoutArrows(textCharacters),
    features: ['kern', 'liga', 'lnum', 'tnum'],
  },
  {
    family: 'Literata',
    weight: '600 700',
    name: 'literata-600',
    source: `${packages}/literata/600SemiBold/Literata_600SemiBold.ttf`,
    all: fontCharacters,
    usual: titleCharacters,
    features: ['kern', 'liga', 'lnum', 'tnum'],
  },
];

/** The characters of a face that its first file lacks. */
export function rareCharacters({ all, usual }: WebFace): string {
  const first = new Set(usual);
  return Array.from(all)
    .filter((one) => !first.has(one))
    .join('');
}

/** Characters as the `unicode-range` of CSS (CSS Fonts 4): `U+20-7E, U+A0`. */
export function unicodeRange(characters: string): string {
  const points = Array.from(characters, (one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: { first: number; last: number }[] = [];
  for (const point of points) {
    const open = ranges.at(-1);
    if (open && point <= open.last + 1) open.last = point;
    else ranges.push({ first: point, last: point });
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}

const header = `/* Made by scripts/generate/fonts.ts. Chinese uses the reader’s own fonts.
 * \`optional\`: a face that comes late waits for the next page, so that no line moves while it is read. */\n`;

/** Where the sheet lies. */
export const faceSheetPath = 'src/styles/tokens/fonts.css';

/** The style sheet of the web fonts. Of two faces that hold a character the later one wins: the rare part. */
export async function faceSheet(): Promise<string> {
  const rule = ({ family, weight }: WebFace, file: string, range: string) => `@font-face {
    font-family: ${family.includes(' ') ? `'${family}'` : family};
    font-weight: ${weight};
    font-display: optional;
    src: url('../../fonts/${file}.woff2') format('woff2');
    ${range}
  }`;
  const faces = webFaces.flatMap((face) => [
    rule(face, face.name, ''),
    rule(face, `${face.name}-rare`, `unicode-range: ${unicodeRange(rareCharacters(face))};`),
  ]);
  const style = await resolveConfig(faceSheetPath);
  return format(header + faces.join('\n\n'), { ...style, filepath: faceSheetPath });
}
