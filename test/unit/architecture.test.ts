import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { edges } from '../support/edges.ts';
import { allImports, circles, codeFiles, reachable, type Import } from '../support/imports.ts';

/** Packages that only some rooms may use. */
const keptPackages = [
  { name: /^astro:content$/, rooms: ['src/repository/', 'src/content.config.ts'] },
  { name: /^astro:/, rooms: ['src/repository/', 'src/content.config.ts', 'src/components/'] },
  {
    name: /^node:/,
    rooms: [
      ...['src/config/', 'src/source/', 'src/loaders/', 'src/integrations/', 'scripts/', 'test/'],
      // Reads its fonts; keeps what takes long to make.
      ...['src/files/share-card/', 'src/files/kept-file.ts', 'src/pages/_laid-file.ts'],
      // Notes what is asked in the order of its asking.
      'src/reads/',
    ],
  },
] as const;

const imports = allImports(['src', 'scripts', 'test', '.']).filter(
  ({ from }) => /^(src|scripts|test)\//.test(from) || from === 'astro.config.mjs',
);
const within = (file: string, room: string) =>
  file === room || file.startsWith(room.endsWith('/') ? room : `${room}/`);
const named = ({ from, to, isType }: Import) => `${from} → ${to}${isType ? ' (type)' : ''}`;

describe('the rooms', () => {
  it('are all named here', () => {
    const files = codeFiles(['src', 'scripts']);
    const rooms = Object.keys(edges);
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => !rooms.some((room) => within(file, room)))).toEqual([]);
  });

  it.each(Object.entries(edges))('%s imports only what it may', (room, { values, types = [] }) => {
    const broken = imports.filter(({ from, to, isPackage, isType }) => {
      if (isPackage || !within(from, room)) return false;
      const allowed = [room, ...values, ...(isType ? types : [])];
      return !allowed.some((target) => within(to, target));
    });
    expect(broken.map(named)).toEqual([]);
  });

  it.each(keptPackages)('share $name with no other room', ({ name, rooms }) => {
    const broken = imports.filter(
      ({ from, to, isPackage }) =>
        isPackage && name.test(to) && !rooms.some((room) => within(from, room)),
    );
    expect(broken.map(named)).toEqual([]);
  });

  it('send nothing to the browser that reads content, and only the packages of the search', () => {
    const allowed = ['minisearch', 'stemmer'];
    const sent = reachable(imports, codeFiles(['src/elements']));
    expect(sent).toContain('src/domain/text/fold.ts');
    const broken = imports.filter(
      ({ from, to, isPackage, isType }) =>
        sent.includes(from) &&
        !isType &&
        ((isPackage && !allowed.includes(to)) || within(to, 'src/schemas')),
    );
    expect(broken.map(named)).toEqual([]);
  });

  it('keep packages out of the domain', () => {
    const broken = imports.filter(
      ({ from, isPackage, isType }) => isPackage && !isType && within(from, 'src/domain'),
    );
    expect(broken.map(named)).toEqual([]);
  });

  it('hold no circle', () => {
    expect(circles(imports.filter(({ isType }) => !isType))).toEqual([]);
  });

  it('keep HTML out of the domain', () => {
    const markup = /['"`]\s*<\/?[a-z][a-z0-9-]*[\s>]/i;
    const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const files = codeFiles(['src/domain']).filter((file) =>
      markup.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(files).toEqual([]);
  });
});

describe('the reading of imports', () => {
  it('sees static, dynamic, type and side-effect imports', () => {
    const files = [
      'src/components/province/UnitFilter.astro',
      'src/components/cards/ListFilter.astro',
    ];
    const kinds = imports.filter(({ from }) => files.includes(from));
    expect(kinds.map(named)).toContain(
      'src/components/province/UnitFilter.astro → src/config/locales.ts (type)',
    );
    expect(kinds.map(named)).toContain(
      'src/components/cards/ListFilter.astro → src/elements/list-filter.ts',
    );
  });

  it('finds a circle where there is one', () => {
    const edge = (from: string, to: string) => ({ from, to, isPackage: false, isType: false });
    expect(circles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('d', 'a')])).toEqual([
      'a → b → c → a',
    ]);
    expect(circles([edge('a', 'b'), edge('a', 'c'), edge('b', 'c')])).toEqual([]);
  });
});

describe('files and folders', () => {
  const linesOf = (text: string) => text.trimEnd().split('\n').length;
  const longestFile = 200;
  const fullestFolder = 14;
  const longestPage = 110;
  const files = codeFiles(['src', 'scripts'], 'ts,astro,mjs,css');

  it(`are short: at most ${String(longestFile)} lines`, () => {
    const long = files
      .map((file) => ({ file, lines: linesOf(readFileSync(file, 'utf8')) }))
      .filter(({ lines }) => lines > longestFile);
    expect(long.map(({ file, lines }) => `${file}: ${String(lines)}`)).toEqual([]);
  });

  it(`keep their theme: at most ${String(fullestFolder)} code files side by side`, () => {
    const counts = new Map<string, number>();
    for (const file of files) {
      const folder = path.posix.dirname(file);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const full = [...counts].filter(([, count]) => count > fullestFolder);
    expect(full.map(([folder, count]) => `${folder}: ${String(count)}`)).toEqual([]);
  });

  it(`of pages are thin: at most ${String(longestPage)} lines without their styles`, () => {
    const long = codeFiles(['src/pages'], 'astro')
      .map((file) => ({
        file,
        lines: linesOf(readFileSync(file, 'utf8').replace(/<style[\s\S]*<\/style>/, '')),
      }))
      .filter(({ lines }) => lines > longestPage);
    expect(long.map(({ file, lines }) => `${file}: ${String(lines)}`)).toEqual([]);
  });
});
