import { locales } from '../../../../../src/config/locales.ts';
import type { FindingLanguage } from '../../../../../src/source/said.ts';

function decimal(value: number, language: FindingLanguage, digits: number): string {
  const { intlLocale } = locales[language];
  return new Intl.NumberFormat(intlLocale, { maximumFractionDigits: digits }).format(value);
}

/** The size of a file for people: `812 kB`, `4.2 MB` (decimal units). */
export function bytesText(bytes: number, language: FindingLanguage): string {
  return bytes < 1e6
    ? `${decimal(Math.max(1, bytes / 1e3), language, 0)} kB`
    : `${decimal(bytes / 1e6, language, 1)} MB`;
}

/** Width and height in pixels: `2,560 × 1,920`. */
export function pixelsText(width: number, height: number, language: FindingLanguage): string {
  return `${decimal(width, language, 0)} × ${decimal(height, language, 0)}`;
}
