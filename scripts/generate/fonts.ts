import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { fontCharacters } from '../../src/config/font-characters.ts';
import { fallbackFaces, fallbackSheet } from '../lib/fonts/fallback-faces.ts';

/**
 * Makes the web fonts of src/fonts from the fontsource packages: two files a face (Latin and
 * Vietnamese, as fontsource splits them), cut to the portal's letters. The files are committed, so
 * that a build needs no font tool; run this after a change of the letters.
 */
const faces = [
  {
    from: '@fontsource/be-vietnam-pro/files/be-vietnam-pro-*-400-normal',
    to: 'be-vietnam-pro-400',
  },
  {
    from: '@fontsource/be-vietnam-pro/files/be-vietnam-pro-*-600-normal',
    to: 'be-vietnam-pro-600',
  },
  {
    from: '@fontsource-variable/literata/files/literata-*-wght-normal',
    to: 'literata',
    weight: { min: 400, max: 600 },
  },
] as const;

const scripts = ['latin', 'vietnamese'] as const;
let total = 0;

for (const face of faces) {
  for (const script of scripts) {
    const source = `node_modules/${face.from.replace('*', script)}.woff2`;
    const target = `src/fonts/${face.to}-${script}.woff2`;
    const font = await subsetFont(await readFile(source), fontCharacters, {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'lnum', 'tnum', 'calt'],
      noHinting: true,
      ...('weight' in face ? { variationAxes: { wght: face.weight } } : {}),
    });
    await writeFile(target, font);
    total += font.byteLength;
    console.log(`${target}  ${font.byteLength} bytes`);
  }
}
console.log(`All web fonts: ${total} bytes`);
await writeFile(fallbackSheet, await fallbackFaces());
