import { describe, expect, it } from 'vitest';
import { withoutOwnHost } from '../../../../scripts/lib/rules/text/links/own-address.ts';
import { findingsAfter, paragraph, place, replace } from './changed-content.ts';

const inEnglish = (rule: string, text: string) =>
  findingsAfter(rule, { [`${place}/en.md`]: paragraph(text) });

describe('links', () => {
  it('may lead to items, fixed pages, headings and other sites', async () => {
    const text =
      '[a](/tourism/places/nui-lam/) [b](/province/units/) [c](/) [d](#weather) [e](https://example.org/x) [f](/province/people/#sources) [g](mailto:office@example.vn) [h](/province/figures/visitors/)';
    expect(await inEnglish('links', text)).toEqual([]);
  });

  it.each([
    ['/tourism/places/nowhere/', 'no page'],
    ['/press/nowhere/', 'no page'],
    ['/province/figures/visiters/', 'no page'],
    ['/vi/province/', 'names a language'],
    ['/province/people', 'does not end with /'],
    ['province/people/', 'not a whole address'],
    ['#nowhere', 'no heading "nowhere" on this page'],
    ['/province/people/#nowhere', 'no heading "nowhere" on the page /province/people/'],
    ['https://example.vn/en/province/people/', 'with its host'],
    ['https://www.example.vn/province/people/', 'with its host'],
    ['https://example.vn/vi/', 'with its host'],
    ['//example.vn/vi/province/', 'with its host'],
  ])('may not lead to %s', async (target, said) => {
    expect((await inEnglish('links', `[a](${target})`)).join(' ')).toContain(said);
  });

  it('may lead to the portal as such, to its files, and to parts around a body', async () => {
    const text =
      '[a](https://example.vn) [b](https://www.example.vn/) [c](https://example.vn/data/x.csv) [d](https://example.vn/vi/events/a.ics) [e](#sources) [f](#source-yearbook) [g](/province/people/#related) [h](/province/units/#anything) [i](/province/people/#:~:text=Lam)';
    expect(await inEnglish('links', text)).toEqual([]);
  });

  it('to another page name a heading of the words in their own language, of any order', async () => {
    const target = { 'province/people/en.md': paragraph('## Many peoples\n\n### Weavers') };
    const link = (fragment: string) => ({
      [`${place}/en.md`]: paragraph(`[a](/province/people/#${fragment})`),
    });
    expect(await findingsAfter('links', { ...target, ...link('many-peoples') })).toEqual([]);
    expect(await findingsAfter('links', { ...target, ...link('weavers') })).toEqual([]);
    const inChinese = { [`${place}/zh.md`]: paragraph('[a](/province/people/#many-peoples)') };
    expect(await findingsAfter('links', { ...target, ...inChinese })).toHaveLength(1);
  });

  it('say how the address of the portal is written', () => {
    expect(withoutOwnHost('https://www.example.vn/zh/a/b?c=1#d', 'example.vn', new Set())).toBe(
      '/a/b/?c=1#d',
    );
    expect(withoutOwnHost('https://example.vn.org/zh/', 'example.vn', new Set())).toBeUndefined();
    expect(withoutOwnHost('https://example.vn/zh/', undefined, new Set())).toBeUndefined();
  });

  it.each(['[](/province/people/)', '[ ](https://example.org/)', '[\u00A0](/)', '[\u200B](/)'])(
    'have words: %j',
    async (text) => {
      expect((await inEnglish('links', text)).join(' ')).toContain('has no words');
    },
  );

  it('to headings that are missing name some of those there are', async () => {
    const headings = Array.from({ length: 30 }, (_, index) => `## Part ${index}`).join('\n\n');
    const text = `${headings}\n\n[a](#part-29) ${'[b](#nowhere) '.repeat(1000)}`;
    const started = performance.now();
    expect(await inEnglish('links', text)).toHaveLength(1000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('of a published item may not lead to a draft; those of a draft may', async () => {
    const draft = replace('status: published', 'status: draft');
    const target = { 'province/people/facts.yml': draft };
    const link = { [`${place}/en.md`]: paragraph('[a](/province/people/)') };
    expect(await findingsAfter('links', { ...target, ...link })).toHaveLength(1);
    expect(
      await findingsAfter('links', { ...target, ...link, [`${place}/facts.yml`]: draft }),
    ).not.toContain(expect.stringContaining(`${place}/en.md`));
  });
});

describe('look-alike hosts', () => {
  it.each([
    'https://оffice.example.vn/',
    'https://xn--ffice-iye.example.vn/',
    'https://0ffice.example.vn/',
    'https://office-example.vn/',
    'https://office.example.vn@evil.example/',
    'https://www.аррӏе.com/',
    'https://offıce.example.vn/',
    'https://оffıce.example.vn/',
    'https://øffice.example.vn/',
    'https://offiᴄe.example.vn/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://192.0.2.1:8443/a',
    'http://[::1]:22/',
    'https://localhost/',
    'https://office.example.vn\u2044login.evil.example/',
    'https://office.example.vn\u2215login.evil.example/',
    'https://office.example.vnノlogin.evil.example/',
    'https://office.example.vnː443.evil.example/',
    'https://office.example.vn.evil.example/',
    'https://www.office.example.vn.evil.example/',
    'https://office.example.vn-tin.evil.example/',
    'https://example.vn.com/',
    'https://laocai.gov.vn.evil.example/',
    'https://cong.laocai.gov.vn-login.example/',
  ])('are found: %s', async (url) => {
    expect(await inEnglish('look-alike-host', `[a](${url})`)).toHaveLength(1);
  });

  it.each([
    'https://office.example.vn/',
    'https://www.office.example.vn/x',
    'https://zh.vietnamplus.vn/',
    'https://例子.中国/',
    'https://đối-ngoại.vn/',
    'https://www.example.vn:443/x',
    'https://ノート.jp/',
    'https://straße.example/',
    'https://a_b.example/',
    'https://office。example。vn/',
    'https://vanban.chinhphu.gov.vn/',
    'https://laocai.gov.vn./',
    'https://gov.vn.example/',
    'https://my-office.example.vn./',
  ])('are not suspected: %s', async (url) => {
    expect(await inEnglish('look-alike-host', `[a](${url})`)).toEqual([]);
  });
});

describe('hidden characters', () => {
  it('lets no-break spaces and ordinary signs pass', async () => {
    expect(
      await inEnglish(
        'hidden-characters',
        '320\u00A0km, 1\u202F000 – “a” … −2 °C 你好　 ☀\uFE0F 1\uFE0F\u20E3',
      ),
    ).toEqual([]);
  });

  it.each([
    '\u200B',
    '\u202E',
    '\u2066',
    '\u00AD',
    '\u0007',
    '\u0000',
    '\uFFFD',
    '\uE000',
    '\u{E0041}',
    '\u2028',
    '\u2800',
    '\u{1D173}',
    '\uFDD0',
    '\u{1FFFE}',
    '\uFE0E',
    '\uFE0F',
    '\u{E0100}',
    '山\u{E0100}',
  ])('finds %j', async (character) => {
    expect(await inEnglish('hidden-characters', `a${character}b`)).toHaveLength(1);
  });
});
