import { describe, expect, it } from 'vitest';
import { lookAlikeHost } from '../../../../../scripts/lib/rules/text/look-alike-host.ts';
import { foundIn, item, placesOf, textWith, wordsOf, type Files } from './small-content.ts';

const words = `${item}/en.md`;
const official: Files = {
  'site.yml':
    'origin: https://www.portal.vn\nlicence: { name: A, url: https://creativecommons.org/licenses/by/4.0/ }\n',
  'agencies.yml':
    '- id: a\n  website: https://office.example.vn/\n- id: b\n  contact: { website: https://fair.vn/ }\n- id: c\n',
};
const linked = async (url: string, files: Files = official) =>
  (
    await foundIn(lookAlikeHost, { ...files, [words]: wordsOf('title: A', `See [this](${url}).`) })
  ).map(({ message, hint }) => `${message} ${hint}`);

describe('a web address that imitates another', () => {
  it('is an error where it stands: in bodies, facts, data files and figures', async () => {
    const bad = 'https://0ffice.example.vn/';
    const found = await foundIn(lookAlikeHost, {
      ...official,
      [words]: wordsOf('title: A', `One.\n\nSee [this](${bad}).`),
      [`${item}/facts.yml`]: `status: draft\nsources:\n  - { id: a, url: "${bad}" }\n`,
      'figures/a.yml': `sources: [{ id: a, url: "${bad}" }]\n`,
      'sectors.yml': `- id: "${bad}"\n  name: { vi: "${bad}" }\n`,
    });
    expect(placesOf(found)).toEqual([
      'figures/a.yml:1:20',
      `${words}:7:5`,
      `${item}/facts.yml:3:14`,
      'sectors.yml:2:11',
    ]);
    expect(found[1]).toEqual({
      at: `${words}:7:5`,
      severity: 'error',
      message: 'The host "0ffice.example.vn" looks like "office.example.vn".',
      hint: textWith('Write office.example.vn'),
    });
  });

  it.each([
    ['https://p0rtal.vn/', 'portal.vn'],
    ['https://www.p0rtal.vn/', 'portal.vn'],
    ['https://fa1r.vn/', 'fair.vn'],
    ['https://portal-vn/', undefined],
    ['https://port-al.vn/', 'portal.vn'],
  ])('is held against the portal and the websites of agencies: %s', async (url, model) => {
    const said = (await linked(url)).join();
    if (model === undefined) expect(said).not.toContain('looks like "');
    else expect(said).toContain(`looks like "${model}"`);
  });

  it('is none of the official ones, nor below one of them', async () => {
    for (const url of [
      'https://portal.vn/',
      'https://www.portal.vn/',
      'https://news.portal.vn/',
      'https://office.example.vn/',
      'HTTPS://OFFICE.EXAMPLE.VN/',
      'https://creativecommons.org/',
    ]) {
      expect(await linked(url), url).toEqual([]);
    }
  });

  it('is not known while nobody says what is official', async () => {
    expect(await linked('https://0ffice.example.vn/', {})).toEqual([]);
    const broken: Files = { 'agencies.yml': 'a: [', 'site.yml': 'a: [' };
    expect(await linked('https://0ffice.example.vn/', broken)).toEqual([]);
  });
});

describe('the hosts that are official', () => {
  it('leave out www. alone, and entries that cannot be read', async () => {
    const files: Files = {
      'agencies.yml':
        '- 7\n- id: a\n  website: https://awww.museum.vn/\n- id: b\n  website: https://www.gallery.vn/\n',
    };
    expect((await linked('https://awww.museum.vn.evil.example/', files)).join()).toContain(
      'only begins with "awww.museum.vn"',
    );
    expect((await linked('https://awww.museurn.vn/', files)).join()).toContain(
      'looks like "awww.museum.vn"',
    );
    expect((await linked('https://gallery.vn.evil.example/', files)).join()).toContain(
      'only begins with "gallery.vn"',
    );
  });

  it('are none where an address is broken off; that is an error of its own', async () => {
    const found = await foundIn(lookAlikeHost, {
      'agencies.yml': '- id: a\n  source: "https://"\n- id: b\n  source: "mailto:a@b.vn"\n',
    });
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      'agencies.yml:2:3 "https://" is not a web address.',
    ]);
  });
});

describe('a web address that begins with the name of another', () => {
  it.each([
    ['https://laocai.gov.vn.evil.example/', 'laocai.gov.vn'],
    ['https://laocai.gov.vn-news.example/', 'laocai.gov.vn'],
    ['https://www.laocai.gov.vn.evil.example/', 'laocai.gov.vn'],
    ['https://office.example.vn.evil.example/', 'office.example.vn'],
    ['https://www.portal.vn-news.example/', 'portal.vn'],
    ['https://fair.vn.example/', 'fair.vn'],
    ['https://creativecommons.org.evil.example/', 'creativecommons.org'],
  ])('belongs to somebody else: %s', async (url, borrowed) => {
    const host = new URL(url).hostname;
    expect(await linked(url)).toEqual([
      `The host "${host}" only begins with "${borrowed}": it belongs to somebody else. Write ${borrowed} if that is meant; do not use this address.`,
    ]);
  });

  it.each([
    'https://laocai.gov.vn/',
    'https://sub.laocai.gov.vn/',
    'https://laocai.gov.vnx.example/',
    'https://myportal.vn.example/',
    'https://portal.vnx.example/',
    'https://portal.vn.office.example.vn/',
  ])('is not suspected: %s', async (url) => {
    expect(await linked(url)).toEqual([]);
  });
});

describe('a web address that hides where it leads', () => {
  it.each(['https://office.example.vn@evil.example/', 'https://:secret@evil.example/'])(
    'names its real host: %s',
    async (url) => {
      expect((await linked(url)).join()).toContain(
        'The address hides its host: it leads to evil.example.',
      );
    },
  );

  it.each([
    ['https://192.0.2.1/', '192.0.2.1'],
    ['https://localhost/', 'localhost'],
    ['https://2130706433/', '127.0.0.1'],
  ])('has no domain: %s', async (url, host) => {
    expect((await linked(url)).join()).toContain(`The address leads to ${host}, a number`);
  });

  it('has a sign that looks like the end of a host', async () => {
    const [said = ''] = await linked('https://office.example.vn\u2044login.evil.example/');
    expect(said).toContain(
      'The host "office.example.vn\u2044login.evil.example" (office.example.xn--',
    );
    expect(said).toContain('looks like the end of a host');
  });

  it('has letters of another alphabet', async () => {
    const [said = ''] = await linked('https://\u043Effice.example.vn/');
    expect(said).toContain(
      'The host "\u043Effice.example.vn" (xn--ffice-iye.example.vn) uses letters',
    );
  });

  it('that cannot be read is none, and is cut short in the message', async () => {
    expect(await linked('https://')).toEqual([
      '"https://" is not a web address. Copy it anew from the browser.',
    ]);
    const [said = ''] = await linked(`https://a%00${'b'.repeat(200)}/`);
    expect(said).toContain(`"https://a%00${'b'.repeat(68)}" is not a web address.`);
  });
});

describe('what is no web address', () => {
  it.each(['mailto:a@b.vn', '/https://0ffice.example.vn/', 'ftp://0ffice.example.vn/', 'tel:113'])(
    'is not looked at: %s',
    async (target) => {
      expect(await linked(target)).toEqual([]);
    },
  );

  it('is not looked at in facts either', async () => {
    expect(
      await foundIn(lookAlikeHost, {
        ...official,
        [`${item}/facts.yml`]: 'preparedBy: see https://0ffice.example.vn/\n',
      }),
    ).toEqual([]);
  });
});
