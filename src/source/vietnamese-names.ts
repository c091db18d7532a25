import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { contentDirectory } from '../config/environment/content-directory.ts';

/** Kinds of units before a name: `phường Sa Pa` is the name Sa Pa. */
const unitWord =
  /^(?:tỉnh|thành phố|thị xã|huyện|xã|phường|thôn|bản|hồ|sông|núi|đèo|thác|đền|chợ)\s+/u;
const unmarked = /^[A-Z][a-z]+(?: [A-Z][a-z]+)+$/;

let names: readonly string[] | undefined;

/**
 * Vietnamese names of places that have no mark to tell them by (Sa Pa, Si Ma Cai), from glossary.yml,
 * longest first; read once. None when there is no glossary or it cannot be read: the check says so.
 */
export function unmarkedVietnameseNames(): readonly string[] {
  names ??= readNames(path.join(contentDirectory(), 'glossary.yml'));
  return names;
}

function readNames(file: string): string[] {
  if (!existsSync(file)) return [];
  let entries: unknown;
  try {
    entries = parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
  const found = (Array.isArray(entries) ? (entries as unknown[]) : []).flatMap((entry) => {
    if (entry === null || typeof entry !== 'object') return [];
    const { kind, vi } = entry as { kind?: unknown; vi?: unknown };
    if (kind !== 'place' || typeof vi !== 'string') return [];
    const name = vi.replace(unitWord, '');
    return unmarked.test(name) && vi !== name ? [name] : [];
  });
  return [...new Set(found)].sort((a, b) => b.length - a.length);
}
