import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Weights of the text face that books are set in. */
const weights = [400, 600] as const;
const fontPackage = path.resolve(
  import.meta.dirname,
  '../../../node_modules/@fontsource/noto-sans-sc',
);
const servedAt = '/.print-fonts/';

/**
 * Gives a page the Chinese text face in outlines that a PDF can hold as a font; installed CJK faces
 * are mostly of the kind that Chromium draws glyph by glyph, in twice the bytes. The files come from
 * the page’s own address, as the policy of the portal asks.
 *
 * @returns rules for a constructed style sheet
 */
export async function chineseTextFace(page: Page): Promise<string> {
  await page.route(`**${servedAt}*`, (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    return route.fulfill({
      path: path.join(fontPackage, 'files', name),
      contentType: 'font/woff2',
    });
  });
  const faces = weights.map((weight) =>
    readFileSync(path.join(fontPackage, `${weight}.css`), 'utf8').replaceAll('./files/', servedAt),
  );
  return `${faces.join('\n')}\n:lang(zh) { --sans: 'Noto Sans SC', sans-serif; }`;
}
