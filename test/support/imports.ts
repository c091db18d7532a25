import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One import of a file, static or dynamic, and re-exports. */
export interface Import {
  /** File that imports, from the root, with `/`. */
  readonly from: string;
  /** File that is imported, from the root; or the name of a package (`astro:content`, `node:path`). */
  readonly to: string;
  readonly isPackage: boolean;
  /** Erased before the code runs. */
  readonly isType: boolean;
}

const statement =
  /(?:^|[\n;])\s*(?:import|export)\s+(?:(type)\s+)?(?:([\w*\s{},$]+?)\s+from\s+)?['"]([^'"\n]+)['"]/g;
const dynamicImport = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"\n]+)['"]\s*\)/g;

/** `{ type A, type B }`: nothing of it is left when the code runs. */
function namesOnlyTypes(names: string): boolean {
  const inBraces = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  if (inBraces === undefined) return false;
  const list = inBraces
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return list.length > 0 && list.every((name) => name.startsWith('type '));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...[...text.matchAll(statement)].map(([, type, names = '', target = '']) => ({
      target,
      isType: type === 'type' || namesOnlyTypes(names),
    })),
    ...[...text.matchAll(dynamicImport)].map(([, target = '']) => ({ target, isType: false })),
  ];
  return found.map(({ target, isType }) => {
    const isPackage = !target.startsWith('.');
    const to = isPackage
      ? target
      : path.posix.join(path.posix.dirname(file), target.replace(/\?\w+$/, ''));
    return { from: file, to, isPackage, isType };
  });
}

/** Code files below folders, from the root, sorted. */
export function codeFiles(folders: readonly string[], extensions = 'ts,astro,mjs'): string[] {
  return globSync(folders.map((folder) => `${folder}/**/*.{${extensions}}`))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.startsWith('test/fixtures/'))
    .sort();
}

/** Every import of every code file below folders. */
export function allImports(folders: readonly string[]): Import[] {
  return codeFiles(folders).flatMap(importsOf);
}

/** Circles among the imports, each once, written `a → b → a`. */
export function circles(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports) {
    if (!isPackage) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of [...targets.keys()].sort()) visit(file, []);
  return found;
}

/** The files and all that they import, in turn, as values. */
export function reachable(imports: readonly Import[], files: readonly string[]): string[] {
  const found = new Set(files);
  for (const file of found) {
    for (const { from, to, isPackage, isType } of imports) {
      if (from === file && !isPackage && !isType) found.add(to);
    }
  }
  return [...found].sort();
}
