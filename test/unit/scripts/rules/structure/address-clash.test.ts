import { describe, expect, it } from 'vitest';
import { addressClash } from '../../../../../scripts/lib/rules/structure/address-clash.ts';
import { heardOf, messagesOf, placesOf } from './made-content.ts';

const empty = 'status: draft\n';

/** Items by their reference, each with one old address a line from line 2 on. */
function items(redirects: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(redirects).map(([reference, old]) => [
      `${reference}/facts.yml`,
      `redirectFrom:\n${old.map((address) => `  - ${address}\n`).join('')}`,
    ]),
  );
}

describe('the address of an item', () => {
  it.each(['projects/by', 'news/page', 'news/year', 'events/2026'])(
    'may not be that of a list: %s',
    async (reference) => {
      const [heard, ...others] = await heardOf(addressClash, { [`${reference}/facts.yml`]: empty });
      expect(others).toEqual([]);
      expect(heard).toMatchObject({
        at: `${reference}:1:1`,
        rule: 'address-clash',
        severity: 'error',
        hint: 'Choose another folder name.',
      });
      expect(heard?.message).toContain(`/${reference}/ already belongs to a list of the portal.`);
    },
  );

  it.each([
    'projects/by-road',
    'projects/nearby',
    'projects/page',
    'news/pages',
    'news/front-page',
    'news/by',
    'news/2026',
    'events/202',
    'events/20266',
    'events/fair',
    'events/tet-2026',
    'places/by',
    'places/year',
    'province/overview',
  ])('may be near that of a list: %s', async (reference) => {
    expect(await placesOf(addressClash, { [`${reference}/facts.yml`]: empty })).toEqual([]);
  });

  it('may not be that of a page which stands whatever the content says', async () => {
    const files = { 'province/units/facts.yml': empty, 'province/figures/facts.yml': empty };
    expect(await messagesOf(addressClash, files)).toEqual([
      'province/figures:1:1 The address /province/figures/ already belongs to a page of the portal.',
      'province/units:1:1 The address /province/units/ already belongs to a page of the portal.',
    ]);
  });

  it('depends on the audience of a guide', async () => {
    const files = {
      'guides/visa/facts.yml': 'audience: visitor\n',
      ...items({ 'places/a': ['/tourism/guide/visa/', '/investment/guide/visa/'] }),
    };
    expect(await messagesOf(addressClash, files)).toEqual([
      'places/a/facts.yml:2:5 The old address /tourism/guide/visa/ already belongs to guides/visa.',
    ]);
  });

  it('is known without a facts.yml', async () => {
    const files = { 'places/b/vi.md': '', ...items({ 'places/a': ['/tourism/places/b/'] }) };
    expect(await placesOf(addressClash, files)).toEqual(['places/a/facts.yml:2:5']);
  });
});

describe('an old address', () => {
  it('may lead on when no page stands there', async () => {
    const files = items({
      'places/a': [
        '/tourism/old/',
        '/x/',
        '/2019/Tin_tuc/bai-1.html/',
        '/tourism/places/a-b~c%20d/',
      ],
      'places/b': ['/old/vi/page/', '/english/', '/vietnam/'],
    });
    expect(await placesOf(addressClash, files)).toEqual([]);
  });

  it('may not be that of a page, of an item, of itself, or of figures and sectors', async () => {
    const files = {
      'places/b/facts.yml': empty,
      'figures/rain.yml': 'title: {}\n',
      'sectors.yml': '- id: tea\n- name: {}\n',
      ...items({
        'places/a': [
          '/press/',
          '/tourism/places/b/',
          '/tourism/places/a/',
          '/province/figures/rain/',
          '/investment/sectors/tea/',
          '/investment/sectors/silk/',
          '/province/figures/snow/',
        ],
      }),
    };
    const heard = await heardOf(addressClash, files);
    expect(heard.map(({ at, message }) => `${at} ${message}`)).toEqual([
      'places/a/facts.yml:2:5 The old address /press/ already belongs to a page of the portal.',
      'places/a/facts.yml:3:5 The old address /tourism/places/b/ already belongs to places/b.',
      'places/a/facts.yml:4:5 The old address /tourism/places/a/ already belongs to places/a.',
      'places/a/facts.yml:5:5 The old address /province/figures/rain/ already belongs to a page of the portal.',
      'places/a/facts.yml:6:5 The old address /investment/sectors/tea/ already belongs to a page of the portal.',
    ]);
    expect(heard[0]?.hint).toContain('lead to one page only');
  });

  it('may lead to one item only', async () => {
    const files = items({ 'places/a': ['/old/'], 'places/b': ['/older/', '/old/'] });
    expect(await messagesOf(addressClash, files)).toEqual([
      'places/b/facts.yml:3:5 The old address /old/ already belongs to the old addresses of places/a.',
    ]);
  });

  it.each(['/vi/', '/en/tourism/places/a/', '/zh/old/'])(
    'may not name a language: %s',
    async (address) => {
      const [heard, ...others] = await heardOf(
        addressClash,
        items({ 'places/a': ['/old/', address] }),
      );
      expect(others).toEqual([]);
      expect(heard?.at).toBe('places/a/facts.yml:3:5');
      expect(heard?.message).toBe(`The old address ${address} names a language.`);
      expect(heard?.hint).toContain('Take the language away');
    },
  );

  it.each(['//', '/a//b/', '/a b/', '/a/b?c/', '/đền-thượng/', '/a/b#c/'])(
    'must be a plain path: %s',
    async (address) => {
      const [heard, ...others] = await heardOf(
        addressClash,
        items({ 'places/a': ['/old/', `"${address}"`] }),
      );
      expect(others).toEqual([]);
      expect(heard?.at).toBe('places/a/facts.yml:3:5');
      expect(heard?.message).toBe(`"${address}" is no address of this portal.`);
      expect(heard?.hint).toContain('/tourism/places/old-name/');
    },
  );

  it('of a wrong kind is left to the schema, and those beside it are looked at', async () => {
    const files = items({ 'places/a': ['/', '7', '/press/'] });
    expect(await placesOf(addressClash, files)).toEqual(['places/a/facts.yml:4:5']);
  });
});
