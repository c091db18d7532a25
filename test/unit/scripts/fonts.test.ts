import { readFileSync } from 'node:fs';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { fallbackFaces, fallbackSheet } from '../../../scripts/lib/fonts/fallback-faces.ts';
import {
  faceSheet,
  faceSheetPath,
  partsOf,
  unicodeRange,
  webFaces,
} from '../../../scripts/lib/fonts/web-faces.ts';
import { fontCharacters } from '../../../src/config/font-characters.ts';

const sheet = await fallbackFaces();
const declared = [...sheet.matchAll(/font-family: '([^']+)'/g)].map(([, name = '']) => name);

/** Percent of a property in the face of one name and weight. */
function percent(name: string, weight: string, property: string): number {
  const face = sheet
    .split('@font-face')
    .find((one) => one.includes(`'${name}'`) && one.includes(`font-weight: ${weight}`));
  return Number(new RegExp(`${property}: ([\\d.]+)%`).exec(face ?? '')?.[1]);
}

describe('the fonts that stand in for web fonts', () => {
  it('are those that lie in the sheet', () => {
    expect(readFileSync(fallbackSheet, 'utf8')).toBe(sheet);
  });

  it('are the ones that the stacks of the portal name, in each weight of the face', () => {
    const stacks = readFileSync('src/styles/tokens/type.css', 'utf8');
    const named = stacks.match(/[\w ]+ Fallback: [\w ]+/g) ?? [];
    expect(named).toHaveLength(6);
    const ofTitles = named.filter((name) => name.startsWith('Literata'));
    const ofText = named.filter((name) => !name.startsWith('Literata'));
    expect(declared.toSorted()).toEqual([...ofTitles, ...ofText, ...ofText].toSorted());
  });

  it.each([
    // Be Vietnam Pro: a mean letter of 0.492 em and 1 em above the line; Arial: 913 of 2048 units.
    ['Be Vietnam Pro Fallback: Arial', '400 500', 0.492 / (913 / 2048), 1],
    // Literata SemiBold: 0.5 em, 1.177 em above the line; Georgia Bold: 1062 of 2048 units.
    ['Literata Fallback: Georgia', '600 700', 0.5 / (1062 / 2048), 1.177],
  ] as const)('%s (%s) is as wide and as high as the web font', (name, weight, width, ascent) => {
    expect(percent(name, weight, 'size-adjust') / 100).toBeCloseTo(width, 3);
    const height = (percent(name, weight, 'ascent-override') * width) / 100;
    expect(height).toBeCloseTo(ascent, 3);
  });
});

/** The characters for which a font file has a glyph. */
async function glyphsOf(name: string): Promise<Set<string>> {
  const file = readFileSync(`src/fonts/${name}.woff2`);
  const font = await subsetFont(file, fontCharacters, { targetFormat: 'sfnt' });
  const face = new Face(new Blob(font));
  return new Set(Array.from(face.collectUnicodes(), (point) => String.fromCodePoint(point)));
}

describe('the web fonts', () => {
  it('are declared as the sheet says', async () => {
    expect(readFileSync(faceSheetPath, 'utf8')).toBe(await faceSheet());
  });

  it.each(webFaces)('$name lies in two files that share no character', (face) => {
    const characters = partsOf(face).flatMap((part) => Array.from(part.characters));
    expect(characters.sort().join('')).toBe(face.all);
  });

  it.each(webFaces.flatMap(partsOf))(
    '$name.woff2 holds a glyph for each of its characters',
    async ({ name, characters }) => {
      const glyphs = await glyphsOf(name);
      expect(Array.from(characters).filter((one) => !glyphs.has(one))).toEqual([]);
    },
  );

  it('name their characters in runs', () => {
    expect(unicodeRange('')).toBe('');
    expect(unicodeRange('cbaé~')).toBe('U+61-63, U+7E, U+E9');
    expect(unicodeRange('Ấ')).toBe('U+1EA4');
  });
});
