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
}

/** One of the two files of a face. */
interface FacePart {
  /** Name of the file in src/fonts, without ending. */
  readonly name: string;
  readonly characters: string;
  readonly isRare: boolean;
}

/** OpenType features that all files keep. Precomposed letters need none that places marks. */
export const features = ['kern', 'liga', 'lnum', 'tnum'];

const packages = 'node_modules/@expo-google-fonts';

/** Be Vietnam Pro draws no arrows: the next font of the stack does. */
const withoutArrows = (characters: string) => characters.replace(/[←↑→↓]/g, '');

const textFace = {
  family: 'Be Vietnam Pro',
  all: withoutArrows(fontCharacters),
  usual: withoutArrows(textCharacters),
};

/** The faces that web pages load. */
export const webFaces: readonly WebFace[] = [
  {
    ...textFace,
    weight: '400',
    name: 'be-vietnam-pro-400',
    source: `${packages}/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf`,
  },
  {
    ...textFace,
    weight: '600 700',
    name: 'be-vietnam-pro-600',
    source: `${packages}/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf`,
  },
  {
    family: 'Literata',
    weight: '600 700',
    name: 'literata-600',
    source: `${packages}/literata/600SemiBold/Literata_600SemiBold.ttf`,
    all: fontCharacters,
    usual: titleCharacters,
  },
];

/** The files of a face: what nearly every page shows, then the rest of its characters. */
export function partsOf({ name, all, usual }: WebFace): readonly FacePart[] {
  const first = new Set(usual);
  const others = Array.from(all).filter((one) => !first.has(one));
  return [
    { name, characters: usual, isRare: false },
    { name: `${name}-rare`, characters: others.join(''), isRare: true },
  ];
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
  const rules = webFaces.flatMap((face) =>
    partsOf(face).map(
      ({ name, characters, isRare }) => `@font-face {
    font-family: ${face.family.includes(' ') ? `'${face.family}'` : face.family};
    font-weight: ${face.weight};
    font-display: optional;
    src: url('../../fonts/${name}.woff2') format('woff2');
    ${isRare ? `unicode-range: ${unicodeRange(characters)};` : ''}
  }`,
    ),
  );
  const style = await resolveConfig(faceSheetPath);
  return format(header + rules.join('\n\n'), { ...style, filepath: faceSheetPath });
}
