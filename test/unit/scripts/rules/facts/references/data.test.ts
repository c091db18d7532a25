import { describe, expect, it } from 'vitest';
import { references } from '../../../../../../scripts/lib/rules/facts/references.ts';
import { broken, found } from '../made-content.ts';
import { judge, smallPortal } from './small-portal.ts';

const territories = 'territories: [{ id: today }, { id: old }]';

describe('a pointer of a data file', () => {
  it.each([
    ['site.yml', 'publisher: ', 'office', 'agency', `${territories}\n`, ''],
    ['site.yml', 'seat: ', 'commune', 'commune or ward', 'province: { ', ' }'],
    ['site.yml', 'territory: ', 'today', 'territory', `${territories}\nprovince: { `, ' }'],
    ['site.yml', '', 'name', 'name', 'province: { neighbours: [name, ', '] }'],
    ['site.yml', 'inquiries: ', 'office', 'agency', 'press: { ', ' }'],
    ['site.yml', '', 'zones/zone', 'item', 'press: { pictures: [zones/zone, ', '] }'],
    ['site.yml', 'item: ', 'zones/zone', 'item', 'press: { factSheet: [{ ', ' }] }'],
    [
      'localities.yml',
      '',
      'district',
      'former district',
      'formerDistricts: [{ id: district }]\nunits: [{ formerDistricts: [district, ',
      '] }]',
    ],
    ['localities.yml', 'province: ', 'old', 'territory', 'formerDistricts: [{ ', ' }]'],
    ['sectors.yml', '', 'figure', 'figure', '- { figures: [figure, ', '] }'],
    ['sectors.yml', '', 'zone', 'zone', '- { zones: [zone, ', '] }'],
    ['sectors.yml', '', 'zones/zone', 'item', '- { related: [zones/zone, ', '] }'],
    ['clusters.yml', 'item: ', 'zones/zone', 'item', '- display: { playlist: [{ ', ' }] }'],
    ['clusters.yml', 'term: ', 'name', 'name', '- display: { playlist: [{ ', ' }] }'],
    [
      'clusters.yml',
      '',
      'zones/zone',
      'item',
      '- kiosk: { topics: [{ items: [zones/zone, ',
      '] }] }',
    ],
    ['clusters.yml', '', 'name', 'name', '- kiosk: { topics: [{ terms: [name, ', '] }] }'],
    ['map.yml', 'locality: ', 'commune', 'commune or ward', 'points: [{ id: p, ', ' }]'],
    ['map.yml', 'place: ', 'place', 'place', 'points: [{ id: p, ', ' }]'],
    ['map.yml', 'term: ', 'name', 'name', 'points: [{ id: p, ', ' }]'],
    ['map.yml', 'district: ', 'district', 'former district', 'districts: [{ ', ' }]'],
    ['map.yml', 'name: ', 'name', 'name', 'crests: [{ ', ' }]'],
    ['map.yml', 'name: ', 'name', 'name', 'rivers: [{ ', ' }]'],
    ['map.yml', 'name: ', 'name', 'name', 'lakes: [{ ', ' }]'],
    [
      'glossary.yml',
      '',
      'name',
      'name',
      '- { id: name, forbidden: [{ exceptFor: [name, ',
      '] }] }',
    ],
    ['duties.yml', 'document: ', 'document', 'document', '- { ', ' }'],
    ['figures/a.yml', 'province: ', 'today', 'territory', 'series: [{ ', ' }]'],
  ])('in %s, “%s%s”, leads to a known %s', async (file, key, good, noun, before, after) => {
    const bad = good.includes('/') ? 'zones/nowhere' : 'nowhere';
    expect((await judge({ [file]: `${before}${key}${good}${after}` })).at).toEqual([]);
    const { at, messages } = await judge({ [file]: `${before}${key}${bad}${after}` });
    expect(at).toEqual([`${file}:${before.split('\n').length} ${key}${bad}${after}`]);
    expect(messages).toEqual([`There is no ${noun} "${bad}".`]);
  });

  it('stands at its own place in long lists; wrong rows before it disturb nothing', async () => {
    const { at } = await judge({
      'site.yml': `${territories}\npress: { factSheet: [nonsense, {}, { item: zones/nowhere }] }`,
      'localities.yml': [
        'units: [nonsense, {}, { id: commune, formerDistricts: [nowhere] }]',
        'formerDistricts: [nonsense, {}, { id: district, province: nowhere }]',
      ].join('\n'),
      'sectors.yml': '- nonsense\n- { zones: [nowhere] }',
      'map.yml':
        'districts: [nonsense, {}, { district: nowhere }]\nrivers: [nonsense, { name: nowhere }]',
      'glossary.yml':
        '- nonsense\n- { id: name, forbidden: [nonsense, {}, { exceptFor: [nowhere] }] }',
      'duties.yml': '- nonsense\n- {}\n- { document: nowhere }',
      'figures/a.yml': 'series: [nonsense, {}, { province: nowhere }]',
    });
    expect(at).toEqual([
      'site.yml:2 item: zones/nowhere }] }',
      'localities.yml:1 nowhere] }]',
      'localities.yml:2 province: nowhere }]',
      'map.yml:1 district: nowhere }]',
      'map.yml:2 name: nowhere }]',
      'sectors.yml:2 nowhere] }',
      'glossary.yml:2 nowhere] }] }',
      'duties.yml:3 document: nowhere }',
      'figures/a.yml:1 province: nowhere }]',
    ]);
  });

  it('need not be there', async () => {
    const files = {
      'site.yml': '{}',
      'map.yml': '{}',
      'localities.yml': '{}',
      'figures/a.yml': '{}',
    };
    expect((await judge(files)).at).toEqual([]);
    expect((await found(references, {})).at).toEqual([]);
  });

  it('is not followed in a file that cannot be read', async () => {
    const names = [
      ...Object.keys(smallPortal).filter((name) => name.endsWith('.yml')),
      'duties.yml',
    ];
    const files = Object.fromEntries(names.map((name) => [name, broken]));
    expect((await judge(files)).at).toEqual([]);
  });
});

describe('a key fact of the fact sheet for the press', () => {
  const sheet = (row: string) => ({
    'site.yml': `${territories}\npress: { factSheet: [${row}] }`,
    'places/a/facts.yml': 'keyFacts: [nonsense, {}, { id: height }]',
  });

  it('is one of the item', async () => {
    expect((await judge(sheet('{ item: places/a, keyFacts: [height] }'))).at).toEqual([]);
    const { at, messages, findings } = await judge(
      sheet('{ item: places/a, keyFacts: [height, heigt] }'),
    );
    expect(at).toEqual(['site.yml:2 heigt] }] }']);
    expect(messages).toEqual(['There is no key fact "heigt".']);
    expect(findings[0]?.hint.en).toBe(
      'Did you mean "height"? Otherwise add it to "keyFacts" of places/a.',
    );
  });

  it('is not there when the item has none', async () => {
    expect((await judge(sheet('{ item: zones/zone, keyFacts: [height] }'))).at).toHaveLength(1);
  });

  it('is not looked for where the item is unknown or cannot be read', async () => {
    expect((await judge(sheet('{ item: zones/nowhere, keyFacts: [a] }'))).messages).toEqual([
      'There is no item "zones/nowhere".',
    ]);
    expect((await judge(sheet('{ keyFacts: [height] }'))).at).toEqual([]);
    const files = { ...sheet('{ item: places/a, keyFacts: [a] }'), 'places/a/facts.yml': broken };
    expect((await judge(files)).at).toEqual([]);
  });
});

describe('a point of the map', () => {
  it('has a name: a commune, a place or a term', async () => {
    const { at, messages } = await judge({ 'map.yml': 'points:\n  - term: name\n  - id: b' });
    expect(at).toEqual(['map.yml:3 id: b']);
    expect(messages).toEqual(['The point "b" has no name.']);
    expect((await judge({ 'map.yml': 'points: [nonsense]' })).messages).toEqual([
      'The point "" has no name.',
    ]);
  });
});

describe('the source of a value of a figure', () => {
  const figure = (...lines: string[]) => judge({ 'figures/a.yml': lines.join('\n') });
  const sources = 'sources: [nonsense, {}, { id: book }]';

  it('is one of the figure’s own', async () => {
    const values =
      'series: [{ id: a }, { values: [nonsense, {}, { source: book }, { source: nobody }] }]';
    const { at, messages } = await figure(sources, values);
    expect(at).toEqual(['figures/a.yml:2 source: nobody }] }]']);
    expect(messages).toEqual(['There is no source "nobody".']);
  });

  it('is not looked for where the sources are missing', async () => {
    expect((await figure('series: [{ values: [{ source: nobody }] }]')).at).toEqual([]);
  });
});

describe('the number of a slide', () => {
  const slide = (item: string, fact: string) => ({
    'places/place/facts.yml': 'keyFacts: [{ id: height }]',
    'clusters.yml': `- display: { playlist: [{ item: ${item}, fact: ${fact} }] }`,
  });

  it('is one of the key facts of its item', async () => {
    expect((await judge(slide('places/place', 'height'))).at).toEqual([]);
    const { at, messages } = await judge(slide('places/place', 'hight'));
    expect(at).toEqual(['clusters.yml:1 fact: hight }] }']);
    expect(messages).toEqual(['There is no key fact "hight".']);
  });

  it('is not looked for in an item that does not exist', async () => {
    expect((await judge(slide('places/plaza', 'height'))).messages).toEqual([
      'There is no item "places/plaza".',
    ]);
  });
});
