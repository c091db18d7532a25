import { z } from 'astro/zod';

/**
 * Regions that Unicode names beside the countries of ISO 3166-1: codes reserved or taken for other uses,
 * groups of countries, test codes, and “unknown”.
 */
const otherRegions = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether a code of two capital letters is assigned in ISO 3166-1 (alpha-2). */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || otherRegions.has(code)) return false;
  // A withdrawn code stands for another one: DD for DE, UK for GB.
  return regionNames.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}

/** A country by its code, ISO 3166-1 alpha-2. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'Two capital letters, ISO 3166-1, for example CN.')
  .refine(
    isCountryCode,
    'No country has this code in ISO 3166-1. CN is China, GB the United Kingdom.',
  );
