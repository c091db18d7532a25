import { describe, expect, it } from 'vitest';
import { linkInsecure } from '../../../../../scripts/lib/rules/text/link-insecure.ts';
import { foundIn, item, textWith } from './small-content.ts';

const insecure = (files: Readonly<Record<string, string>>) => foundIn(linkInsecure, files);

describe('addresses that are not encrypted', () => {
  it('are warned of in the file of the agencies, with the address', async () => {
    const found = await insecure({
      'agencies.yml': '- id: a\n  website: https://a.vn/\n- id: b\n  website: http://b.vn/\n',
    });
    expect(found).toEqual([
      {
        at: 'agencies.yml:4:3',
        severity: 'warning',
        message: 'The address http://b.vn/ is not encrypted.',
        hint: textWith('https://'),
      },
    ]);
  });

  it('are warned of in the file of the site, in capitals too', async () => {
    const found = await insecure({
      'site.yml': 'origin: http://a.vn\nlicence: { name: A, url: HTTP://b.vn/ }\n',
    });
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      'site.yml:1:1 The address http://a.vn is not encrypted.',
      'site.yml:2:21 The address HTTP://b.vn/ is not encrypted.',
    ]);
  });

  it('are none that only mention one, or that are encrypted', async () => {
    expect(
      await insecure({
        'site.yml': 'origin: https://a.vn\nstage: see http://a.vn\n',
        'agencies.yml': '- id: httpd\n  website: https://http.vn/?to=http://b.vn\n',
      }),
    ).toEqual([]);
  });

  it('may stay as they were read in sources, and are not looked for in other files', async () => {
    expect(
      await insecure({
        'agencies.yml': '- id: a\n  source: http://a.vn/\n',
        [`${item}/facts.yml`]: 'sources:\n  - { id: a, url: http://a.vn/ }\n',
        'glossary.yml': '- id: http://a.vn/\n',
      }),
    ).toEqual([]);
  });

  it('are not looked for where there is nothing to read', async () => {
    expect(await insecure({ 'site.yml': 'a: [' })).toEqual([]);
    expect(await insecure({ [`${item}/facts.yml`]: 'status: draft\n' })).toEqual([]);
  });
});
