import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Font } from 'satori';

/** Fonts by what they are for; a face comes in parts that together hold all its letters. */
const files = [
  { name: 'Title', file: '@fontsource/literata/files/literata-latin-600-normal.woff' },
  {
    name: 'Title Vietnamese',
    file: '@fontsource/literata/files/literata-vietnamese-600-normal.woff',
  },
  { name: 'Text', file: '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff' },
  {
    name: 'Text Vietnamese',
    file: '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff',
  },
  {
    name: 'Chinese',
    file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff',
  },
] as const;

/** Faces in the order in which a letter is looked for. */
export const faces = {
  title: 'Title, Title Vietnamese, Text, Text Vietnamese, Chinese',
  text: 'Text, Text Vietnamese, Chinese',
} as const;

let fonts: Font[] | undefined;

/** Fonts with all letters of the portal's languages; read once. */
export function cardFonts(): Font[] {
  const { resolve } = createRequire(path.resolve('package.json'));
  fonts ??= files.map(({ name, file }) => ({
    name,
    data: readFileSync(resolve(file)),
    weight: 600,
    style: 'normal',
  }));
  return fonts;
}
