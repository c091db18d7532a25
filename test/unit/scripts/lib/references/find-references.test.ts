import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../../../scripts/lib/content/read-content.ts';
import { createItem } from '../../../../../scripts/lib/new/create-item.ts';
import {
  findReferences,
  targetOf,
  type Reference,
} from '../../../../../scripts/lib/references/find-references.ts';
import { namedItem } from '../../../../../scripts/lib/references/named-item.ts';
import { copyOfContent } from '../../../../support/content-fixture.ts';

const today = '2026-06-01';
let folder: string;
let found: readonly Reference[];

function edit(name: string, change: (text: string) => string): void {
  const file = path.join(folder, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Line of a file of the folder that holds the words; 1-based. */
function lineWith(name: string, words: string): number {
  const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(words)) + 1;
}

const places = (references: readonly Reference[]) =>
  references.map(({ file, line, kind }) => `${path.relative(folder, file)}:${line} ${kind}`);

beforeAll(() => {
  folder = copyOfContent();
  createItem(readContent(folder), folder, { collection: 'itineraries', slug: 'route', today });
  createItem(readContent(folder), folder, { collection: 'places', slug: 'nui-lam-nam', today });
  createItem(readContent(folder), folder, { collection: 'zones', slug: 'nui-lam', today });
  createItem(readContent(folder), folder, { collection: 'projects', slug: 'project', today });
  createItem(readContent(folder), folder, { collection: 'documents', slug: 'plan', today });
  edit(
    'projects/project/facts.yml',
    (text) => `${text}zone: nui-lam\nrelated: ["places/nui-lam"]\n`,
  );
  edit(
    'places/nui-lam-nam/facts.yml',
    (text) => `${text}redirectFrom: [/tourism/places/nui-lam/]\n`,
  );
  writeFileSync(
    path.join(folder, 'duties.yml'),
    [
      '- id: nui-lam',
      '  law: { number: "1", title: { vi: places/nui-lam } }',
      '  duty: { vi: Núi Lam }',
      '  evidence: [/documents/plan/, /tourism/places/nui-lam/#weather, npm test]',
      '  document: plan',
      '  status: met',
      '',
    ].join('\n'),
  );
  appendFileSync(
    path.join(folder, 'site.yml'),
    'press:\n  inquiries: test-office\n  factSheet: [{ item: places/nui-lam, keyFacts: [height] }]\n  pictures:\n    # the highest\n    - places/nui-lam\n',
  );
  edit('province/nature/en.md', (text) =>
    [
      text,
      'nui-lam and places/nui-lam and /tourism/places/nui-lam/ in words, and `[x](/tourism/places/nui-lam/)`.',
      '',
      'The [south](/tourism/places/nui-lam-nam/), [weather](/tourism/places/nui-lam/#weather "Weather").',
      '',
      'By [name][far], [again][far], [short](/tourism/places/nui-lam), [own](/vi/tourism/places/nui-lam/?a=1).',
      '',
      '[far]: </tourism/places/nui-lam/> "Núi Lam"',
      '',
    ].join('\n'),
  );
  const content = readContent(folder);
  found = findReferences(content, targetOf(namedItem(content, 'places/nui-lam')));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the finder of references', () => {
  it('finds the references of data files, whatever their form', () => {
    const inData = places(found).filter((place) => /^(site|map|duties)/.test(place));
    expect(inData.sort()).toEqual(
      [
        `duties.yml:${lineWith('duties.yml', 'evidence')} address`,
        `map.yml:${lineWith('map.yml', 'place: nui-lam')} folder`,
        `site.yml:${lineWith('site.yml', 'factSheet')} item`,
        `site.yml:${lineWith('site.yml', '    - places/nui-lam')} item`,
      ].sort(),
    );
  });

  it('finds the references of facts.yml: related items, stops of a route', () => {
    const inFacts = places(found).filter((place) => place.includes('facts.yml'));
    expect(inFacts.sort()).toEqual(
      [
        `itineraries/route/facts.yml:${lineWith('itineraries/route/facts.yml', 'place: places/nui-lam')} item`,
        `projects/project/facts.yml:${lineWith('projects/project/facts.yml', '"places/nui-lam"')} item`,
        `province/overview/facts.yml:${lineWith('province/overview/facts.yml', 'related:')} item`,
      ].sort(),
    );
  });

  it('finds links of bodies with an anchor, a title, a language, without the last slash, and by name', () => {
    const inBody = places(found).filter((place) => place.startsWith('province/nature/en.md'));
    const weather = lineWith('province/nature/en.md', '#weather');
    const short = lineWith('province/nature/en.md', '[short]');
    expect(inBody.sort()).toEqual(
      [
        `province/nature/en.md:${weather} link`,
        `province/nature/en.md:${short} link`,
        `province/nature/en.md:${short} link`,
        `province/nature/en.md:${lineWith('province/nature/en.md', '[far]: ')} link`,
      ].sort(),
    );
  });

  it('finds the link in each language', () => {
    expect(
      places(found).filter(
        (place) => place.startsWith('province/overview/') && place.endsWith('link'),
      ),
    ).toHaveLength(3);
  });

  it('gives the offset of the name itself, so that nothing else has to change', () => {
    expect(found.length).toBeGreaterThan(10);
    for (const { file, slugAt = 0 } of found) {
      expect(readFileSync(file, 'utf8').slice(slugAt).startsWith('nui-lam')).toBe(true);
    }
  });

  it('leaves a zone of the same name, a glossary id, an id and a localized text alone', () => {
    const content = readContent(folder);
    const zone = findReferences(content, targetOf(namedItem(content, 'zones/nui-lam')));
    expect(places(zone)).toEqual([
      `projects/project/facts.yml:${lineWith('projects/project/facts.yml', 'zone: nui-lam')} folder`,
    ]);
    expect(found.some(({ line, file }) => file.endsWith('map.yml') && line === 6)).toBe(false);
  });

  it('leaves an item alone whose longer name begins in the same way, and the old addresses of others', () => {
    const content = readContent(folder);
    const south = findReferences(content, targetOf(namedItem(content, 'places/nui-lam-nam')));
    expect(places(south)).toEqual([
      `province/nature/en.md:${lineWith('province/nature/en.md', '[south]')} link`,
    ]);
    expect(places(found).some((place) => place.startsWith('places/nui-lam-nam'))).toBe(false);
  });

  it('finds the document of a duty, its folder name and its address', () => {
    const content = readContent(folder);
    const plan = findReferences(content, targetOf(namedItem(content, 'documents/plan')));
    expect(plan.map(({ kind, isBare }) => ({ kind, isBare }))).toEqual([
      { kind: 'address', isBare: false },
      { kind: 'folder', isBare: true },
    ]);
  });
});
