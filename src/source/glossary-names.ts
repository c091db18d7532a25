import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { contentDirectory } from '../config/environment/content-directory.ts';
import { localeRow, type Locale } from '../config/locales.ts';
import { glossaryEntry, type GlossaryEntry } from '../schemas/glossary.ts';

/** A name as texts of one language write it; `original` is the Vietnamese name that explains it at its first mention. */
export interface KnownName {
  readonly form: string;
  readonly original?: string;
}

/** Kinds of units before a name: `phường Sa Pa` is the name Sa Pa. */
const unitWord =
  /^(?:tỉnh|thành phố|thị xã|huyện|xã|phường|thôn|bản|hồ|sông|núi|đèo|thác|đền|chợ)\s+/u;
const ofGovernment = /^(?:xã|phường)\s+/u;
const remark = /\s*\([^)]*\)$/u;
/** A name of several words in plain letters and those that the language has itself. */
const unmarked = (letters: string) =>
  new RegExp(
    `^[A-Z${letters.toUpperCase()}][a-z${letters}]+(?: [A-Z${letters.toUpperCase()}][a-z${letters}]+)+$`,
    'u',
  );

let entries: readonly GlossaryEntry[] | undefined;
const unmarkedNames = new Map<string, readonly string[]>();
const namesOfLocale = new Map<Locale, readonly KnownName[]>();

/**
 * Vietnamese names of places that a text of the locale shows no mark to tell by (Sa Pa, Si Ma Cai; in
 * a language with à also Lào Cai), from glossary.yml, longest first; read once. None when there is no
 * glossary or it cannot be read: the check says so.
 */
export function unmarkedVietnameseNames(locale: Locale): readonly string[] {
  const letters = localeRow(locale).sharedWithVietnamese?.letters ?? '';
  const known = unmarkedNames.get(letters);
  if (known) return known;
  const form = unmarked(letters);
  const names = glossary().flatMap(({ kind, vi }) => {
    const name = vi.replace(unitWord, '').replace(remark, '');
    return kind === 'place' && form.test(name) && vi !== name ? [name] : [];
  });
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  unmarkedNames.set(letters, longestFirst);
  return longestFirst;
}

/** The names that texts of a language may hold, longest first. */
export function knownNames(locale: Locale): readonly KnownName[] {
  const known = namesOfLocale.get(locale);
  if (known) return known;
  const names = glossary()
    .flatMap((entry): KnownName[] => {
      const form = entry[locale];
      if (form === undefined) return [];
      const glossed = locale !== 'vi' && entry.gloss?.includes(locale) === true;
      return [
        glossed
          ? { form, original: entry.vi.replace(remark, '').replace(ofGovernment, '') }
          : { form },
      ];
    })
    .sort((a, b) => b.form.length - a.form.length);
  namesOfLocale.set(locale, names);
  return names;
}

function glossary(): readonly GlossaryEntry[] {
  entries ??= readEntries(path.join(contentDirectory(), 'glossary.yml'));
  return entries;
}

/** The sound entries; the check names the others. */
function readEntries(file: string): GlossaryEntry[] {
  // A pipe would never end.
  if (!existsSync(file) || !statSync(file).isFile()) return [];
  let read: unknown;
  try {
    read = parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
  return (Array.isArray(read) ? (read as unknown[]) : []).flatMap((entry) => {
    const parsed = glossaryEntry.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}
