import { describe, expect, it } from 'vitest';
import { references } from '../../../../../../scripts/lib/rules/facts/references.ts';
import { broken, found } from '../made-content.ts';
import { judge, smallPortal } from './small-portal.ts';

const item = (collection: string, ...lines: string[]) => ({
  [`${collection}/a/facts.yml`]: ['status: draft', ...lines].join('\n'),
});

describe('a pointer of facts.yml', () => {
  it('to what does not exist is an error', async () => {
    const { findings } = await judge(item('places', 'agency: nobody'));
    expect(findings).toEqual([expect.objectContaining({ rule: 'references', severity: 'error' })]);
  });

  it.each([
    ['places', 'agency', 'office', 'agency'],
    ['projects', 'contactAgency', 'office', 'agency'],
    ['zones', 'operator', 'office', 'agency'],
    ['events', 'organiser', 'office', 'agency'],
    ['places', 'province', 'old', 'territory'],
    ['projects', 'sector', 'industry', 'sector'],
    ['projects', 'zone', 'zone', 'zone'],
    ['documents', 'issuer', 'name', 'name'],
    ['documents', 'replacedBy', 'document', 'document'],
    ['partners', 'within', 'partner', 'partner'],
    ['events', 'place', 'places/place', 'place'],
  ])('in %s, “%s”, leads to %s', async (collection, key, good, noun) => {
    expect((await judge(item(collection, `${key}: ${good}`))).at).toEqual([]);
    const bad = good.includes('/') ? 'zones/zone' : 'nowhere';
    const { at, messages } = await judge(item(collection, `${key}: ${bad}`));
    expect(at).toEqual([`${collection}/a/facts.yml:2 ${key}: ${bad}`]);
    expect(messages).toEqual([`There is no ${noun} "${bad}".`]);
  });

  it.each([
    ['documents', 'amendedBy', 'document', 'nowhere', 'document'],
    ['clarifications', 'documents', 'document', 'nowhere', 'document'],
    ['news', 'partners', 'partner', 'nowhere', 'partner'],
    ['places', 'localities', 'commune', 'district', 'commune or ward'],
    ['projects', 'formerDistricts', 'district', 'commune', 'former district'],
    ['places', 'related', 'zones/zone', 'zones/nowhere', 'item'],
    ['culture', 'places', 'places/place', 'zones/zone', 'place'],
    ['culture', 'peoples', 'culture/people', 'culture/nobody', 'item'],
  ])('in %s, “%s”, leads to %s in each row', async (collection, key, good, bad, noun) => {
    const { at, messages } = await judge(item(collection, `${key}: [nonsense!, ${good}, ${bad}]`));
    expect(at).toEqual([`${collection}/a/facts.yml:2 ${bad}]`]);
    expect(messages).toEqual([`There is no ${noun} "${bad}".`]);
    expect((await judge(item(collection, `${key}: [${good}]`))).at).toEqual([]);
  });

  it.each([
    ['places', 'keyFacts: [nonsense, { province: today }, ', '{ province: nowhere }'],
    ['partners', 'agreements: [nonsense, { province: today }, ', '{ province: nowhere }'],
    ['places', 'access: [nonsense, { from: name, to: name }, { ', 'from: nowhere }'],
    ['places', 'access: [nonsense, { from: name, ', 'to: nowhere }'],
    [
      'itineraries',
      'days: [nonsense, {}, { stops: [nonsense, { term: name }, { position: { latitude: 22, longitude: 104, source: a }, ',
      'term: nowhere }] }',
    ],
    [
      'itineraries',
      'days: [{ stops: [{ place: places/place }] }, { stops: [{ ',
      'place: zones/zone }] }',
    ],
  ])('in %s may stand deeper: %s%s', async (collection, before, wrong) => {
    const { at } = await judge(item(collection, `${before}${wrong}]`));
    expect(at).toEqual([`${collection}/a/facts.yml:2 ${wrong.replace(/^\{ (?=prov)/, '')}]`]);
  });

  it('is found in each place of one file, and in each file', async () => {
    const { at } = await judge({
      ...item('projects', 'agency: nobody', 'contactAgency: nobody'),
      ...item('zones', 'operator: nobody'),
    });
    expect(at).toEqual([
      'projects/a/facts.yml:2 agency: nobody',
      'projects/a/facts.yml:3 contactAgency: nobody',
      'zones/a/facts.yml:2 operator: nobody',
    ]);
  });

  it('is not followed in facts that cannot be read, nor asked for in an item without any', async () => {
    expect((await judge({ 'places/a/facts.yml': broken, 'places/b/vi.md': 'A' })).at).toEqual([]);
    expect((await judge({})).at).toEqual([]);
  });
});

describe('the source of a number', () => {
  it('is one of the item’s own', async () => {
    const sources = 'sources: [nonsense, { id: book }, { title: A }]';
    const position = (source: string) => `position: { source: ${source} }`;
    expect((await judge(item('places', sources, position('book')))).at).toEqual([]);
    const { at, messages, findings } = await judge(item('places', sources, position('bok')));
    expect(at).toEqual(['places/a/facts.yml:3 source: bok }']);
    expect(messages).toEqual(['There is no source "bok".']);
    expect(findings[0]?.hint.en).toBe(
      'Did you mean "book"? Otherwise add it to "sources" in this file.',
    );
  });

  it('is not looked for where the sources are missing', async () => {
    expect((await judge(item('places', 'position: { source: book }'))).at).toEqual([]);
  });
});

describe('the related items', () => {
  it('are not the item itself', async () => {
    const { at, messages } = await judge(item('places', 'related: [zones/zone, places/a]'));
    expect(at).toEqual(['places/a/facts.yml:2 places/a]']);
    expect(messages).toEqual(['The item names itself as related.']);
    expect((await judge(item('places', 'related: [places/a]'))).at).toHaveLength(1);
  });

  it('stand in the list once', async () => {
    const related =
      'related: [zones/zone, nonsense, places/place, nonsense, zones/zone, zones/zone]';
    const { at, messages } = await judge(item('places', related));
    expect(at).toEqual([
      'places/a/facts.yml:2 zones/zone, zones/zone]',
      'places/a/facts.yml:2 zones/zone]',
    ]);
    expect(messages[0]).toBe('"zones/zone" stands twice in this list.');
  });
});

describe('a list that others point into', () => {
  it.each([
    ['agencies.yml', 'agency: nobody'],
    ['glossary.yml', 'access: [{ from: nowhere }]'],
    ['localities.yml', 'localities: [nowhere]'],
    ['localities.yml', 'formerDistricts: [nowhere]'],
    ['site.yml', 'province: nowhere'],
    ['sectors.yml', 'sector: nowhere'],
  ])('accuses nobody when %s cannot be read: %s', async (file, line) => {
    const collection = /^(sector|formerDistricts):/.test(line) ? 'projects' : 'places';
    expect((await judge(item(collection, line))).at).toHaveLength(1);
    expect((await judge({ ...item(collection, line), [file]: '- [' })).at).toEqual([]);
  });

  it.each([
    ['agencies.yml', 'agency: nobody', 1],
    ['glossary.yml', 'access: [{ from: nowhere }]', 1],
    ['localities.yml', 'localities: [nowhere]', 0],
    ['site.yml', 'province: nowhere', 0],
  ])('is empty, or unknown, when %s does not exist: %s', async (file, line, count) => {
    const rest = Object.fromEntries(Object.entries(smallPortal).filter(([name]) => name !== file));
    const { at } = await found(references, { ...rest, ...item('places', line) });
    expect(at.filter((place) => place.startsWith('places/a/'))).toHaveLength(count);
  });

  it('has entries that may be wrong', async () => {
    const files = { 'agencies.yml': '- nonsense\n- id: Not An Id\n- kind: editors\n- id: office' };
    expect((await judge({ ...files, ...item('places', 'agency: office') })).at).toEqual([]);
    expect((await judge({ ...files, ...item('places', 'agency: nobody') })).at).toHaveLength(1);
  });
});

describe('the hint at a pointer that leads nowhere', () => {
  const hint = async (collection: string, line: string) =>
    (await judge(item(collection, line))).findings[0]?.hint.en;

  it.each([
    ['places', 'agency: ofice', 'Did you mean "office"? Otherwise add it to agencies.yml.'],
    ['places', 'agency: nobody-at-all', 'Add it to agencies.yml, or correct the id.'],
    [
      'places',
      'localities: [comune]',
      'Did you mean "commune"? Otherwise add it to localities.yml.',
    ],
    ['projects', 'zone: zne', 'Did you mean "zone"? Otherwise add it to content/zones/.'],
    ['projects', 'sector: finance', 'Add it to sectors.yml, or correct the id.'],
    ['projects', 'formerDistricts: [nowhere]', 'Add it to localities.yml, or correct the id.'],
    ['documents', 'issuer: nobody', 'Add it to glossary.yml, or correct the id.'],
    ['events', 'place: zones/zone', 'Add it to content/places/, or correct the id.'],
  ])('in %s, %s, is: %s', async (collection, line, expected) => {
    expect(await hint(collection, line)).toBe(expected);
  });
});
