import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { fallbackFaces, fallbackSheet } from '../lib/fonts/fallback-faces.ts';
import { faceSheet, faceSheetPath, features, partsOf, webFaces } from '../lib/fonts/web-faces.ts';

/**
 * Makes the web fonts of src/fonts and their style sheets from whole fonts: two files a face, one
 * with the characters that nearly every page shows, one with the others. The files are committed, so
 * that a build needs no font tool; run this after a change of the characters.
 */
let total = 0;

for (const face of webFaces) {
  const whole = await readFile(face.source);
  for (const { name, characters } of partsOf(face)) {
    const target = `src/fonts/${name}.woff2`;
    const font = await subsetFont(whole, characters, {
      targetFormat: 'woff2',
      keepFeatures: features,
      noHinting: true,
    });
    await writeFile(target, font);
    total += font.byteLength;
    console.log(`${target}  ${String(font.byteLength)} bytes`);
  }
}
console.log(`All web fonts: ${String(total)} bytes`);
await writeFile(faceSheetPath, await faceSheet());
await writeFile(fallbackSheet, await fallbackFaces());
