import { createFontStack } from '@capsizecss/core';
import { format, resolveConfig } from 'prettier';
import { families, type FamilyMetrics } from './font-metrics.ts';

/** The weights that each face stands for. */
const weights = { regular: '400 500', bold: '600 700' } as const;

/** A web font and the readers' own fonts that stand in for it, of Android, Windows and Apple. */
const stacks: readonly {
  readonly faces: readonly (keyof typeof weights)[];
  readonly families: readonly [web: FamilyMetrics, ...own: FamilyMetrics[]];
}[] = [
  {
    faces: ['regular', 'bold'],
    families: [families.beVietnamPro, families.roboto, families.segoe, families.arial],
  },
  {
    faces: ['bold'],
    families: [families.literata, families.notoSerif, families.georgia, families.times],
  },
];

const header = `/* Made by scripts/generate/fonts.ts. A reader's own font, made as wide and as high as the web font that has
 * not come: the page has the same lines with either. */\n`;

/** Where the sheet lies. */
export const fallbackSheet = 'src/styles/tokens/font-fallbacks.css';

/** The style sheet of the fonts that stand in, each under its own name (`Literata Fallback: Georgia`). */
export async function fallbackFaces(): Promise<string> {
  const sheets = stacks.flatMap((stack) =>
    stack.faces.map((weight) => {
      const { fontFaces } = createFontStack(
        stack.families.map((family) => family[weight]),
        { fontFaceFormat: 'styleString', fontFaceProperties: { fontWeight: weights[weight] } },
      );
      return fontFaces.replaceAll('\n@font-face', '\n\n@font-face');
    }),
  );
  const style = await resolveConfig(fallbackSheet);
  return format(header + sheets.join('\n\n'), { ...style, filepath: fallbackSheet });
}
